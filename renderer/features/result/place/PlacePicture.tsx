import Box from '@mui/material/Box'
import type { Theme } from '@mui/material/styles'
import { comparePlaceViews, inViewOrder, type PlaceView, RATINGS } from '../../../../shared/domain/results/placeView.ts'
import { perspectiveNames, resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { placeTexts as texts } from '../../../../shared/text/catalogue/results.ts'

const [LABEL, STEP, ROW, TOP, DOT] = [158, 40, 30, 24, 7]
/** Around a dot that has not moved, and what stands for a look in between. */
const [HALO, BETWEEN] = [DOT + 4, 12]
const WIDTH = LABEL + STEP * RATINGS.length
const placeOf = (rating: number): number => LABEL + STEP * (rating - 0.5)

/** What is behind a ring: the page, also where the system has taken the colours over. */
const paper = ({ vars: { palette } }: Theme) => ({ fill: palette.background.default, stroke: 'currentColor', strokeWidth: 2, '@media (forced-colors: active)': { fill: 'Canvas' } })

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

/** From the first rating past those in between to the last. */
function Steps({ known, y }: { readonly known: readonly number[]; readonly y: number }) {
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <>
      <line x1={placeOf(Math.min(...known))} x2={placeOf(Math.max(...known))} y1={y} y2={y} stroke="currentColor" strokeWidth={2} />
      {known.slice(1, -1).map((rating, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- looks of a row have no other identity here, and none keeps state
        <line key={at} x1={placeOf(rating)} x2={placeOf(rating)} y1={y - BETWEEN / 2} y2={y + BETWEEN / 2} stroke="currentColor" strokeWidth={2} />
      ))}
      {known.length > 1 && <Box component="circle" cx={placeOf(first)} cy={y} r={first === last ? HALO : DOT} sx={paper} />}
      <circle cx={placeOf(last)} cy={y} r={DOT} fill="currentColor" />
    </>
  )
}

/** The first rating as a ring and the last as a filled dot, with a line between: told apart without colour. */
export function PlacePicture({ views }: { readonly views: readonly PlaceView[] }) {
  const ordered = inViewOrder(views)
  const compared = comparePlaceViews(ordered)
  const height = TOP + compared.length * ROW
  return (
    <Box component="figure" sx={{ m: 0, flex: '0 1 auto', width: WIDTH, maxWidth: '100%' }}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page's own colours cannot be an img */}
      <Box component="svg" role="img" aria-label={texts.pictureLabel} viewBox={`0 0 ${WIDTH} ${height}`} sx={{ width: '100%', height: 'auto', display: 'block' }}>
        <Scale rows={compared.length} />
        {compared.map(({ perspective, ratings }, at) => {
          const y = TOP + at * ROW + ROW / 2
          return (
            <g key={perspective}>
              <text x={0} y={y + 5} fontSize={14} fill="currentColor">
                {perspectiveNames[perspective]}
              </text>
              <Steps known={ratings.flatMap(({ rating }) => rating ?? [])} y={y} />
            </g>
          )
        })}
      </Box>
      <Box component="figcaption" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mt: 0.5, color: 'text.secondary', typography: 'body2' }}>
        {ordered.length > 1 && <span>{`○ ${resultDocument.firstLook}`}</span>}
        <span>{`● ${resultDocument.lastLook}`}</span>
      </Box>
    </Box>
  )
}
