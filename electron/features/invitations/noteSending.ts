import type { NetworkMeeting, Recipient, Sending, SendingWay } from '../../../shared/domain/network/meeting.ts'
import { AppFailure, notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { insertSending } from '../../db/repositories/invitations.ts'
import { findNetworkMeeting } from '../../db/repositories/networkMeetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'

export interface Sent {
  readonly meeting: NetworkMeeting
  readonly way: SendingWay
  readonly recipients: readonly Recipient[]
  /** The folder or file that was written; '' where addresses were copied. */
  readonly path: string
}

/** There is nobody to send to. */
export const nobody = (): AppFailure => new AppFailure({ code: 'invalid-input', issues: [{ path: 'recipients', code: 'required' }] })

/** Keeps what was sent to whom. */
export function noteSending(context: StoreContext, { meeting, way, recipients, path }: Sent): Sending {
  return write(context, { caseId: null, topics: ['register'] }, ({ now, by, record }) => {
    // Drawing takes a while, and the meeting may have gone meanwhile.
    if (!findNetworkMeeting(context.connection, meeting.id)) throw notFound('networkMeeting')
    const sending: Sending = {
      id: newId(),
      meetingId: meeting.id,
      madeAt: now,
      madeBy: by,
      way,
      subject: meeting.invitationSubject,
      text: meeting.invitationText,
      recipients: [...recipients],
      path,
    }
    insertSending(context.connection, sending)
    record({ caseId: null, entity: 'invitation', entityId: sending.id, before: null, after: { ...sending } })
    return sending
  })
}
