import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'
import { DueRow } from './DueRow.tsx'
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
  return (
    <>
      <Section title={text.due}>
        <Typography sx={{ mb: 1, color: 'text.secondary' }}>{data.count === 0 ? text.none : text.count(data.count)}</Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.people.map((person) => (
            <DueRow key={person.contactId} person={person} />
          ))}
        </Box>
      </Section>
      <RulesForm rules={data.rules} />
      <Log />
    </>
  )
}

/** Who is no longer needed in the register, and what to do about each of them. */
export function DisposalPage() {
  return (
    <>
      <PageHead title={text.title} facts={text.facts} />
      <Content />
    </>
  )
}
