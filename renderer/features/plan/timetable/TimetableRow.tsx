import { memo, type MouseEvent } from 'react'
import type { Period } from '../../../../shared/domain/plan/grouping.ts'
import { timetableWords } from '../../../../shared/text/catalogue/plan.ts'
import { Bar, type BarActions, barId } from './Bar.tsx'
import { barOf, dayAt, firstPeriod, type Geometry, HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'
import type { TimetableRowModel } from './timetableRows.ts'

interface TimetableRowProps {
  readonly row: TimetableRowModel
  readonly index: number
  readonly geometry: Geometry
  readonly held: Period | null
  readonly asks: boolean
  readonly isActive: boolean
  readonly readOnly: boolean
  readonly helpId: string
  /** The day that a row without days is given by key. */
  readonly startsOn: string
  readonly actions: BarActions & { readonly onOpen: (id: string) => void }
}

const timeOf = (period: Period | null, decided: Period | null): string => {
  const now = period ? timetableWords.period(period.startsOn, period.endsOn) : timetableWords.noTime
  const before = decided && timetableWords.decided(timetableWords.period(decided.startsOn, decided.endsOn))
  return before && (decided.startsOn !== period?.startsOn || decided.endsOn !== period.endsOn) ? `${now}, ${before}` : now
}

/** A row without days: a click in it, or its button, gives it four weeks. */
function NoBar({ row, geometry, isActive, startsOn, actions }: TimetableRowProps) {
  const { id, title } = row.item
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const lane = event.currentTarget.parentElement
    // A key has no place: detail is 0 where no pointer clicked.
    const x = lane && event.detail > 0 ? event.clientX - lane.getBoundingClientRect().left : null
    actions.onMoved(id, firstPeriod(x === null ? startsOn : dayAt(geometry, x)))
  }
  return (
    <button
      type="button"
      id={barId(id)}
      className="give"
      tabIndex={isActive ? 0 : -1}
      aria-label={timetableWords.giveFor(title)}
      title={timetableWords.giveFor(title)}
      onFocus={() => actions.onActive(id)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        actions.onStep(id, event.key === 'ArrowUp' ? -1 : 1)
      }}
      onClick={onClick}
    >
      {/* Where its activities span a time the words would lie across it. */}
      {row.span === null && <span>{timetableWords.give}</span>}
    </button>
  )
}

function Still({ geometry, period, className }: { readonly geometry: Geometry; readonly period: Period; readonly className: string }) {
  const { left, width } = barOf(geometry, period)
  return <span className={className} style={{ left, width }} />
}

/** One row: what and when in words, and the same as a bar. */
export const TimetableRow = memo(function TimetableRow(props: TimetableRowProps) {
  const { row, index, geometry, held, readOnly, actions } = props
  const { item, number, period, span, decided } = row
  return (
    <tr aria-rowindex={index + 2} className={`row ${item.kind}`} style={{ top: HEAD_HEIGHT + index * ROW_HEIGHT }}>
      <th scope="row" className="what">
        <button type="button" tabIndex={-1} className="title" onClick={() => actions.onOpen(item.id)}>
          <span className="number">{number}</span> <bdi>{item.title}</bdi>
        </button>
        <div className="time">{timeOf(held ?? period ?? span, decided)}</div>
      </th>
      <td className="lane" style={{ width: geometry.width }}>
        {decided && <Still className="decided" geometry={geometry} period={decided} />}
        {span && <Still className="span" geometry={geometry} period={span} />}
        {period && !readOnly && <Bar {...props} period={period} />}
        {period && readOnly && <Still className={`bar ${item.kind} ${item.state}`} geometry={geometry} period={period} />}
        {!period && !readOnly && <NoBar {...props} />}
      </td>
    </tr>
  )
})
