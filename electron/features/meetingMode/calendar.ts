// A meeting as a calendar file, in the time of the place where it is held.
import { join } from 'node:path'
import { minutesTitle } from '../../../shared/documents/minutes.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { freePath } from '../../files/writeFile.ts'
import { writeCalendar } from '../../mail/calendar.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadModel } from '../../work/load.ts'
import { documentFolder, prepareDocument } from '../documents/index.ts'
import { loadNotes } from './notes.ts'

/** Writes the file to the folder of documents. */
export function exportMeetingCalendar(context: StoreContext, meetingId: string): { path: string } {
  const notes = loadNotes(context, meetingId)
  const { id, revision, heldOn, time, endsAt, place } = notes.meeting
  const title = minutesTitle(notes, loadModel(context, notes.modelKey))
  const description = [...notes.cases.map((each) => each.title), ...notes.points.map((point) => `- ${point.title}`)].join('\n')
  const event = { id, sequence: revision, madeAt: context.clock(), title: title.replace(/ \S+$/u, ''), description, place, heldOn }
  const folder = documentFolder(context)
  const path = freePath(join(folder, safeFileName(title, 'ics')))
  const bytes = Buffer.from(writeCalendar({ ...event, startsAt: time, endsAt: endsAt > time ? endsAt : '' }), 'utf8')
  prepareDocument(path, folder, bytes).commit()
  return { path }
}
