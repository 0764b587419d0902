import Box from '@mui/material/Box'
import { comparePlaceViews, inViewOrder, type PlaceView, RATINGS } from '../../../../shared/domain/results/placeView.ts'
import { perspectiveNames } from '../../../../shared/text/catalogue/resultDocument.ts'
import { placeTexts as texts } from '../../../../shared/text/catalogue/results.ts'

const [LABEL, STEP, ROW, TOP, DOT] = [180, 52, 30, 24, 7]
const WIDTH = LABEL + STEP * RATINGS.length
const placeOf = (rating: number): number => LABEL + STEP * (rating - 0.5)

function Scale({ rows }: { readonly rows: number }) {
  return RATINGS.map((rating) => (
    <g key={rating}>
      <text x={placeOf(rating)} y={14} textAnchor="middle" fontSize={13} fill="currentColor">
        {rating}
      </text>
      <line x1={placeOf(rating)} x2={placeOf(rating)} y1={TOP} y2={TOP + rows * ROW} stroke="currentColor" strokeOpacity={0.2} />
    </g>
  ))
}

/** The first rating as a ring and the last as a filled dot, with a line between: told apart without colour. */
export function PlacePicture({ views }: { readonly views: readonly PlaceView[] }) {
  const ordered = inViewOrder(views)
  const compared = comparePlaceViews(ordered)
  const height = TOP + compared.length * ROW
  return (
    <Box component="figure" sx={{ m: 0, flex: 'none' }}>
      <Box component="svg" aria-hidden viewBox={`0 0 ${WIDTH} ${height}`} sx={{ width: WIDTH, maxWidth: '100%', height: 'auto', display: 'block' }}>
        <Scale rows={compared.length} />
        {compared.map(({ perspective, ratings }, at) => {
          const known = ratings.flatMap(({ rating }) => rating ?? [])
          const [first, last] = [known[0], known.at(-1)]
          const y = TOP + at * ROW + ROW / 2
          return (
            <g key={perspective}>
              <text x={0} y={y + 5} fontSize={14} fill="currentColor">
                {perspectiveNames[perspective]}
              </text>
              {first !== undefined && last !== undefined && (
                <>
                  <line x1={placeOf(first)} x2={placeOf(last)} y1={y} y2={y} stroke="currentColor" strokeWidth={2} />
                  <Box component="circle" cx={placeOf(last)} cy={y} r={DOT} sx={{ fill: 'currentColor' }} />
                  {known.length > 1 && <Box component="circle" cx={placeOf(first)} cy={y} r={first === last ? DOT + 4 : DOT} sx={{ fill: first === last ? 'none' : 'var(--mui-palette-background-default, Canvas)', stroke: 'currentColor', strokeWidth: 2 }} />}
                </>
              )}
            </g>
          )
        })}
      </Box>
      <Box component="figcaption" sx={{ color: 'text.secondary', typography: 'body2' }}>
        {ordered.length > 1 ? `○ ${texts.first}   ● ${texts.last}` : `● ${texts.last}`}
      </Box>
    </Box>
  )
}
