// Address labels for those who get the invitation on paper.
import { join } from 'node:path'
import { todayIn } from '../../../shared/domain/date.ts'
import { labelsOnSheet } from '../../../shared/domain/network/labels.ts'
import { isWrittenTo, type Sending } from '../../../shared/domain/network/meeting.ts'
import { buildAddressLabels } from '../../../shared/documents/addressLabels.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict } from '../../../shared/ipc/outcome.ts'
import { labelTexts } from '../../../shared/text/catalogue/labels.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { documentFolder, drawFile, prepareDocument } from '../documents/index.ts'
import { loadMeetingView } from '../network/index.ts'
import { nobody, noteSending } from './noteSending.ts'

type LabelsInput = Parameters<Handlers<'store'>['invitations']['labels']>[0]

/** Draws the labels of all who are written to and have an address, writes the file and notes whom it was made for. */
export async function makeLabels(context: StoreContext, input: LabelsInput): Promise<Sending> {
  const { meetingId, expectedRevision, sheet, startAt } = input
  const { meeting, invitees } = loadMeetingView(context, meetingId)
  if (meeting.revision !== expectedRevision) throw conflict('networkMeeting')
  if (startAt > labelsOnSheet(sheet)) throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'startAt', code: 'too-large' }] })
  const recipients = invitees.filter(isWrittenTo).flatMap((each) => each.byPost).filter(({ address }) => address.trim() !== '')
  if (recipients.length === 0) throw nobody()
  const at = context.clock()
  const print = { title: meeting.title, sheet, startAt, recipients, at: at.toISOString() }
  const model = buildAddressLabels(print, context.defaultModel)
  const pdf = await drawFile(context, model)
  const folder = documentFolder(context)
  const path = freePath(join(folder, safeFileName(labelTexts.fileName(meeting.title, todayIn(at)), 'pdf')))
  const file = prepareDocument(path, folder, pdf.bytes)
  try {
    const sending = noteSending(context, { meeting, way: 'labels', recipients, path })
    file.commit()
    return sending
  } catch (error) {
    file.discard()
    throw error
  }
}
