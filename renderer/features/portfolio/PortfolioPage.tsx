import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { newId } from '../../../shared/newId.ts'
import type { ReportSummary } from '../../../shared/domain/portfolio/report.ts'
import { portfolioWords as words } from '../../../shared/text/catalogue/portfolioPage.ts'
import { paths } from '../../app/paths.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { failureSentence } from '../../components/failureSentence.ts'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { RouterLink } from '../../components/RouterLink.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'
import { useToday } from '../../components/useToday.ts'
import { notifyFailure } from '../../state/notices.ts'

function Row({ report }: { readonly report: ReportSummary }) {
  const { id, title, startsOn, endsOn, entryCount, latestVersion } = report
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, py: 1, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 20rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <RouterLink to={paths.portfolioReport(id)}>
          <bdi>{title}</bdi>
        </RouterLink>
        <Box sx={{ color: 'text.secondary', typography: 'body2' }}>{words.row(startsOn, endsOn, entryCount)}</Box>
      </Box>
      <StatusChip tone="neutral" label={latestVersion === 0 ? words.neverFrozen : words.frozen(latestVersion)} />
    </Box>
  )
}

/** A new report tells of the year that goes on, until something else is said. */
function useNewReport(): () => Promise<void> {
  const navigate = useNavigate()
  const year = useToday().slice(0, 4)
  return async () => {
    const id = newId()
    try {
      unwrap(await api.portfolio.save({ id, expectedRevision: 0, title: words.newTitle(year), startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, introduction: '' }))
      void navigate(paths.portfolioReport(id))
    } catch (error) {
      notifyFailure(failureSentence(error))
    }
  }
}

/** The status reports, the latest period first. */
export function PortfolioPage() {
  const { data, error, refetch } = useQuery(queries.portfolioReports())
  const add = useNewReport()
  const addButton = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => void add()}>
      {words.add}
    </Button>
  )
  return (
    <>
      <PageHead title={words.title} facts={data ? words.count(data.length) : '\u00A0'} action={data && data.length > 0 ? addButton : undefined} />
      {data ? (
        data.length === 0 ? (
          <EmptyState sentence={words.empty} action={addButton} />
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid', borderColor: 'divider', maxWidth: '56rem' }}>
            {data.map((report) => <Row key={report.id} report={report} />)}
          </Box>
        )
      ) : error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState />
      )}
    </>
  )
}
