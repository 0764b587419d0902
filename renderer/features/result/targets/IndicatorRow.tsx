import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { changeFromBaseline, isReached, latestOutcome, type MeasuredIndicator, targetInForce } from '../../../../shared/domain/results/measured.ts'
import { formatMeasured } from '../../../../shared/domain/results/value.ts'
import { directionNames, resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { RecordRow } from '../../../components/records/RecordRow.tsx'
import { useLog } from '../../../components/records/useLog.ts'
import { indicatorRowId } from './IndicatorForm.tsx'
import { Movers } from './Movers.tsx'
import { MomentTable } from './MomentTable.tsx'
import { momentsOf } from './moments.ts'
import { OutcomeForm, outcomeRowId } from './OutcomeForm.tsx'
import { TargetForm, targetRowId } from './TargetForm.tsx'

interface IndicatorRowProps {
  readonly measured: MeasuredIndicator
  readonly readOnly: boolean
  readonly onChange: () => void
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
}

const LONGEST_UNIT_BESIDE = 8

/** A long unit, such as personer per dygn, stands in the heading and would only push the reasons together in each row. */
const unitBeside = (unit: string): string => (unit.length > LONGEST_UNIT_BESIDE ? '' : unit)

/** In words, never in colour: whether the target is reached, and how far it is from before. */
function standingOf(measured: MeasuredIndicator): string {
  const { indicator } = measured
  const reached = isReached(latestOutcome(measured)?.value ?? null, targetInForce(measured), indicator.direction)
  const change = changeFromBaseline(measured)
  const said = [
    ...(reached === null ? [] : [reached ? texts.reached : texts.notReached]),
    ...(change === null ? [] : [texts.sinceBefore(resultDocument.changeWord(change))]),
    directionNames[indicator.direction].toLocaleLowerCase('sv'),
  ]
  const sentence = said.join(', ')
  return `${sentence.charAt(0).toLocaleUpperCase('sv')}${sentence.slice(1)}.`
}

function useRows({ measured, readOnly }: Pick<IndicatorRowProps, 'measured' | 'readOnly'>) {
  const { indicator, targetRevisions, outcomes } = measured
  const common = { caseId: indicator.id, newRow: 'last', readOnly } as const
  const targets = useLog({ ...common, log: 'targets', stored: targetRevisions.map(({ id }) => id), rowId: targetRowId, addButtonId: `nytt-mal-${indicator.id}` })
  const results = useLog({ ...common, log: 'outcomes', stored: outcomes.map(({ id }) => id), rowId: outcomeRowId, addButtonId: `nytt-utfall-${indicator.id}` })
  return { targets, results }
}

/** One indicator to read: its figures as a picture and as a table, and where new ones are noted. */
export function IndicatorRow({ measured, readOnly, onChange, isFirst, isLast, onMove }: IndicatorRowProps) {
  const { indicator, targetRevisions, outcomes } = measured
  const { targets, results } = useRows({ measured, readOnly })
  const moments = momentsOf(measured)
  const change = (rowId: string) => (targetRevisions.some(({ id }) => id === rowId) ? targets.edit(rowId) : results.edit(rowId))
  const title = indicator.unit === '' ? indicator.name : `${indicator.name} (${indicator.unit})`
  return (
    <RecordRow
      id={indicatorRowId(indicator.id)}
      title={title}
      mark={!readOnly && !(isFirst && isLast) && <Movers id={indicator.id} name={indicator.name} isFirst={isFirst} isLast={isLast} onMove={onMove} />}
      changeLabel={texts.change}
      changeName={texts.changeName(indicator.name)}
      onChange={readOnly ? undefined : onChange}
    >
      <Typography sx={{ color: 'text.secondary' }}>{standingOf(measured)}</Typography>
      {indicator.note !== '' && <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '72ch' }}>{indicator.note}</Typography>}
      <MomentTable moments={moments} name={indicator.name} show={(value) => formatMeasured(value, unitBeside(indicator.unit))} onChange={readOnly ? undefined : change} />
      {targets.editing && (
        <TargetForm key={targets.editing} id={targets.editing} indicator={indicator} stored={targetRevisions.find(({ id }) => id === targets.editing) ?? null} onClose={targets.close} onGone={targets.forget} />
      )}
      {results.editing && (
        <OutcomeForm key={results.editing} id={results.editing} indicator={indicator} stored={outcomes.find(({ id }) => id === results.editing) ?? null} onClose={results.close} onGone={results.forget} />
      )}
      {!readOnly && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button id={`nytt-utfall-${indicator.id}`} size="small" variant="outlined" disabled={results.editing !== null} onClick={results.add}>
            {texts.newOutcome}
          </Button>
          <Button id={`nytt-mal-${indicator.id}`} size="small" variant="outlined" disabled={targets.editing !== null} onClick={targets.add}>
            {texts.newTarget}
          </Button>
        </Box>
      )}
    </RecordRow>
  )
}
