import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import type { Numbers } from '../../../shared/domain/numbers.ts'
import { numbersWords as words } from '../../../shared/text/catalogue/numbers.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { NumberRows } from './NumberRows.tsx'
import { areaRows, decisionRows, dialogueRows, durationRows, moneyRows, originRows, phaseRows } from './rows.ts'

function Content({ numbers }: { readonly numbers: Numbers }) {
  if (numbers.open + numbers.closed === 0) return <EmptyState sentence={words.empty} />
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, columnGap: 6, maxWidth: '72rem' }}>
      <Box>
        <NumberRows title={words.phases} rows={phaseRows(numbers)} />
        <NumberRows title={words.durations} rows={durationRows(numbers)} empty={words.noDurations} />
        <NumberRows title={words.origins} rows={originRows(numbers)} />
        <NumberRows title={words.areas} rows={areaRows(numbers)} note={numbers.moreAreas > 0 ? words.moreAreas(numbers.moreAreas) : ''} />
      </Box>
      <Box>
        <NumberRows title={words.money} rows={moneyRows(numbers)} note={words.moneyHelp} />
        <NumberRows title={words.decisions} rows={decisionRows(numbers)} empty={words.noDecisions} />
        <NumberRows title={words.dialogue} rows={dialogueRows(numbers)} note={words.reachedHelp} />
      </Box>
    </Box>
  )
}

/** All cases in numbers; each number opens the cases behind it. */
export function NumbersPage() {
  // Dialogue, decisions and money each change by their own ways: it is counted anew each time it is opened.
  const { data, error, refetch } = useQuery({ ...queries.numbers(), refetchOnMount: 'always' })
  return (
    <>
      <PageHead title={words.title} facts={data ? words.facts(data.open, data.closed) : '\u00A0'} />
      {data ? <Content numbers={data} /> : error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <LoadingState />}
    </>
  )
}
