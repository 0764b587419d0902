import Box from '@mui/material/Box'
import type { FrameMonth } from '../../../shared/domain/frame/months.ts'
import { framePageText } from '../../../shared/text/catalogue/framePage.ts'
import { frameTexts as texts } from '../../../shared/text/catalogue/frames.ts'

const [WIDTH, HEIGHT, FOOT] = [520, 240, 24]
const SLOTS = 12
const SLOT = WIDTH / SLOTS
const BAR = 26

/** Bars of what is reserved under the frame's line. The table beside it says the same. */
export function FrameChart({ months }: { readonly months: readonly FrameMonth[] }) {
  const most = Math.max(1, ...months.flatMap(({ frameKronor, reservedKronor }) => [frameKronor, reservedKronor])) * 1.05
  const top = (kronor: number) => HEIGHT - (Math.max(0, kronor) / most) * HEIGHT
  const steps = months.map(({ frameKronor }, at) => `${at === 0 ? 'M' : 'L'}${at * SLOT} ${top(frameKronor)} L${(at + 1) * SLOT} ${top(frameKronor)}`).join(' ')
  return (
    <Box component="figure" sx={{ m: 0 }}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> cannot hold shapes that follow the theme */}
      <Box component="svg" role="img" aria-label={framePageText.chartLabel} viewBox={`0 -4 ${WIDTH} ${HEIGHT + FOOT + 4}`} sx={{ width: '100%', maxWidth: 640, display: 'block', color: 'text.secondary', '& text': { fill: 'currentColor', fontSize: 12 } }}>
        <Box component="line" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} sx={{ stroke: 'currentColor', strokeWidth: 1 }} />
        {months.map(({ month, reservedKronor }, at) => (
          <g key={month}>
            <Box component="rect" x={at * SLOT + (SLOT - BAR) / 2} y={top(reservedKronor)} width={BAR} height={HEIGHT - top(reservedKronor)} sx={{ fill: (theme) => theme.vars.palette.primary.main }} />
            <text x={at * SLOT + SLOT / 2} y={HEIGHT + 17} textAnchor="middle">
              {texts.monthName(month).slice(0, 3)}
            </text>
          </g>
        ))}
        <Box component="path" d={steps} sx={{ fill: 'none', stroke: (theme) => theme.vars.palette.text.primary, strokeWidth: 2, strokeDasharray: '6 3' }} />
      </Box>
      <Box component="figcaption" sx={{ typography: 'body2', color: 'text.secondary', mt: 1, display: 'flex', gap: 3 }}>
        <span>
          <Box component="span" aria-hidden sx={{ display: 'inline-block', width: 12, height: 12, bgcolor: 'primary.main', mr: 1 }} />
          {texts.reserved}
        </span>
        <span>
          <Box component="span" aria-hidden sx={{ display: 'inline-block', width: 20, borderTop: '2px dashed', borderColor: 'text.primary', mr: 1, verticalAlign: 'middle' }} />
          {texts.frame}
        </span>
      </Box>
    </Box>
  )
}
