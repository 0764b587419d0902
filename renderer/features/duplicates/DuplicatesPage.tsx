import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { type DuplicatePair, MERGE_KINDS, type MergeKind } from '../../../shared/domain/duplicates/merging.ts'
import { duplicatesText } from '../../../shared/text/catalogue/duplicates.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FilterChip } from '../../components/FilterChip.tsx'
import { FilterGroup } from '../../components/FilterGroup.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { MergedList } from './MergedList.tsx'
import { MergePair } from './MergePair.tsx'
import { PairRow } from './PairRow.tsx'
import { usePairs } from './usePairs.ts'

function Pairs({ kind }: { readonly kind: MergeKind }) {
  const { data, error, isFetching, refetch, keepApart, merged, again } = usePairs(kind)
  const [open, setOpen] = useState<DuplicatePair | null>(null)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState label={duplicatesText.searching} />
  const searchAgain = (
    <Button size="small" variant="outlined" onClick={again} loading={isFetching}>
      {duplicatesText.searchAgain}
    </Button>
  )
  if (data.pairs.length === 0) return <EmptyState sentence={duplicatesText.none[kind]} action={searchAgain} />
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography component="output">{duplicatesText.found(data.total, data.pairs.length)}</Typography>
        {searchAgain}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 1, mb: 4, p: 0, listStyle: 'none' }}>
        {data.pairs.map((pair) => (
          <PairRow
            key={`${pair.first.id} ${pair.second.id}`}
            pair={pair}
            kind={kind}
            onMerge={() => setOpen(pair)}
            onNotSame={() => void keepApart(pair)}
          />
        ))}
      </Box>
      {open ? <MergePair kind={kind} pair={open} onMerged={() => merged(open)} onSplit={again} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

/** Entries of the register that are probably one, with why; and what has been put together. */
export function DuplicatesPage() {
  const [kind, setKind] = useState<MergeKind>('actor')
  return (
    <>
      <PageHead title={duplicatesText.title} facts={duplicatesText.facts} />
      <FilterGroup label={duplicatesText.kindFilter} sx={{ mb: 2 }}>
        {MERGE_KINDS.map((each) => (
          <FilterChip key={each} label={duplicatesText.kinds[each]} chosen={kind === each} onToggle={() => setKind(each)} />
        ))}
      </FilterGroup>
      <Pairs key={kind} kind={kind} />
      <MergedList />
    </>
  )
}
