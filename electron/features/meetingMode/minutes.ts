import { todayIn } from '../../../shared/domain/date.ts'
import type { DocumentFormat, ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { readCommitment } from '../../../shared/domain/lineReading.ts'
import type { MeetingNotes } from '../../../shared/domain/meetingNotes.ts'
import { buildMinutes, minutesTitle } from '../../../shared/documents/minutes.ts'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { minutesTexts } from '../../../shared/text/catalogue/minutes.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { latestVersion } from '../../db/repositories/documents.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'
import { write } from '../../work/write.ts'
import { asPreview, drawFile, drawPdf, exportDocument } from '../documents/index.ts'
import { loadNotes } from './notes.ts'

function actorNames({ connection }: StoreContext, { lines, meeting, attendees }: MeetingNotes): Map<string, string> {
  const context = { heldOn: meeting.heldOn, people: attendees }
  const ids = lines.filter(({ kind }) => kind === 'commitment').flatMap((line) => readCommitment(line, context).actorId ?? [])
  return new Map(ids.map((id) => [id, findActor(connection, id)?.name ?? '']))
}

interface Built {
  readonly notes: MeetingNotes
  readonly title: string
  readonly document: DocumentModel
  readonly at: string
}

function build(context: StoreContext, meetingId: string): Built {
  const notes = loadNotes(context, meetingId)
  const { registryNumber, modelKey } = loadCase(context, notes.meeting.caseId)
  const model = loadModel(context, modelKey)
  const at = context.clock().toISOString()
  const document = buildMinutes({ notes, model, registryNumber, actorNames: actorNames(context, notes), at })
  return { notes, title: minutesTitle(notes, model), document, at }
}

export async function preview(context: StoreContext, meetingId: string) {
  return asPreview(await drawPdf(context, build(context, meetingId).document))
}

/** Writes the minutes as they are now, as their next version. Also of a closed case: nothing of the case changes. */
export async function exportMinutes(
  context: StoreContext,
  { meetingId, format }: { meetingId: string; format: DocumentFormat },
): Promise<ExportedDocument> {
  const { notes, title, document, at } = build(context, meetingId)
  const { caseId } = notes.meeting
  const pdf = await drawFile(context, document, format)
  const of = { subjectId: meetingId, format }
  const version = latestVersion(context.connection, caseId, 'minutes', of) + 1
  const ending = minutesTexts.fileNameEnding(version, todayIn(new Date(at)))
  const fileName = safeFileName(minutesTexts.fileName(title), format, ending)
  const caseTitle = notes.cases[0]?.title ?? ''
  const request = { id: newId(), caseId, caseTitle, kind: 'minutes' as const, ...of, version, fileName, createdAt: at, pdf }
  return exportDocument(context, request, (keep, exported) =>
    write(context, { caseId, topics: ['cases', 'documents'] }, ({ record }) => {
      // Drawing takes a while: what is kept must be what the file shows.
      if (JSON.stringify(loadNotes(context, meetingId)) !== JSON.stringify(notes)) throw conflict('meetingNotes')
      keep()
      record({ caseId, entity: 'document', entityId: exported.id, before: null, after: exported })
      return exported
    }),
  )
}
