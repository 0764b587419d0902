import { join } from 'node:path'
import { reachable } from '../../../shared/domain/network/letter.ts'
import { isWrittenTo, type Recipient, type Sending } from '../../../shared/domain/network/meeting.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import { invitationTexts } from '../../../shared/text/catalogue/invitations.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { mailAddress } from '../../mail/headers.ts'
import type { StoreContext } from '../../work/context.ts'
import { documentFolder } from '../documents/index.ts'
import { loadMeetingView } from '../network/index.ts'
import { calendarFile, hiddenFile, letterFiles } from './files.ts'
import { freeFolder, writeAll } from './folder.ts'
import { makeLabels } from './labels.ts'
import { nobody, noteSending } from './noteSending.ts'

type InvitationHandlers = Handlers<'store'>['invitations']
type SendInput = Parameters<InvitationHandlers['send']>[0]

/** Those who can be written to: an address that a mail server would not take is left out, and the window says whose. */
const addressed = (recipients: readonly Recipient[]): Recipient[] =>
  reachable(recipients).filter(({ email }) => mailAddress(email) !== null)

function send(context: StoreContext, { meetingId, expectedRevision, way }: SendInput): Sending {
  const { meeting, invitees } = loadMeetingView(context, meetingId)
  if (meeting.revision !== expectedRevision) throw conflict('networkMeeting')
  const recipients = addressed(invitees.filter(isWrittenTo).flatMap((each) => each.recipients))
  if (recipients.length === 0) throw nobody()
  const writing = { meeting, at: context.clock(), sender: readSettings(context.connection).contactPerson }
  const name = safeFileName(invitationTexts.folder(meeting.title, meeting.heldOn), 'x').slice(0, -2)
  const path = way === 'copied' ? '' : freeFolder(join(documentFolder(context), name))
  if (way !== 'copied') {
    const letters = way === 'letters' ? letterFiles(writing, recipients) : [hiddenFile(writing, recipients)]
    writeAll(context, path, [...letters, calendarFile(writing)])
  }
  return noteSending(context, { meeting, way, recipients, path })
}

export const invitationHandlers = (context: StoreContext): InvitationHandlers => ({
  send: (input) => send(context, input),
  labels: (input) => makeLabels(context, input),
})
