import { type ReactNode, type RefObject } from 'react'
import type { IsoDate } from '../../../../shared/domain/date.ts'
import { timetableWords } from '../../../../shared/text/catalogue/plan.ts'
import type { TimetableScale } from '../../../state/plan.ts'
import { type Geometry, HEAD_HEIGHT, ROW_HEIGHT, xOf } from './geometry.ts'
import { GridLines, TimeScale } from './TimeScale.tsx'
import { TimetableFrame } from './TimetableFrame.ts'

interface TimetableTableProps {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly geometry: Geometry
  readonly scale: TimetableScale
  readonly today: IsoDate
  readonly rowCount: number
  /** The rows in sight. */
  readonly children: ReactNode
}

/** The frame of the timetable: its head, the lines of the scale, and rows at their places in it. */
export function TimetableTable({ frame, geometry, scale, today, rowCount, children }: TimetableTableProps) {
  const height = rowCount * ROW_HEIGHT
  const now = xOf(geometry, today)
  return (
    <TimetableFrame ref={frame} data-timetable>
      <div className="sheet" style={{ height: height + HEAD_HEIGHT, width: `calc(var(--what) + ${geometry.width}px)` }}>
        <GridLines geometry={geometry} scale={scale} height={height} today={today} />
        <table aria-label={timetableWords.table} aria-rowcount={rowCount + 1} style={{ height: height + HEAD_HEIGHT }}>
          <thead>
            <tr aria-rowindex={1} className="head">
              <th scope="col" className="what">
                {timetableWords.rowHead}
              </th>
              <th scope="col" aria-label={timetableWords.timeHead} className="days">
                <TimeScale geometry={geometry} scale={scale} />
                {now >= 0 && now <= geometry.width && (
                  <span className="now" style={{ left: now }}>
                    {timetableWords.today}
                  </span>
                )}
              </th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </TimetableFrame>
  )
}
