import Box from '@mui/material/Box'
import { useId } from 'react'
import type { Moment } from './moments.ts'

const [WIDTH, BAR, GAP] = [240, 14, 6]

/** Told apart without colour: before is an outline, targets are hatched, outcomes are solid. */
const fillOf = (kind: Moment['kind'], hatch: string): string => {
  if (kind === 'outcome') return 'currentColor'
  return kind === 'target' ? `url(#${hatch})` : 'none'
}

interface DevelopmentPictureProps {
  readonly moments: readonly Moment[]
}

/** The figures of an indicator as bars under one another; the table beside it says the same. */
export function DevelopmentPicture({ moments }: DevelopmentPictureProps) {
  const hatch = useId()
  const most = Math.max(...moments.map(({ value }) => value), 0)
  // Bars cannot lie to the left of nothing; the table has the figures.
  if (moments.length < 2 || most === 0 || moments.some(({ value }) => value < 0)) return null
  const height = moments.length * (BAR + GAP)
  return (
    <Box component="svg" aria-hidden viewBox={`0 0 ${WIDTH} ${height}`} sx={{ width: WIDTH, maxWidth: '100%', height, color: 'primary.main', flex: 'none' }}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" stroke="currentColor" strokeWidth="2" />
        </pattern>
      </defs>
      {moments.map(({ key, kind, value }, at) => (
        <rect
          key={key}
          x={1}
          y={at * (BAR + GAP) + GAP / 2}
          width={Math.max((value / most) * (WIDTH - 2), 1)}
          height={BAR}
          fill={fillOf(kind, hatch)}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      ))}
    </Box>
  )
}
