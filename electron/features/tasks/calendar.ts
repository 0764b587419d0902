// Days to keep as a calendar file: open tasks, and the board's meetings ahead.
import { join } from 'node:path'
import { todayIn } from '../../../shared/domain/date.ts'
import type { AgendaItem } from '../../../shared/domain/overview.ts'
import type { TaskRow } from '../../../shared/domain/taskList.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { undecidedBoardMeetings } from '../../db/repositories/overview.ts'
import { taskRows } from '../../db/repositories/tasks.ts'
import { freePath } from '../../files/writeFile.ts'
import { type CalendarEvent, writeEvents } from '../../mail/calendar.ts'
import type { StoreContext } from '../../work/context.ts'
import { documentFolder, prepareDocument } from '../documents/index.ts'

const LATEST = '2199-12-31'

const wholeDay = { startsAt: '', endsAt: '', place: '' } as const

function ofTask(task: TaskRow, madeAt: Date): CalendarEvent[] {
  if (task.dueOn === null) return []
  const description = [task.caseTitle, task.responsible || task.actorName, task.note].filter((each) => each !== '').join('\n')
  return [{ ...wholeDay, id: task.id, sequence: task.revision, madeAt, title: task.title, description, heldOn: task.dueOn }]
}

const ofBoard = (item: AgendaItem, madeAt: Date): CalendarEvent => ({
  ...wholeDay,
  id: `${item.caseId}-${item.on}`,
  sequence: 0,
  madeAt,
  title: taskWords.boardEvent(item.caseTitle),
  description: '',
  heldOn: item.on,
})

/** Writes the file to the folder of documents. The same day exported twice keeps its identity, so calendars replace it. */
export function exportCalendar(context: StoreContext): { path: string; count: number } {
  const { connection, clock } = context
  const [now, today] = [clock(), todayIn(clock())]
  const tasks = taskRows(connection, { caseId: null, doneSince: null }).flatMap((task) => ofTask(task, now))
  const boards = undecidedBoardMeetings(connection, today, LATEST).map((item) => ofBoard(item, now))
  // A file without a day in it would only look like a loss.
  if (tasks.length + boards.length === 0) return { path: '', count: 0 }
  const folder = documentFolder(context)
  const path = freePath(join(folder, safeFileName(taskWords.calendarFile, 'ics', today)))
  prepareDocument(path, folder, Buffer.from(writeEvents([...tasks, ...boards]), 'utf8')).commit()
  return { path, count: tasks.length + boards.length }
}
