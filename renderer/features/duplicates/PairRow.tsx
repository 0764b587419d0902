import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { DuplicatePair, MergeKind } from '../../../shared/domain/duplicates/merging.ts'
import { duplicatesText, reasonSentence } from '../../../shared/text/catalogue/duplicates.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'

/** The name, and what tells it from others: the area of an actor, the actors of a person. */
function Entry({ entry, kind }: { readonly entry: DuplicatePair['first']; readonly kind: MergeKind }) {
  return (
    <>
      {kind === 'actor' ? <RouterLink to={paths.actor(entry.id)}>{entry.name}</RouterLink> : <bdi>{entry.name}</bdi>}
      {entry.about === '' ? null : (
        <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {' '}
          (<bdi>{entry.about}</bdi>)
        </Box>
      )}
    </>
  )
}

interface PairRowProps {
  readonly pair: DuplicatePair
  readonly kind: MergeKind
  readonly onMerge: () => void
  readonly onNotSame: () => void
}

/** Two entries that are probably one: why, and what to do about it. */
export function PairRow({ pair, kind, onMerge, onNotSame }: PairRowProps) {
  const { first, second, reasons } = pair
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1.5, borderBottom: '1px solid', borderColor: 'divider' }}
    >
      <Box sx={{ flex: '1 1 24rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>
          <Entry entry={first} kind={kind} /> {duplicatesText.and} <Entry entry={second} kind={kind} />
        </Typography>
        {reasons.map((reason) => (
          <Typography key={reason.kind} variant="body2" sx={{ color: 'text.secondary' }}>
            {reasonSentence(reason)}
          </Typography>
        ))}
      </Box>
      <Button size="small" variant="outlined" aria-label={duplicatesText.mergeLabel(first.name, second.name)} onClick={onMerge}>
        {duplicatesText.merge}
      </Button>
      <Button size="small" aria-label={duplicatesText.notSameLabel(first.name, second.name)} onClick={onNotSame}>
        {duplicatesText.notSame}
      </Button>
    </Box>
  )
}
