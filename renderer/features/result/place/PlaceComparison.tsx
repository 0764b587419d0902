import Box from '@mui/material/Box'
import { placeTable } from '../../../../shared/documents/result/place.ts'
import type { PlaceView } from '../../../../shared/domain/results/placeView.ts'
import { placeTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { PlacePicture } from './PlacePicture.tsx'

/** All looks beside each other: the picture, and the very table that stands in the report. */
export function PlaceComparison({ views }: { readonly views: readonly PlaceView[] }) {
  const { caption, columns, rows } = placeTable(views)
  return (
    <Box component="section" aria-label={texts.compared} sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'flex-start', mb: 3 }}>
      <PlacePicture views={views} />
      <Box
        component="table"
        sx={{ borderCollapse: 'collapse', flex: '1 1 17rem', maxWidth: '36rem', '& th, & td': { py: 0.5, pl: 2, textAlign: 'right', borderBottom: 1, borderColor: 'divider', fontWeight: 400, fontVariantNumeric: 'tabular-nums' }, '& th:first-of-type': { textAlign: 'left', pl: 0 } }}
      >
        <Box component="caption" sx={{ textAlign: 'left', color: 'text.secondary', captionSide: 'top' }}>
          {caption}
        </Box>
        <thead>
          <Box component="tr" sx={{ color: 'text.secondary' }}>
            {columns.map(({ header }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two looks of one day have the same head, and none keeps state
              <th key={`${header} ${at}`} scope="col">
                {header}
              </th>
            ))}
          </Box>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={String(name)}>
              <th scope="row">{String(name)}</th>
              {cells.map((cell, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- figures of a row have no other identity, and none keeps state
                <td key={at}>{String(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}
