import Box from '@mui/material/Box'
import { compilationTexts as texts } from '../../../shared/text/catalogue/compilation.ts'

interface BarsProps {
  readonly label: string
  readonly total: number
  readonly bars: readonly { readonly name: string; readonly count: number }[]
}

/** Counts as bars under one another, each with its number: they read without colour and without sight. */
export function Bars({ label, total, bars }: BarsProps) {
  const longest = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <Box component="dl" aria-label={label} sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 14rem) minmax(0, 1fr)', columnGap: 1.5, rowGap: 0.75, maxWidth: '56rem' }}>
      {bars.map(({ name, count }) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ overflowWrap: 'anywhere' }}>
            <bdi>{name}</bdi>
          </Box>
          <Box component="dd" sx={{ m: 0, display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
            <Box aria-hidden sx={{ height: 14, borderRadius: '2px', bgcolor: 'phase.collaboration', minWidth: 2, flexShrink: 1 }} style={{ width: `${(80 * count) / longest}%` }} />
            <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
              {texts.bar(count, total)}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  )
}
