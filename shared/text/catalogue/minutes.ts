import type { LineKind } from '../../domain/meetingNotes.ts'

/** What a line of notes is called, one and many. */
export const lineKindNames: Record<LineKind, string> = {
  note: 'Anteckning',
  decision: 'Beslut',
  task: 'Uppgift',
  commitment: 'Åtagande',
  opinion: 'Synpunkt',
  question: 'Fråga',
}

/** Texts of the notes of a meeting as a document. */
export const minutesTexts = {
  title: (meeting: string): string => `Minnesanteckningar: ${meeting}`,
  subject: (title: string, cases: string): string => `Minnesanteckningar från ${title}, ${cases}`,
  kind: 'Slag av möte',
  date: 'Datum',
  time: 'Tid',
  place: 'Plats',
  oneCase: 'Ärende',
  cases: 'Ärenden',
  present: 'Närvarande',
  absent: 'Frånvarande',
  participants: 'Med på mötet',
  summary: 'I korthet',
  decisions: 'Beslut på mötet',
  tasks: 'Uppgifter',
  tasksCaption: 'Vem gör vad, och till när',
  what: 'Vad',
  who: 'Vem',
  due: 'Senast',
  commitments: 'Åtaganden',
  commitmentsCaption: 'Vem lovar vad, och till när',
  questions: 'Frågor att ta vidare',
  opinions: 'Synpunkter',
  opinionsOf: (group: string): string => `Synpunkter: ${group}`,
  noGroup: 'Grupp inte angiven',
  notes: 'Anteckningar',
  nothing: 'Inget är antecknat från mötet.',
  contactPerson: 'Kontaktpersonen',
  notSaid: '–',
  untitledPoint: 'Utan rubrik',
  span: (from: string, to: string): string => (to === '' ? from : `${from}–${to}`),
  fileName: (meeting: string): string => `Minnesanteckningar ${meeting}`,
  fileNameEnding: (version: number, day: string): string => `v${version} ${day}`,
} as const
