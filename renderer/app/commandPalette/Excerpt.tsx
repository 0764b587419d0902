import Box from '@mui/material/Box'
import type { Segment } from '../../../shared/domain/search/searchHit.ts'

const MARKED = { bgcolor: 'transparent', color: 'text.primary', fontWeight: 600, textDecoration: 'underline' } as const

/** A text with what was searched for marked in it. */
export function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <bdi>
      {segments.map(({ text, isHit }, at) =>
        isHit ? (
          <Box key={at} component="mark" sx={MARKED}>
            {text}
          </Box>
        ) : (
          text
        ),
      )}
    </bdi>
  )
}

/** A line of the text where the hit is, with the hit marked. Its own line under the name. */
export function Excerpt({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <Box
      component="span"
      sx={{ display: 'block', minWidth: 0, pl: 4, pb: 0.75, typography: 'body2', color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
    >
      <Marked segments={segments} />
    </Box>
  )
}
