// What has changed between two states of the notes, as the store wants to be told.
import type { NoteLine, NotesInput } from '../../../../shared/domain/meetingNotes.ts'
import { isPlaceToWrite, type NotePoint, type Notes } from './notes.ts'

type Changes = Omit<NotesInput, 'meetingId' | 'expectedRevision'>

const sameDetail = (a: NoteLine['detail'], b: NoteLine['detail']): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const sameLine = (a: NoteLine, b: NoteLine): boolean =>
  a === b || (a.text === b.text && a.kind === b.kind && a.position === b.position && sameDetail(a.detail, b.detail))

const samePoint = (a: NotePoint, b: NotePoint): boolean =>
  a === b || (a.title === b.title && a.questions === b.questions && a.position === b.position)

function changedLines(before: NotePoint | undefined, after: NotePoint): { lines: NoteLine[]; removed: string[] } {
  if (before === after || before?.lines === after.lines) return { lines: [], removed: [] }
  const known = new Map(before?.lines.map((line) => [line.id, line]))
  const lines: NoteLine[] = []
  for (const line of after.lines) {
    const was = known.get(line.id)
    known.delete(line.id)
    if (was ? !sameLine(was, line) : !isPlaceToWrite(line)) lines.push(line)
  }
  return { lines, removed: [...known.keys()] }
}

/** Rows that are the same object are not looked at. */
export function changesBetween(before: Notes, after: Notes): Changes {
  const changes: Changes = { points: [], lines: [], removedPointIds: [], removedLineIds: [] }
  const known = new Map(before.points.map((point) => [point.id, point]))
  for (const point of after.points) {
    const was = known.get(point.id)
    known.delete(point.id)
    const { id, position, title, questions } = point
    if (!was || !samePoint(was, point)) changes.points.push({ id, position, title, questions })
    const { lines, removed } = changedLines(was, point)
    changes.lines.push(...lines)
    changes.removedLineIds.push(...removed)
  }
  changes.removedPointIds.push(...known.keys())
  return changes
}

/** Whether two states are made of the same rows; as cheap as comparing them one by one can be. */
export function sameNotes(a: Notes, b: Notes): boolean {
  if (a === b) return true
  if (a.points.length !== b.points.length) return false
  return a.points.every((point, at) => {
    const other = b.points[at]
    if (point === other) return true
    if (!other || point.id !== other.id || !samePoint(point, other) || point.lines.length !== other.lines.length) return false
    return point.lines === other.lines || point.lines.every((line, index) => line === other.lines[index])
  })
}
