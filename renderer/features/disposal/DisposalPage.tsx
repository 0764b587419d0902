import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { dueTotal } from '../../../shared/domain/respect/disposal.ts'
import { disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'
import { DueList } from './DueList.tsx'
import { RulesForm } from './RulesForm.tsx'

function Log() {
  const save = useAction(async () => notify(text.logSaved(unwrap(await api.disposal.saveLog({})).path)))
  return (
    <Section title={text.log}>
      <Button variant="outlined" loading={save.busy} onClick={() => void save.run()}>
        {text.saveLog}
      </Button>
      {save.error ? <ErrorNotice error={save.error} /> : null}
    </Section>
  )
}

function Content() {
  const { data, error, refetch } = useQuery(queries.disposalDue())
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  const total = dueTotal(data.counts)
  return (
    <>
      <Typography sx={{ mb: 3 }}>{total === 0 ? text.none : text.count(total)}</Typography>
      {total > 0 ? <DueList records={data.records} counts={data.counts} /> : null}
      <RulesForm rules={data.rules} />
      <Log />
    </>
  )
}

/** What is no longer needed in the register, and what to do about each of them. */
export function DisposalPage() {
  return (
    <>
      <PageHead title={text.title} facts={text.facts} />
      <Content />
    </>
  )
}
