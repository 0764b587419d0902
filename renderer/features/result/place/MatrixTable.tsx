import Box from '@mui/material/Box'
import { visuallyHidden } from '@mui/utils'
import { type PlacedIndicator, placedIndicators } from '../../../../shared/documents/result/place.ts'
import { hasSquares, type MatrixContent } from '../../../../shared/domain/results/matrix.ts'
import type { MeasuredIndicator } from '../../../../shared/domain/results/measured.ts'
import { resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { placeTexts } from '../../../../shared/text/catalogue/results.ts'

interface MatrixTableProps {
  readonly matrix: MatrixContent
  readonly indicators: readonly MeasuredIndicator[]
}

/** A point with its number; its name is read in its place. The border shows it where the system takes colours away. */
function Point({ number, label }: Pick<PlacedIndicator, 'number' | 'label'>) {
  return (
    <Box component="li" title={label}>
      <Box
        component="span"
        aria-hidden
        sx={{ display: 'grid', placeItems: 'center', minWidth: 26, height: 26, px: 0.5, borderRadius: 13, border: '1px solid', borderColor: 'text.primary', bgcolor: 'text.primary', color: 'background.default', fontWeight: 600, fontSize: 14 }}
      >
        {number}
      </Box>
      <span style={visuallyHidden}>{label}</span>
    </Box>
  )
}

function Points({ points }: { readonly points: readonly PlacedIndicator[] }) {
  if (points.length === 0) return null
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {points.map(({ number, label }) => (
        <Point key={number} number={number} label={label} />
      ))}
    </Box>
  )
}

/** What each number is, and where it stands. */
function Key({ matrix, points }: { readonly matrix: MatrixContent; readonly points: readonly PlacedIndicator[] }) {
  if (points.length === 0) return null
  const { rows, columns } = matrix
  return (
    <Box component="ol" sx={{ mt: 1.5, mb: 0, pl: 3, '& li': { pl: 0.5, py: 0.25 } }}>
      {points.map(({ number, label, row, column }) => (
        <li key={number}>
          <bdi>{label}</bdi>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {` (${placeTexts.squareName(resultDocument.step(rows.steps[row] ?? '', row), resultDocument.step(columns.steps[column] ?? '', column))})`}
          </Box>
        </li>
      ))}
    </Box>
  )
}

/** The squares as a picture that is a table, with the indicators as numbered points, and in words under it. */
export function MatrixTable({ matrix, indicators }: MatrixTableProps) {
  if (!hasSquares(matrix)) return null
  const { rows, columns } = matrix
  const points = placedIndicators(matrix, indicators)
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Box component="table" sx={{ borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', '& th, & td': { border: 1, borderColor: 'divider', p: 1, verticalAlign: 'top', textAlign: 'left', overflowWrap: 'anywhere', hyphens: 'auto' } }}>
        <Box component="caption" sx={{ textAlign: 'left', captionSide: 'top', color: 'text.secondary', pb: 0.5 }}>
          {resultDocument.matrixCaption(rows.name, columns.name)}
        </Box>
        <thead>
          <tr>
            <th scope="col">{rows.name}</th>
            {columns.steps.map((step, at) => (
              <th key={step} scope="col">
                {resultDocument.step(step, at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.steps.map((step, row) => (
            <tr key={step}>
              <th scope="row">{resultDocument.step(step, row)}</th>
              {columns.steps.map((column, at) => (
                <Box component="td" key={column} sx={{ height: 64 }}>
                  <Points points={points.filter((point) => point.row === row && point.column === at)} />
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
      <Key matrix={matrix} points={points} />
    </Box>
  )
}
