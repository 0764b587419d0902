import { type KeyboardEvent, useState } from 'react'
import type { Period } from '../../../../shared/domain/plan/grouping.ts'
import { timetableWords } from '../../../../shared/text/catalogue/plan.ts'
import { shortPeriod } from '../../../../shared/text/shortPeriod.ts'
import { barOf, type Geometry, samePeriod } from './geometry.ts'
import type { TimetableRowModel } from './timetableRows.ts'
import { useBarDrag } from './useBarDrag.ts'
import { useBarKeys } from './useBarKeys.ts'

export interface BarActions {
  /** A new time for a row. */
  readonly onMoved: (id: string, period: Period) => void
  readonly onSay: (sentence: string) => void
  /** To the bar of another row. */
  readonly onStep: (id: string, by: -1 | 1) => void
  readonly onActive: (id: string) => void
}

interface BarProps {
  readonly row: TimetableRowModel
  readonly period: Period
  readonly geometry: Geometry
  /** Where it is shown while a reason is asked for. */
  readonly held: Period | null
  readonly asks: boolean
  readonly isActive: boolean
  readonly helpId: string
  readonly actions: BarActions
}

export const barId = (id: string): string => `stapel-${id}`

/** The bar of one row. What moves is its own state: no other row is drawn again while one drags. */
export function Bar({ row, period, geometry, held, asks, isActive, helpId, actions }: BarProps) {
  const { id, title, kind, state } = row.item
  const [moved, setMoved] = useState<Period | null>(null)
  const shown = held ?? moved ?? period
  const show = (next: Period | null) => {
    setMoved(next)
    const said = next ?? period
    actions.onSay(timetableWords.moved(title, timetableWords.period(said.startsOn, said.endsOn)))
  }
  const drop = (next: Period) => {
    setMoved(null)
    if (!samePeriod(next, period)) actions.onMoved(id, next)
  }
  const drag = useBarDrag({ geometry, period, onShow: show, onDrop: drop })
  const keys = useBarKeys({ shown, isMoved: moved !== null, asks, onShow: show, onDrop: drop, onStep: (by) => actions.onStep(id, by) })
  const { left, width } = barOf(geometry, shown)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag.cancel()) event.stopPropagation()
    else keys.onKeyDown(event)
  }
  return (
    <>
      <button
        type="button"
        id={barId(id)}
        tabIndex={isActive ? 0 : -1}
        aria-roledescription={timetableWords.barRole}
        aria-label={timetableWords.bar(title, timetableWords.period(shown.startsOn, shown.endsOn))}
        aria-describedby={helpId}
        className={`bar ${kind} ${state}${moved || held ? ' moved' : ''}`}
        style={{ left, width }}
        onFocus={() => actions.onActive(id)}
        onKeyDown={onKeyDown}
        onBlur={keys.onBlur}
        onPointerDown={drag.onPointerDown}
        onPointerMove={drag.onPointerMove}
        onPointerUp={drag.onPointerUp}
        onPointerCancel={drag.onPointerCancel}
      >
        <span className="grip start" data-grip="start" />
        <span className="grip end" data-grip="end" />
      </button>
      <span className="beside" aria-hidden style={{ left: left + width + 8 }}>
        {shortPeriod(shown)}
      </span>
    </>
  )
}
