import { memo } from 'react'
import type { IsoDate } from '../../../../shared/domain/date.ts'
import { MONTH_NAMES } from '../../../../shared/domain/dateNames.ts'
import { monthTicks, type Tick, weekNumber, weekTicks } from '../../../../shared/domain/plan/scale.ts'
import { capitalise } from '../../../../shared/text/capitalise.ts'
import { timetableWords } from '../../../../shared/text/catalogue/plan.ts'
import { shortMonth } from '../../../../shared/text/shortPeriod.ts'
import type { TimetableScale } from '../../../state/plan.ts'
import { type Geometry, xOf } from './geometry.ts'

interface ScaleProps {
  readonly geometry: Geometry
  readonly scale: TimetableScale
}

interface Mark {
  readonly x: number
  readonly text: string
}

const WIDE_MONTH = 76
const isYear = ({ month }: Tick, at: number): boolean => month === 1 || at === 0

/** Years over months, or months over weeks. */
function marksOf({ geometry, scale }: ScaleProps): { upper: Mark[]; lower: Mark[] } {
  const months = monthTicks(geometry.range)
  const x = (on: IsoDate) => xOf(geometry, on)
  if (scale === 'weeks') {
    const upper = months.map(({ on, month, year }) => ({ x: x(on), text: `${capitalise(MONTH_NAMES[month - 1] ?? '')} ${year}` }))
    const lower = weekTicks(geometry.range).map(({ on }) => ({ x: x(on), text: timetableWords.week(weekNumber(on)) }))
    return { upper, lower }
  }
  const isWide = geometry.dayWidth * 30 >= WIDE_MONTH
  return {
    upper: months.filter(isYear).map(({ on, year }) => ({ x: x(on), text: String(year) })),
    lower: months.map(({ on, month }) => ({ x: x(on), text: isWide ? (MONTH_NAMES[month - 1] ?? '') : shortMonth(month) })),
  }
}

/** The head of the scale. The rows say their days in words, so it is not read aloud. */
export const TimeScale = memo(function TimeScale({ geometry, scale }: ScaleProps) {
  const { upper, lower } = marksOf({ geometry, scale })
  return (
    <div className="scale" aria-hidden style={{ width: geometry.width }}>
      {upper.map(({ x, text }) => (
        <span key={x} className="upper" style={{ left: x }}>
          {text}
        </span>
      ))}
      {lower.map(({ x, text }) => (
        <span key={x} className="lower" style={{ left: x }}>
          {text}
        </span>
      ))}
    </div>
  )
})

/** The lines of the scale behind all rows, and today. */
export const GridLines = memo(function GridLines({ geometry, scale, height, today }: ScaleProps & { readonly height: number; readonly today: IsoDate }) {
  const { upper, lower } = marksOf({ geometry, scale })
  const firm = new Set(upper.map(({ x }) => x))
  const now = xOf(geometry, today)
  return (
    <svg className="lines" aria-hidden width={geometry.width} height={height}>
      {lower.map(({ x }) => (
        <line key={x} x1={x + 0.5} x2={x + 0.5} y1={0} y2={height} className={firm.has(x) ? 'firm' : ''} />
      ))}
      {now >= 0 && now <= geometry.width && <line x1={now} x2={now} y1={0} y2={height} className="today" />}
    </svg>
  )
})
