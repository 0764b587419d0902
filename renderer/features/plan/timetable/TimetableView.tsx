import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { useEffect, useId, useMemo, useRef } from 'react'
import { periodOf } from '../../../../shared/domain/plan/grouping.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { planWords, timetableWords } from '../../../../shared/text/catalogue/plan.ts'
import { ChoiceField } from '../../../components/fields/index.ts'
import { useToday } from '../../../components/useToday.ts'
import { chooseScale, usePlanState } from '../../../state/plan.ts'
import { DeviationDialog } from '../DeviationDialog.tsx'
import { DatesOfRow } from './DatesOfRow.tsx'
import { geometryOf, HEAD_HEIGHT, ROW_HEIGHT, xOf } from './geometry.ts'
import { Legend } from './Legend.tsx'
import { GridLines, TimeScale } from './TimeScale.tsx'
import { TimetableFrame } from './TimetableFrame.ts'
import { TimetableRow } from './TimetableRow.tsx'
import { timetableRows } from './timetableRows.ts'
import { type Asked, useTimetable } from './useTimetable.ts'
import { useWindowedRows } from './useWindowedRows.ts'

const SCALES = [
  { value: 'months', label: timetableWords.months },
  { value: 'weeks', label: timetableWords.weeks },
] as const

/** Room for the first column, as in the frame's style. */
const WHAT_WIDTH = 280
const MARGIN = 60

const askedWords = ({ item, period }: Asked): string => {
  const before = periodOf(item)
  const words = (of: typeof before) => (of ? timetableWords.period(of.startsOn, of.endsOn) : timetableWords.noTime.toLocaleLowerCase('sv'))
  return planWords.datesMove(words(before), words(period))
}

/** The plan over time: bars to read, drag and move by key, beside the same in words. */
export function TimetableView({ view, readOnly }: { readonly view: PlanView; readonly readOnly: boolean }) {
  const today = useToday()
  const scale = usePlanState((state) => state.scale)
  const frame = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const rows = useMemo(() => timetableRows(view), [view])
  const { first, last, room, look } = useWindowedRows(frame, rows.length)
  const { actions, asked, saveAsked, closeAsked, active, isChosen, said } = useTimetable(view, frame)
  const geometry = useMemo(() => geometryOf(view, today, scale, room - WHAT_WIDTH), [view, today, scale, room])
  const chosen = isChosen ? view.items.find(({ id }) => id === active) : undefined
  const height = rows.length * ROW_HEIGHT
  const start = rows.find(({ period }) => period !== null)?.period?.startsOn ?? today
  useEffect(() => {
    // A new scale begins where the plan does.
    if (frame.current) frame.current.scrollLeft = Math.max(0, xOf(geometry, start) - MARGIN)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new scale moves what one looks at
  }, [scale])
  const nowX = xOf(geometry, today)
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between', alignItems: 'end', mb: 1 }}>
        <ChoiceField label={timetableWords.scale} choices={SCALES} value={scale} onChange={chooseScale} />
        <Legend hasBaseline={view.baseline !== null} />
      </Box>
      <TimetableFrame ref={frame} role="grid" aria-label={timetableWords.table} aria-rowcount={rows.length + 1} onScroll={look}>
        <div role="rowgroup" style={{ height: height + HEAD_HEIGHT, width: `calc(var(--what) + ${geometry.width}px)`, minWidth: '100%' }}>
          <div role="row" aria-rowindex={1} className="head">
            <div role="columnheader" className="what">
              {timetableWords.rowHead}
            </div>
            <div role="columnheader" aria-label={timetableWords.timeHead} style={{ position: 'relative' }}>
              <TimeScale geometry={geometry} scale={scale} />
              {nowX >= 0 && nowX <= geometry.width && (
                <span className="now" style={{ left: nowX }}>
                  {timetableWords.today}
                </span>
              )}
            </div>
          </div>
          <GridLines geometry={geometry} scale={scale} height={height} today={today} />
          {rows.slice(first, last).map((row, at) => (
            <TimetableRow
              key={row.item.id}
              row={row}
              index={first + at}
              geometry={geometry}
              held={asked?.item.id === row.item.id ? asked.period : null}
              asks={view.baseline !== null}
              isActive={row.item.id === active}
              readOnly={readOnly}
              helpId={helpId}
              startsOn={start}
              actions={actions}
            />
          ))}
        </div>
      </TimetableFrame>
      {!readOnly && (
        <Typography id={helpId} variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '72ch' }}>
          {timetableWords.help}
        </Typography>
      )}
      {chosen && !readOnly && (
        <DatesOfRow key={`${chosen.id} ${chosen.startsOn} ${chosen.endsOn}`} item={chosen} onMoved={actions.onMoved} onOpen={actions.onOpen} />
      )}
      <Box component="output" sx={visuallyHidden}>
        {said}
      </Box>
      {asked && (
        <DeviationDialog title={asked.item.title} onSave={saveAsked} onClose={closeAsked}>
          <Typography>{askedWords(asked)}</Typography>
        </DeviationDialog>
      )}
    </Box>
  )
}
