import { ATTACHMENT_SUBJECTS, type AttachmentSubjectKind } from '../../../domain/attachments/attachment.ts'
import type { Attendance } from '../../../domain/meetingNotes.ts'
import type { SendingWay } from '../../../domain/network/meeting.ts'
import { DISPOSAL_KINDS } from '../../../domain/respect/disposal.ts'
import { fileStateNames } from '../attachments.ts'
import { recipientNames } from '../caseFile.ts'
import { disposalKinds } from '../disposal.ts'
import { meetingModeText } from '../meetingMode.ts'

const subjects: Record<AttachmentSubjectKind, string> = {
  case: 'Ärendet', meeting: 'Ett möte', ledgerRow: 'En rad i liggaren', decision: 'Ett beslut', associationReport: 'Föreningens handlingar',
}

/** Choices that a form shows as a button or a mark rather than as a word. */
export const caseRowWords = {
  attendance: { present: 'Närvarande', absent: meetingModeText.absent, expected: 'Väntad' } satisfies Record<Attendance, string>,
  ways: { copied: 'Mejl att klistra in', letters: 'Ett brev till var och en', hidden: 'Mejl med dolda mottagare', labels: 'Adressetiketter' } satisfies Record<SendingWay, string>,
  formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', csv: 'CSV' },
  fileStates: { sound: 'Filen är som när den lades till', ...fileStateNames },
  recipients: recipientNames,
  directions: { written: 'Sparad härifrån', takenIn: 'Hämtad hit' },
  corrected: { contact: 'Kontakt', registerActor: 'Aktör' },
  merged: { actor: 'Aktörer', contact: 'Kontakter' },
  disposed: { disposed: 'Gallrades', kept: 'Sparas längre' },
  disposalKinds: Object.fromEntries(DISPOSAL_KINDS.map((kind) => [kind, disposalKinds[kind].title])),
  sealing: { on: 'Krypteringen slogs på', off: 'Krypteringen stängdes av', passphrase: 'Lösenordsfrasen byttes', code: 'Nytt återställningsblad' },
  subjects: Object.fromEntries(ATTACHMENT_SUBJECTS.map((kind) => [kind, subjects[kind]])),
} as const
