// Keys within a line of notes. Everything that is not named here is the text field's own.
import type { KeyboardEvent } from 'react'
import { LINE_KINDS, type NoteLine } from '../../../../shared/domain/meetingNotes.ts'
import { joinWithPrevious, type Notes, setKind, splitLine } from '../notes/notes.ts'
import type { Writer } from '../notes/writer.ts'

type Key = KeyboardEvent<HTMLTextAreaElement>

const caretOf = ({ currentTarget: { selectionStart, selectionEnd } }: Key): number | null =>
  selectionStart === selectionEnd ? selectionStart : null

/** Whether the text field shows more rows than one; then arrows move within it. */
const isWrapped = (field: HTMLTextAreaElement): boolean => {
  const rowHeight = Number.parseFloat(getComputedStyle(field).lineHeight)
  return Number.isFinite(rowHeight) && field.clientHeight > rowHeight * 1.6
}

/** The line before (-1) or after (1), also across points. */
function neighbour({ points }: Notes, line: NoteLine, step: -1 | 1): NoteLine | undefined {
  const all = points.findIndex(({ id }) => id === line.pointId)
  const lines = points[all]?.lines ?? []
  const found = lines[lines.findIndex(({ id }) => id === line.id) + step]
  if (found) return found
  const next = points[all + step]?.lines
  return step > 0 ? next?.[0] : next?.at(-1)
}

function moveBy(step: -1 | 1, event: Key, line: NoteLine, writer: Writer): boolean {
  const caret = caretOf(event)
  if (caret === null) return false
  const isAtEdge = step < 0 ? caret === 0 : caret === line.text.length
  if (isWrapped(event.currentTarget) && !isAtEdge) return false
  const next = neighbour(writer.notes, line, step)
  if (!next) return false
  writer.focus(next.id, isAtEdge ? (step < 0 ? undefined : 0) : caret)
  return true
}

/** The start or end of the nearest point in a direction, where one goes on writing. */
function toPoint(step: -1 | 1, line: NoteLine, { notes, focus }: { notes: Notes; focus: (id: string) => void }): boolean {
  const next = notes.points[notes.points.findIndex(({ id }) => id === line.pointId) + step]?.lines.at(-1)
  if (next) focus(next.id)
  return next !== undefined
}

function backspace(event: Key, line: NoteLine, writer: Writer): boolean {
  if (caretOf(event) !== 0) return false
  if (line.kind !== 'note') {
    writer.change(setKind(writer.notes, line, 'note'), `kind ${line.id}`)
    return true
  }
  const joined = joinWithPrevious(writer.notes, line)
  if (joined) writer.write(joined, `join ${line.id}`)
  return joined !== null
}

function joinNext(event: Key, line: NoteLine, writer: Writer): boolean {
  if (caretOf(event) !== line.text.length) return false
  const next = neighbour(writer.notes, line, 1)
  const joined = next?.pointId === line.pointId ? joinWithPrevious(writer.notes, next) : null
  if (joined) writer.write(joined, `join ${line.id}`)
  return joined !== null
}

function enter(event: Key, line: NoteLine, writer: Writer): boolean {
  // Also what is marked gives way, as in any text.
  const { selectionStart, selectionEnd } = event.currentTarget
  const text = line.text.slice(0, selectionStart) + line.text.slice(selectionEnd)
  writer.write(splitLine(writer.notes, { ...line, text }, selectionStart), `split ${line.id}`)
  return true
}

function withMod(event: Key, line: NoteLine, writer: Writer): boolean {
  const kind = LINE_KINDS[Number(event.key) - 1]
  if (kind) {
    writer.change(setKind(writer.notes, line, kind), `kind ${line.id}`)
    return true
  }
  const focus = (id: string) => writer.focus(id)
  if (event.key === 'ArrowUp') return toPoint(-1, line, { notes: writer.notes, focus })
  if (event.key === 'ArrowDown') return toPoint(1, line, { notes: writer.notes, focus })
  return false
}

function plain(event: Key, line: NoteLine, writer: Writer): boolean {
  switch (event.key) {
    case 'Enter':
      return enter(event, line, writer)
    case 'Backspace':
      return backspace(event, line, writer)
    case 'Delete':
      return joinNext(event, line, writer)
    case 'ArrowUp':
      return moveBy(-1, event, line, writer)
    case 'ArrowDown':
      return moveBy(1, event, line, writer)
    default:
      return false
  }
}

/** Does what a key means in a line of notes. */
export function lineKey(event: Key, line: NoteLine, writer: Writer): void {
  // A word that is being composed (accents, other scripts) has the keys first.
  if (event.nativeEvent.isComposing || event.altKey || event.shiftKey || event.currentTarget.readOnly) return
  const isDone = event.ctrlKey || event.metaKey ? withMod(event, line, writer) : plain(event, line, writer)
  if (isDone) event.preventDefault()
}
