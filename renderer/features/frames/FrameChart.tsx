import Box from '@mui/material/Box'
import type { FrameMonth } from '../../../shared/domain/frame/months.ts'
import { formatAmount } from '../../../shared/domain/money.ts'
import { framePageText } from '../../../shared/text/catalogue/framePage.ts'
import { frameTexts as texts } from '../../../shared/text/catalogue/frames.ts'
import { roundSteps } from './scale.ts'

const [LEFT, WIDTH, HEIGHT, FOOT, HEAD] = [88, 456, 300, 26, 10]
const SLOTS = 12
const SLOT = WIDTH / SLOTS
const BAR = 22

type Place = (kronor: number) => number

/** Lines at round sums, so that a bar can be read without the table. */
function Lines({ steps, top }: { readonly steps: readonly number[]; readonly top: Place }) {
  return steps.map((kronor) => (
    <g key={kronor}>
      <Box component="line" x1={LEFT} x2={LEFT + WIDTH} y1={top(kronor)} y2={top(kronor)} sx={{ stroke: (theme) => (kronor === 0 ? 'currentColor' : theme.vars.palette.divider), strokeWidth: 1 }} />
      <text x={LEFT - 8} y={top(kronor) + 4} textAnchor="end">
        {formatAmount(kronor)}
      </text>
    </g>
  ))
}

function Bars({ months, top }: { readonly months: readonly FrameMonth[]; readonly top: Place }) {
  return months.map(({ month, reservedKronor }, at) => (
    <g key={month}>
      <Box component="rect" x={LEFT + at * SLOT + (SLOT - BAR) / 2} y={top(reservedKronor)} width={BAR} height={HEIGHT - top(reservedKronor)} sx={{ fill: (theme) => theme.vars.palette.primary.main }} />
      <text x={LEFT + at * SLOT + SLOT / 2} y={HEIGHT + 19} textAnchor="middle">
        {texts.monthName(month).slice(0, 3)}
      </text>
    </g>
  ))
}

function Legend() {
  return (
    <Box component="figcaption" sx={{ typography: 'body2', color: 'text.secondary', mt: 1, display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
      <span>
        <Box component="span" aria-hidden sx={{ display: 'inline-block', width: 12, height: 12, bgcolor: 'primary.main', mr: 1 }} />
        {framePageText.barsAre}
      </span>
      <span>
        <Box component="span" aria-hidden sx={{ display: 'inline-block', width: 20, borderTop: '2px dashed', borderColor: 'text.primary', mr: 1, verticalAlign: 'middle' }} />
        {texts.frame}
      </span>
    </Box>
  )
}

/** Bars of what is reserved under the frame's line, on a scale of round sums. The table beside it says the same. */
export function FrameChart({ months }: { readonly months: readonly FrameMonth[] }) {
  const steps = roundSteps(Math.max(1, ...months.flatMap(({ frameKronor, reservedKronor }) => [frameKronor, reservedKronor])))
  const most = steps.at(-1) ?? 1
  const top: Place = (kronor) => HEIGHT - (Math.max(0, kronor) / most) * HEIGHT
  const frame = months.map(({ frameKronor }, at) => `${at === 0 ? 'M' : 'L'}${LEFT + at * SLOT} ${top(frameKronor)} L${LEFT + (at + 1) * SLOT} ${top(frameKronor)}`).join(' ')
  return (
    <Box component="figure" sx={{ m: 0 }}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> cannot hold shapes that follow the theme */}
      <Box component="svg" role="img" aria-label={framePageText.chartLabel} viewBox={`0 ${-HEAD} ${LEFT + WIDTH} ${HEIGHT + FOOT + HEAD}`} sx={{ width: '100%', maxWidth: 640, display: 'block', color: 'text.secondary', '& text': { fill: 'currentColor', fontSize: 13.5, fontVariantNumeric: 'tabular-nums' } }}>
        <Lines steps={steps} top={top} />
        <Bars months={months} top={top} />
        <Box component="path" d={frame} sx={{ fill: 'none', stroke: (theme) => theme.vars.palette.text.primary, strokeWidth: 2, strokeDasharray: '6 3' }} />
      </Box>
      <Legend />
    </Box>
  )
}
