import Box from '@mui/material/Box'
import { hasSquares, idsInSquare, type MatrixContent } from '../../../../shared/domain/results/matrix.ts'
import type { MeasuredIndicator } from '../../../../shared/domain/results/measured.ts'
import { resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'

interface MatrixTableProps {
  readonly matrix: MatrixContent
  readonly indicators: readonly MeasuredIndicator[]
}

/** The squares, drawn as a table that is also its own text. */
export function MatrixTable({ matrix, indicators }: MatrixTableProps) {
  if (!hasSquares(matrix)) return null
  const { rows, columns } = matrix
  const namesIn = (row: number, column: number) =>
    idsInSquare(matrix, column, row).flatMap((id) => indicators.filter(({ indicator }) => indicator.id === id).map(({ indicator }) => indicator))
  return (
    <Box component="table" sx={{ borderCollapse: 'collapse', width: '100%', maxWidth: 900, tableLayout: 'fixed', '& th, & td': { border: 1, borderColor: 'divider', p: 1, verticalAlign: 'top', textAlign: 'left', overflowWrap: 'anywhere' } }}>
      <Box component="caption" sx={{ textAlign: 'left', captionSide: 'top', color: 'text.secondary' }}>
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
              <Box component="td" key={column} sx={{ height: 56 }}>
                {namesIn(row, at).map(({ id, name }) => (
                  <div key={id}>{name}</div>
                ))}
              </Box>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  )
}
