import type { Meeting } from '../../domain/meeting.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { capitalise } from '../capitalise.ts'
import { meetingKindName } from './timeline.ts'

export const meetingWords = {
  heading: 'Möten',
  empty: 'Inget möte är antecknat än.',
  add: 'Anteckna möte',
  change: 'Ändra',
  changeLabel: (title: string) => `Ändra ${title}`,
  done: 'Klar',
  remove: 'Ta bort mötet',
  discard: 'Släng utkastet',
  removed: (title: string) => `${title} togs bort.`,
  newTitle: 'Nytt möte',
  changeTitle: 'Ändra mötet',
  goOnWriting: 'Fortsätt på det nya mötet',
  heldOn: 'Datum',
  heldOnHelp: 'Till exempel 2026-11-21, idag eller +2v.',
  title: 'Rubrik',
  titleHelp: 'Om slaget och dagen inte säger nog.',
  time: 'Tid',
  endsAt: 'Slut',
  timeHelp: 'Till exempel 14.30.',
  badTime: 'Skriv tiden som 14.30, eller lämna fältet tomt.',
  place: 'Plats',
  kind: 'Slag av möte',
  kindHelp: 'Välj i listan eller skriv ett eget ord.',
  participants: 'Vilka var med',
  participantsHelp: 'Namn eller grupper. Skriv inga personnummer.',
  notes: 'Anteckningar',
  present: 'Med:',
  planned: 'Planerat',
  running: 'Pågår',
  begin: 'Starta mötet',
  goOn: 'Fortsätt mötet',
  open: 'Minnesanteckningar',
  startNow: 'Starta möte',
  dropLetter: 'Släpp mejlet (.eml) här, så antecknas det bland mötena.',
  someMeeting: 'Möte',
} as const

/** What a meeting is called in a line: `Planeringsmöte 2026-11-21`. */
export const meetingTitle = (meeting: Pick<Meeting, 'kind' | 'heldOn'> & Partial<Pick<Meeting, 'title'>>, model: ProcessModel): string =>
  `${meeting.title || capitalise(meetingKindName(model, meeting.kind)) || meetingWords.someMeeting} ${meeting.heldOn}`

/** When on the day and where: `14.30, Folkets hus`. */
export const placeAndTime = ({ time, endsAt = '', place }: Pick<Meeting, 'time' | 'place'> & Partial<Pick<Meeting, 'endsAt'>>): string =>
  [time !== '' && endsAt !== '' ? `${time}–${endsAt}` : time, place].filter((part) => part !== '').join(', ')
