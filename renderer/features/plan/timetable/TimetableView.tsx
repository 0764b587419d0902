import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { useId, useMemo, useRef } from 'react'
import { periodOf } from '../../../../shared/domain/plan/grouping.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { planWords, timetableWords } from '../../../../shared/text/catalogue/plan.ts'
import { ChoiceField } from '../../../components/fields/index.ts'
import { useToday } from '../../../components/useToday.ts'
import { chooseScale, usePlanState } from '../../../state/plan.ts'
import { DeviationDialog } from '../DeviationDialog.tsx'
import { timeWords } from '../rows/ItemRow.tsx'
import { DatesOfRow } from './DatesOfRow.tsx'
import { geometryOf } from './geometry.ts'
import { Legend } from './Legend.tsx'
import { TimetableRow } from './TimetableRow.tsx'
import { TimetableTable } from './TimetableTable.tsx'
import { timetableRows } from './timetableRows.ts'
import { useStartInSight } from './useStartInSight.ts'
import { type Asked, useTimetable } from './useTimetable.ts'
import { useWindowedRows } from './useWindowedRows.ts'

const SCALES = [
  { value: 'months', label: timetableWords.months },
  { value: 'weeks', label: timetableWords.weeks },
] as const

/** Room for the first column, as in the frame's style. */
const WHAT_WIDTH = 240

const askedWords = ({ item, period }: Asked): string => {
  const before = periodOf(item)
  const words = (of: typeof before) => (of ? timeWords(of) : timetableWords.noTime.toLocaleLowerCase('sv'))
  return planWords.datesMove(words(before), words(period))
}

/** The plan over time: bars to read, drag and move by key, beside the same in words. */
export function TimetableView({ view, readOnly }: { readonly view: PlanView; readonly readOnly: boolean }) {
  const today = useToday()
  const scale = usePlanState((state) => state.scale)
  const frame = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const rows = useMemo(() => timetableRows(view), [view])
  const { first, last, room } = useWindowedRows(frame)
  const { actions, asked, saveAsked, closeAsked, active, isChosen, said } = useTimetable(view, frame)
  const geometry = useMemo(() => geometryOf(view, today, scale, room - WHAT_WIDTH), [view, today, scale, room])
  const chosen = isChosen ? view.items.find(({ id }) => id === active) : undefined
  const start = rows.find(({ period }) => period !== null)?.period?.startsOn ?? today
  useStartInSight(frame, geometry, start)
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between', alignItems: 'end', mb: 1 }}>
        <ChoiceField label={timetableWords.scale} choices={SCALES} value={scale} onChange={chooseScale} />
        <Legend hasBaseline={view.baseline !== null} />
      </Box>
      <TimetableTable frame={frame} geometry={geometry} scale={scale} today={today} rowCount={rows.length}>
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
      </TimetableTable>
      {!readOnly && (
        <Typography id={helpId} variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '72ch' }}>
          {timetableWords.help}
        </Typography>
      )}
      {chosen && !readOnly && (
        <DatesOfRow key={`${chosen.id} ${chosen.startsOn} ${chosen.endsOn}`} item={chosen} onMoved={actions.onMoved} onOpen={actions.onOpen} />
      )}
      <output ref={said} style={visuallyHidden} />
      {asked && (
        <DeviationDialog title={asked.item.title} onSave={saveAsked} onClose={closeAsked}>
          <Typography>{askedWords(asked)}</Typography>
        </DeviationDialog>
      )}
    </Box>
  )
}
