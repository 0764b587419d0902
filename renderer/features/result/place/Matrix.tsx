import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { hasSquares, type IndicatorMatrix, type MatrixContent, MOST_STEPS, squareOf } from '../../../../shared/domain/results/matrix.ts'
import type { MeasuredIndicator } from '../../../../shared/domain/results/measured.ts'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { placeTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { api } from '../../../bridge/api.ts'
import { ChipsField, LineField } from '../../../components/fields/index.ts'
import { SelectField } from '../../../components/fields/SelectField.tsx'
import { Section } from '../../../components/Section.tsx'
import { mapOutcome, SaveStatus, savedAs, useAutosavedDraft, useUndoKeys } from '../../../state/drafts/index.ts'
import { MatrixTable } from './MatrixTable.tsx'

const writingOf = ({ columns, rows, placements }: IndicatorMatrix): MatrixContent => ({ columns, rows, placements })

const useMatrixDraft = (stored: IndicatorMatrix) =>
  useAutosavedDraft<MatrixContent>({
    key: `matrix:${stored.caseId}`,
    initial: writingOf(stored),
    revision: stored.revision,
    save: async (writing, expectedRevision) => savedAs(await api.results.saveMatrix({ caseId: stored.caseId, expectedRevision, ...writing }), writingOf),
    read: async () => savedAs(mapOutcome(await api.results.get({ caseId: stored.caseId }), ({ matrix }) => matrix), writingOf),
  })

/** What stood under a step that is still there stays under it, also when a step before it was taken away. */
const moved = (before: readonly string[], after: readonly string[], step: number): number => after.indexOf(before[step] ?? '')

function withSteps(matrix: MatrixContent, axis: 'columns' | 'rows', steps: string[]): MatrixContent {
  const index = axis === 'columns' ? 'column' : 'row'
  const placements = matrix.placements.flatMap((placement) => {
    const at = moved(matrix[axis].steps, steps, placement[index])
    return at === -1 ? [] : [{ ...placement, [index]: at }]
  })
  return { ...matrix, [axis]: { ...matrix[axis], steps }, placements }
}

function placed(matrix: MatrixContent, indicatorId: string, chosen: string): MatrixContent {
  const others = matrix.placements.filter((each) => each.indicatorId !== indicatorId)
  const [row, column] = chosen.split(' ').map(Number)
  return { ...matrix, placements: row === undefined || column === undefined || chosen === '' ? others : [...others, { indicatorId, row, column }] }
}

const squaresOf = ({ rows, columns }: MatrixContent) =>
  rows.steps.flatMap((row, at) =>
    columns.steps.map((column, to) => ({ value: `${at} ${to}`, label: texts.squareName(resultDocument.step(row, at), resultDocument.step(column, to)) })),
  )

interface PlacingProps {
  readonly matrix: MatrixContent
  readonly indicators: readonly MeasuredIndicator[]
  readonly onChange: (matrix: MatrixContent) => void
}

/** Which square each indicator stands in. */
function Placing({ matrix, indicators, onChange }: PlacingProps) {
  const options = [{ value: '', label: texts.unplaced }, ...squaresOf(matrix)]
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
      {indicators.map(({ indicator: { id, name } }) => {
        const square = squareOf(matrix, id)
        return (
          <SelectField
            key={id}
            label={texts.square(name)}
            options={options}
            value={square ? `${square.row} ${square.column}` : ''}
            onChange={(chosen) => onChange(placed(matrix, id, chosen))}
          />
        )
      })}
    </Box>
  )
}

/** Indicators along two axes that the user names. It saves itself. */
export function Matrix({ results, readOnly }: { readonly results: ResultsView; readonly readOnly: boolean }) {
  const form = useMatrixDraft(results.matrix)
  const { value, patch } = form
  const onKeyDown = useUndoKeys(form.draft)
  const { indicators } = results
  const axis = (name: 'columns' | 'rows') => (
    <Box sx={{ display: 'grid', gap: 1.5, flex: '1 1 18rem' }}>
      <LineField label={texts[name]} readOnly={readOnly} limit={80} value={value[name].name} onChange={(text) => patch({ [name]: { ...value[name], name: text } })} />
      <ChipsField
        label={texts.steps}
        helperText={texts.stepsHelp}
        readOnly={readOnly}
        limit={80}
        value={value[name].steps}
        onChange={(steps) => patch(withSteps(value, name, [...new Set(steps)].slice(0, MOST_STEPS)))}
      />
    </Box>
  )
  return (
    <Section title={texts.matrix} action={<SaveStatus draft={form.draft} />}>
      <Box id="matris" onKeyDown={onKeyDown}>
        <Typography sx={{ color: 'text.secondary', mb: 1.5, maxWidth: '72ch' }}>{texts.matrixHelp}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 2, maxWidth: '72ch' }}>
          {axis('columns')}
          {axis('rows')}
        </Box>
        {hasSquares(value) && indicators.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{texts.noIndicators}</Typography>}
        {hasSquares(value) && !readOnly && <Placing matrix={value} indicators={indicators} onChange={patch} />}
        <MatrixTable matrix={value} indicators={indicators} />
      </Box>
    </Section>
  )
}
