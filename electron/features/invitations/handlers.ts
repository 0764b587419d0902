import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { reachable } from '../../../shared/domain/network/letter.ts'
import type { Recipient, Sending } from '../../../shared/domain/network/meeting.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { invitationTexts } from '../../../shared/text/catalogue/invitations.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { insertSending } from '../../db/repositories/invitations.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { mailAddress } from '../../mail/headers.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { documentFolder, prepareDocument } from '../documents/index.ts'
import { loadMeetingView } from '../network/index.ts'
import { calendarFile, hiddenFile, type InvitationFile, letterFiles } from './files.ts'

type InvitationHandlers = Handlers<'store'>['invitations']
type SendInput = Parameters<InvitationHandlers['send']>[0]

/** A folder name that nothing has yet: each sending has a folder of its own. */
function freeFolder(path: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${path} (${number})`
    if (!existsSync(candidate)) return candidate
  }
}

/** All files, or none: each lies complete beside its place before the first one takes it. */
function writeAll(context: StoreContext, folder: string, files: readonly InvitationFile[]): void {
  const base = documentFolder(context)
  const pending: ReturnType<typeof prepareDocument>[] = []
  try {
    for (const { name, content } of files) pending.push(prepareDocument(join(folder, name), base, Buffer.from(content, 'utf8')))
    for (const each of pending) each.commit()
  } catch (error) {
    for (const each of pending) each.discard()
    throw error
  }
}

/** Those who can be written to: an address that a mail server would not take is left out, and the window says whose. */
const addressed = (recipients: readonly Recipient[]): Recipient[] =>
  reachable(recipients).filter(({ email }) => mailAddress(email) !== null)

function send(context: StoreContext, { meetingId, expectedRevision, way }: SendInput): Sending {
  const { meeting, invitees } = loadMeetingView(context, meetingId)
  if (meeting.revision !== expectedRevision) throw conflict('networkMeeting')
  const recipients = addressed(invitees.filter(({ answer }) => answer !== 'declined').flatMap((each) => each.recipients))
  if (recipients.length === 0) throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'recipients', code: 'required' }] })
  const at = context.clock()
  const writing = { meeting, at, sender: readSettings(context.connection).contactPerson }
  const name = safeFileName(invitationTexts.folder(meeting.title, meeting.heldOn), 'x').slice(0, -2)
  const folder = way === 'copied' ? '' : freeFolder(join(documentFolder(context), name))
  if (way !== 'copied') {
    const letters = way === 'letters' ? letterFiles(writing, recipients) : [hiddenFile(writing, recipients)]
    writeAll(context, folder, [...letters, calendarFile(writing)])
  }
  return write(context, { caseId: null, topics: ['register'] }, ({ now, by, record }) => {
    const sending: Sending = {
      id: newId(),
      meetingId,
      madeAt: now,
      madeBy: by,
      way,
      subject: meeting.invitationSubject,
      text: meeting.invitationText,
      recipients,
      path: folder,
    }
    insertSending(context.connection, sending)
    record({ caseId: null, entity: 'invitation', entityId: sending.id, before: null, after: { ...sending } })
    return sending
  })
}

export const invitationHandlers = (context: StoreContext): InvitationHandlers => ({
  send: (input) => send(context, input),
})
