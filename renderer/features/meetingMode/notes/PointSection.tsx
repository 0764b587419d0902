import { memo } from 'react'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { MoreMenu } from '../../../components/MoreMenu.tsx'
import { offerUndo } from '../../../state/notices.ts'
import { chunksOf } from '../lines/chunks.ts'
import { LineChunk } from '../lines/LineChunk.tsx'
import { addPoint, changePoint, movePoint, type NotePoint, removePoint } from './notes.ts'
import { useSurroundings, type Writer } from './writer.ts'

interface PointSectionProps {
  readonly point: NotePoint
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Whether its first lines are drawn at once. */
  readonly isNearAtStart: boolean
}

/** Takes a point away with its lines; a step back, here or among the keys, brings all of it again. */
function drop(writer: Writer, point: NotePoint): void {
  const before = writer.notes
  writer.change(removePoint(before, point.id), `point ${point.id}`)
  offerUndo(text.pointRemoved(point.title || text.untitledPoint), () => {
    const at = before.points.findIndex(({ id }) => id === point.id)
    const points = writer.notes.points.toSpliced(Math.min(at, writer.notes.points.length), 0, point)
    writer.change({ points: points.toSorted((a, b) => a.position - b.position) }, `point ${point.id}`)
  })
}

/** Puts an empty point after this one and asks for its title. */
export function addPointAfter(writer: Writer, afterId: string | null): void {
  const added = addPoint(writer.notes, afterId, { title: '', questions: '' })
  writer.change(added.notes, `point ${added.point.id}`)
  requestAnimationFrame(() => document.getElementById(`punkt-${added.point.id}`)?.focus())
}

function PointHead({ point, isFirst, isLast }: Omit<PointSectionProps, 'isNearAtStart'>) {
  const { writer, readOnly } = useSurroundings()
  const { id, title } = point
  const name = title || text.untitledPoint
  const move = (step: -1 | 1) => writer.change(movePoint(writer.notes, id, step), `move ${id} ${step}`)
  return (
    <div className="pointHead">
      <h2>
        <input
          id={`punkt-${id}`}
          value={title}
          aria-label={text.pointTitle}
          placeholder={text.untitledPoint}
          readOnly={readOnly}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => writer.change(changePoint(writer.notes, id, { title: event.target.value }), `title ${id}`)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey) return
            event.preventDefault()
            writer.focus(point.lines[0]?.id ?? '')
          }}
        />
      </h2>
      {!readOnly && (
        <MoreMenu
          label={text.pointMenu(name)}
          entries={[
            { label: text.moveUp, disabled: isFirst, onSelect: () => move(-1) },
            { label: text.moveDown, disabled: isLast, onSelect: () => move(1) },
            { label: text.newPoint, onSelect: () => addPointAfter(writer, id) },
            { label: text.removePoint, onSelect: () => drop(writer, point) },
          ]}
        />
      )}
    </div>
  )
}

/** A point of the agenda: its title, what one should not forget to ask, and the lines. */
export const PointSection = memo(function PointSection({ point, isFirst, isLast, isNearAtStart }: PointSectionProps) {
  const { lines, title, questions } = point
  const isLonely = lines.length === 1 && lines[0]?.text === ''
  return (
    <section className="point" aria-label={title || text.untitledPoint}>
      <PointHead point={point} isFirst={isFirst} isLast={isLast} />
      {questions !== '' && (
        <ul className="questions">
          {questions.split('\n').map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {chunksOf(lines).map((chunk, at) => (
        <LineChunk key={chunk[0]?.id} lines={chunk} pointTitle={title} isLonely={isLonely} isNearAtStart={isNearAtStart && at === 0} />
      ))}
    </section>
  )
})
