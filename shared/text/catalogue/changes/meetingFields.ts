import type { ChangeKind } from '../../../domain/changes/kinds.ts'
import { dialogueWords } from '../dialogue.ts'
import { meetingModeText } from '../meetingMode.ts'
import { meetingWords } from '../meetings.ts'
import { opinionWords } from '../opinions.ts'
import { contactWords } from '../contacts.ts'

type Labels = Partial<Record<ChangeKind, Readonly<Record<string, string>>>>

export const MEETING_FIELDS: Labels = {
  meeting: {
    kind: meetingWords.kind,
    endsAt: meetingWords.endsAt,
    participants: meetingWords.participants,
    begunAt: 'Började antecknas',
    endedAt: 'Slutade antecknas',
    notesRevision: 'Anteckningarnas utgåva',
    caseIds: meetingModeText.alsoAbout,
    points: meetingModeText.agenda,
    lines: 'Rader i minnesanteckningarna',
    attendees: meetingModeText.attendance,
    questions: 'Frågor',
    pointId: 'Punkt på dagordningen',
    detail: 'Vem och när',
    made: 'Blev',
    who: meetingModeText.who,
    due: meetingModeText.due,
    organisation: 'Organisation',
    attendance: 'Närvaro',
  },
  meetingPoint: { title: meetingModeText.pointTitle, questions: 'Frågor' },
  meetingLine: { pointId: 'Punkt på dagordningen', detail: 'Vem och när', made: 'Blev', kind: 'Slag av rad' },
  meetingAttendee: { organisation: 'Organisation', attendance: 'Närvaro', contactId: contactWords.name },
  meetingCases: { caseIds: 'Ärenden som mötet gäller' },
  meetingTemplate: { kind: meetingWords.kind, points: 'Punkter', questions: 'Frågor', title: meetingModeText.pointTitle },
}

export const DIALOGUE_FIELDS: Labels = {
  dialogueActivity: {
    title: dialogueWords.title,
    method: dialogueWords.method,
    targetGroups: dialogueWords.targetGroups,
    startsOn: dialogueWords.startsOn,
    endsOn: dialogueWords.endsOn,
    invitedCount: dialogueWords.invited,
    reachedCount: dialogueWords.reached,
    costKronor: dialogueWords.cost,
    documentReferences: dialogueWords.documents,
  },
  skippedStep: { step: 'Steg', reason: dialogueWords.skipReason, skippedOn: 'Överhoppat' },
  opinion: {
    text: 'Synpunkt',
    group: 'Grupp',
    groupName: 'Grupp',
    saidOn: 'Sagd den',
    isExample: 'Används som exempel',
    themeIds: 'Teman',
  },
  opinionThemes: { themeIds: 'Teman' },
  opinionTheme: { opinionId: 'Synpunkt' },
  theme: { name: opinionWords.themeName, opinionIds: 'Synpunkter i temat', planItemIds: 'Förslag som svarar mot temat' },
}
