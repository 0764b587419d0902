// The notes of a meeting while they are written. Every change makes new objects only of what it touches: what is the
// same object says the same, which keeps a key press cheap in a long meeting.
import { LINE_LENGTH, type LineDetail, type LineKind, type MeetingNotes, type MeetingPoint, type NoteLine } from '../../../../shared/domain/meetingNotes.ts'
import { newId } from '../../../../shared/newId.ts'

export interface NotePoint extends MeetingPoint {
  /** At least one: a point always has a line to write on. */
  readonly lines: readonly NoteLine[]
}

export interface Notes {
  readonly points: readonly NotePoint[]
}

const emptyLine = (pointId: string, position: number, text = ''): NoteLine => ({ id: newId(), pointId, position, kind: 'note', text, detail: {} })

/**
 * The line that a point without words is written on. Its id follows from the point's (another version of the same UUID),
 * so that notes that are read again have the same line there: the caret stays where it is.
 */
const firstLineId = (pointId: string): string => `${pointId.slice(0, 14)}8${pointId.slice(15)}`

/** Whether a line is only the place where a point can be written on, and nothing to store. */
export const isPlaceToWrite = ({ id, pointId, text, kind }: NoteLine): boolean => text === '' && kind === 'note' && id === firstLineId(pointId)

const withLine = (point: Omit<NotePoint, 'lines'>, lines: readonly NoteLine[]): NotePoint => ({
  ...point,
  lines: lines.length > 0 ? lines : [{ ...emptyLine(point.id, 1), id: firstLineId(point.id) }],
})

export function notesOf({ points, lines }: Pick<MeetingNotes, 'points' | 'lines'>): Notes {
  const of = new Map<string, NoteLine[]>(points.map(({ id }) => [id, []]))
  for (const line of lines) of.get(line.pointId)?.push(line)
  return { points: points.map((point) => withLine(point, of.get(point.id) ?? [])) }
}

const replacePoint = (notes: Notes, pointId: string, change: (point: NotePoint) => NotePoint): Notes => ({
  points: notes.points.map((point) => (point.id === pointId ? change(point) : point)),
})

/** A place between two others; null where none is left between them. */
function between(before: number | undefined, after: number | undefined): number | null {
  if (after === undefined) return (before ?? 0) + 1
  const middle = ((before ?? after - 2) + after) / 2
  return middle > (before ?? Number.NEGATIVE_INFINITY) && middle < after ? middle : null
}

/** Puts rows in at an index; where the places between have run out, all get new ones. */
function placed<Row extends { readonly position: number }>(rows: readonly Row[], at: number, added: readonly Row[]): Row[] {
  const result = [...rows]
  let isCrowded = false
  added.forEach((row, index) => {
    const position = between(result[at + index - 1]?.position, result[at + index]?.position)
    isCrowded ||= position === null
    result.splice(at + index, 0, { ...row, position: position ?? 0 })
  })
  return isCrowded ? result.map((row, index) => ({ ...row, position: index + 1 })) : result
}

export const changeLine = (notes: Notes, { pointId, id }: NoteLine, fields: Partial<Pick<NoteLine, 'text' | 'kind' | 'detail'>>): Notes =>
  replacePoint(notes, pointId, (point) => ({
    ...point,
    lines: point.lines.map((line) => (line.id === id ? { ...line, ...fields } : line)),
  }))

export const changeDetail = (notes: Notes, line: NoteLine, fields: LineDetail): Notes =>
  changeLine(notes, line, { detail: { ...line.detail, ...fields } })

export const setKind = (notes: Notes, line: NoteLine, kind: LineKind): Notes => changeLine(notes, line, { kind })

/** What is too long for one line becomes several. */
const asLines = (text: string): string[] =>
  text.split('\n').flatMap((each) => (each.length <= LINE_LENGTH ? [each] : (each.match(new RegExp(`[^]{1,${LINE_LENGTH}}`, 'gu')) ?? [])))

export interface Written {
  readonly notes: Notes
  /** Where the caret belongs afterwards. */
  readonly focus: { readonly id: string; readonly caret: number }
}

/** Text of more lines than one, in the place of a line: the first stays, the others follow it. */
export function writeLines(notes: Notes, line: NoteLine, text: string): Written {
  const [first = '', ...rest] = asLines(text.replace(/\r\n?/gu, '\n'))
  const added = rest.map((each) => emptyLine(line.pointId, 0, each))
  const last = added.at(-1)
  const changed = replacePoint(changeLine(notes, line, { text: first }), line.pointId, (point) => ({
    ...point,
    lines: placed(point.lines, point.lines.findIndex(({ id }) => id === line.id) + 1, added),
  }))
  return { notes: changed, focus: { id: last?.id ?? line.id, caret: last?.text.length ?? first.length } }
}

/** Enter: what stands after the caret goes on in a line of its own. */
export function splitLine(notes: Notes, line: NoteLine, caret: number): Written {
  const { notes: changed, focus } = writeLines(notes, line, `${line.text.slice(0, caret)}\n${line.text.slice(caret)}`)
  return { notes: changed, focus: { ...focus, caret: 0 } }
}

/** Backspace at the start: goes together with the line before, within the point. Null where there is none. */
export function joinWithPrevious(notes: Notes, line: NoteLine): Written | null {
  const point = notes.points.find(({ id }) => id === line.pointId)
  const at = point?.lines.findIndex(({ id }) => id === line.id) ?? -1
  const previous = point?.lines[at - 1]
  if (!previous || previous.text.length + line.text.length > LINE_LENGTH) return null
  const joined = { ...previous, text: previous.text + line.text }
  const changed = replacePoint(notes, line.pointId, (each) => ({
    ...each,
    lines: each.lines.flatMap((row) => (row.id === line.id ? [] : row.id === previous.id ? joined : row)),
  }))
  return { notes: changed, focus: { id: previous.id, caret: previous.text.length } }
}

/** A new point after another (null = first), with a line to write on. */
export function addPoint(notes: Notes, afterId: string | null, point: { title: string; questions: string }): { notes: Notes; point: NotePoint } {
  const at = afterId === null ? 0 : notes.points.findIndex(({ id }) => id === afterId) + 1
  const added = withLine({ id: newId(), position: 0, ...point }, [])
  const points = placed(notes.points, at, [added])
  return { notes: { points }, point: points[at] ?? added }
}

export const changePoint = (notes: Notes, pointId: string, fields: Partial<Pick<MeetingPoint, 'title' | 'questions'>>): Notes =>
  replacePoint(notes, pointId, (point) => ({ ...point, ...fields }))

export const removePoint = (notes: Notes, pointId: string): Notes => ({ points: notes.points.filter(({ id }) => id !== pointId) })

/** One step towards the start (-1) or the end (1); at the end of the agenda nothing happens. */
export function movePoint(notes: Notes, pointId: string, step: -1 | 1): Notes {
  const from = notes.points.findIndex(({ id }) => id === pointId)
  const point = notes.points[from]
  const to = from + step
  if (!point || to < 0 || to >= notes.points.length) return notes
  return { points: placed(notes.points.filter(({ id }) => id !== pointId), to, [point]) }
}

/** The agenda of a template, in the place of the one that stands there. */
export function withAgenda(template: readonly { readonly title: string; readonly questions: readonly string[] }[]): Notes {
  return {
    points: template.map(({ title, questions }, at) => withLine({ id: newId(), position: at + 1, title, questions: questions.join('\n') }, [])),
  }
}

/** Whether nothing has been written yet, so that another agenda can take the place of this one. */
export const isBlank = ({ points }: Notes): boolean => points.every(({ lines }) => lines.every(({ text }) => text === ''))
