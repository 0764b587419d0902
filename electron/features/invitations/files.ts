// An invitation as files: letters to open in the mail program, and the meeting for the calendar.
import type { ContactPerson } from '../../../shared/domain/settings.ts'
import { fillLetter } from '../../../shared/domain/network/letter.ts'
import type { NetworkMeeting, Recipient } from '../../../shared/domain/network/meeting.ts'
import { newId } from '../../../shared/newId.ts'
import { invitationTexts } from '../../../shared/text/catalogue/invitations.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { writeCalendar } from '../../mail/calendar.ts'
import { mailAddress } from '../../mail/headers.ts'
import { type Message, writeMessage } from '../../mail/message.ts'

export interface InvitationFile {
  readonly name: string
  readonly content: string
}

const CALENDAR_TYPE = 'text/calendar; charset=utf-8; method=PUBLISH'

export const calendarOf = (meeting: NetworkMeeting, madeAt: Date): string =>
  writeCalendar({ ...meeting, sequence: meeting.revision, madeAt, description: meeting.themes.join(', ') })

const nameOf = ({ contactName, actorName }: Recipient): string => contactName || actorName

interface Writing {
  readonly meeting: NetworkMeeting
  readonly sender: ContactPerson
  readonly at: Date
}

type Common = Pick<Message, 'id' | 'at' | 'from' | 'attachments'>

function common({ meeting, sender, at }: Writing): Common {
  const from = mailAddress(sender.email) === null ? null : { name: sender.name, email: sender.email }
  const attachments = [{ fileName: 'inbjudan.ics', type: CALENDAR_TYPE, content: calendarOf(meeting, at) }]
  return { id: newId(), at, from, attachments }
}

/** One letter for each recipient, with the fields filled in. Two with one name get files of two names. */
export function letterFiles(writing: Writing, recipients: readonly Recipient[]): InvitationFile[] {
  const { meeting } = writing
  return recipients.map((recipient, index) => {
    const fill = (text: string) => fillLetter(text, meeting, recipient)
    const content = writeMessage({
      ...common(writing),
      to: [{ name: nameOf(recipient), email: recipient.email }],
      hidden: [],
      subject: fill(meeting.invitationSubject),
      text: fill(meeting.invitationText),
    })
    const number = String(index + 1).padStart(String(recipients.length).length, '0')
    return { name: safeFileName(`${number} ${nameOf(recipient)}`, 'eml'), content }
  })
}

/** One letter in which nobody sees who else got it. */
export function hiddenFile(writing: Writing, recipients: readonly Recipient[]): InvitationFile {
  const { meeting } = writing
  // Nobody is named: a personal field in such a text stays empty rather than naming the first one to all.
  const nobody = { actorId: meeting.id, actorName: '', area: '', contactName: '', email: '', address: '' }
  const content = writeMessage({
    ...common(writing),
    to: [],
    hidden: recipients.map((each) => ({ name: nameOf(each), email: each.email })),
    subject: fillLetter(meeting.invitationSubject, meeting, nobody),
    text: fillLetter(meeting.invitationText, meeting, nobody),
  })
  return { name: safeFileName(invitationTexts.fileToAll, 'eml'), content }
}

export const calendarFile = ({ meeting, at }: Writing): InvitationFile => ({
  name: safeFileName(meeting.title, 'ics'),
  content: calendarOf(meeting, at),
})
