import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { queries } from '../../bridge/queries.ts'

/** How many opinions stand under a theme: `412 av 600 sorterade`. */
export function Progress({ opinions }: { readonly opinions: readonly CodedOpinion[] }) {
  const coded = opinions.filter(({ themeIds }) => themeIds.length > 0).length
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minWidth: 0 }}>
      <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {words.progress(coded, opinions.length)}
      </Typography>
      <LinearProgress
        variant="determinate"
        aria-label={words.progressLabel}
        value={opinions.length === 0 ? 0 : (100 * coded) / opinions.length}
        sx={{ flex: '1 1 6rem', maxWidth: '16rem', height: 8, borderRadius: '4px' }}
      />
    </Box>
  )
}

/** The same of a case, drawn again by itself at each key. */
export function CaseProgress({ caseId }: { readonly caseId: string }) {
  const { data = [] } = useQuery(queries.opinions(caseId))
  return <Progress opinions={data} />
}
