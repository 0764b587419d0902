import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { Merge } from '../../../shared/domain/duplicates/merging.ts'
import { mergeText } from '../../../shared/text/catalogue/duplicates.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { Section } from '../../components/Section.tsx'
import { notify, notifyFailure } from '../../state/notices.ts'
import { duplicateQueries } from './queries.ts'

async function split({ id, loserName }: Merge): Promise<void> {
  try {
    unwrap(await api.duplicates.unmerge({ mergeId: id }))
    notify(mergeText.wasSplit(loserName))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** What has been put together and can be made two of again: of one actor, or all. Says nothing where there is nothing. */
export function MergedList({ winnerId = null }: { readonly winnerId?: string | null }) {
  const { data } = useQuery(duplicateQueries.merges(winnerId))
  if (!data || data.length === 0) return null
  return (
    <Section title={mergeText.standing}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.map((merge) => (
          <Box key={merge.id} component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 0.5 }}>
            <Typography sx={{ flex: '1 1 20rem', overflowWrap: 'anywhere' }}>
              {winnerId === null ? mergeText.standingIn(merge.loserName, merge.winnerName) : mergeText.standingLine(merge.loserName)} <time dateTime={merge.mergedAt}>{merge.mergedAt.slice(0, 10)}</time>
            </Typography>
            <Button size="small" aria-label={mergeText.splitLabel(merge.loserName)} onClick={() => void split(merge)}>
              {mergeText.split}
            </Button>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
