import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { numbersWords } from '../../../shared/text/catalogue/numbers.ts'
import { overviewText } from '../../../shared/text/catalogue/overview.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton, RouterLink } from '../../components/RouterLink.tsx'
import { DueTasks } from '../tasks/index.ts'
import { BackupLine } from './BackupLine.tsx'
import { DisposalLine } from './DisposalLine.tsx'
import { FolderRiskLine } from './FolderRiskLine.tsx'
import { NameReminder } from './NameReminder.tsx'
import { RunningMeetings } from './RunningMeetings.tsx'
import { Waiting } from './Waiting.tsx'

function NewCaseButton({ label }: { readonly label: string }) {
  return (
    <LinkButton to={paths.newCase} variant="contained" startIcon={<AddOutlined />}>
      {label}
    </LinkButton>
  )
}

function Content() {
  const overview = useQuery(queries.overview())
  const model = useQuery(queries.processModel(''))
  const failed = [overview, model].find(({ isError }) => isError)
  if (overview.data && model.data) {
    if (overview.data.caseCount === 0)
      return <EmptyState sentence={overviewText.first.sentence} action={<NewCaseButton label={overviewText.first.action} />} />
    return (
      <>
        <DueTasks />
        <Waiting overview={overview.data} model={model.data} />
        <Box sx={{ mb: 2 }}>
          <RouterLink to={paths.numbers}>{numbersWords.link}</RouterLink>
        </Box>
        <BackupLine overview={overview.data} />
      </>
    )
  }
  return failed ? <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} /> : <LoadingState />
}

/** What is due today, this week, at the board, and what has lain still: the page one starts the day on. */
export function OverviewPage() {
  const { data } = useQuery(queries.overview())
  return (
    <>
      <PageHead
        title={overviewText.title}
        facts={data ? overviewText.today(data.today) : '\u00A0'}
        action={data && data.caseCount > 0 ? <NewCaseButton label={overviewText.newCase} /> : null}
      />
      <RunningMeetings />
      <FolderRiskLine />
      <NameReminder />
      <DisposalLine />
      <Content />
    </>
  )
}
