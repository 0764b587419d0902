import Box from '@mui/material/Box'
import { useId } from 'react'
import type { Moment } from './moments.ts'

const [WIDTH, HEIGHT] = [120, 14]

/** Told apart without colour: before is an outline, targets are hatched, outcomes are solid. */
const fillOf = (kind: Moment['kind'], hatch: string): string => {
  if (kind === 'outcome') return 'currentColor'
  return kind === 'target' ? `url(#${hatch})` : 'none'
}

/** The largest figure that bars can be drawn against; null where there is nothing to compare or a figure lies below nothing. */
export function longestBar(moments: readonly Moment[]): number | null {
  const most = Math.max(0, ...moments.map(({ value }) => value))
  return moments.length < 2 || most === 0 || moments.some(({ value }) => value < 0) ? null : most
}

/** The figure of a row as a bar beside it. */
export function MomentBar({ moment, longest }: { readonly moment: Moment; readonly longest: number }) {
  const hatch = useId()
  return (
    <Box component="svg" aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} sx={{ width: WIDTH, height: HEIGHT, color: 'primary.main', display: 'block', mt: '4px' }}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" stroke="currentColor" strokeWidth="2" />
        </pattern>
      </defs>
      <rect x={1} y={1} width={Math.max((moment.value / longest) * (WIDTH - 2), 1)} height={HEIGHT - 2} fill={fillOf(moment.kind, hatch)} stroke="currentColor" strokeWidth={1.5} />
    </Box>
  )
}
