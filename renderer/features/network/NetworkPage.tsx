import AddOutlined from '@mui/icons-material/AddOutlined'
import ManageSearchOutlined from '@mui/icons-material/ManageSearchOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { networkTexts as texts } from '../../../shared/text/catalogue/network.ts'
import { solvedTexts } from '../../../shared/text/catalogue/solved.ts'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { LinkRow, ROWS } from './LinkRow.tsx'
import { createList, createMeeting } from './newRows.ts'
import { networkQueries } from './queries.ts'

function Meetings() {
  const navigate = useNavigate()
  const { data, error } = useQuery(networkQueries.meetings())
  const create = useAction(async () => navigate(paths.networkMeeting(await createMeeting())))
  const add = (
    <Button variant="contained" startIcon={<AddOutlined />} loading={create.busy} onClick={() => void create.run()}>
      {texts.meetings.add}
    </Button>
  )
  return (
    <Section title={texts.meetings.heading} action={data && data.length > 0 ? add : null}>
      {error || create.error ? <ErrorNotice error={error ?? create.error} /> : null}
      {data || error ? null : <LoadingState />}
      {data?.length === 0 ? <EmptyState sentence={texts.meetings.none} action={add} /> : null}
      {data && data.length > 0 && (
        <Box component="ul" sx={ROWS}>
          {data.map(({ id, title, heldOn, place, themes, inviteeCount, cameCount }) => (
            <LinkRow
              key={id}
              to={paths.networkMeeting(id)}
              title={title}
              facts={[heldOn, place, themes.join(', '), texts.meetings.invited(inviteeCount), texts.meetings.came(cameCount)]}
            />
          ))}
        </Box>
      )}
    </Section>
  )
}

function Lists() {
  const navigate = useNavigate()
  const { data, error } = useQuery(networkQueries.lists())
  const create = useAction(async () => navigate(paths.actorList(await createList())))
  const add = (
    <Button variant="outlined" startIcon={<AddOutlined />} loading={create.busy} onClick={() => void create.run()}>
      {texts.lists.add}
    </Button>
  )
  return (
    <Section title={texts.lists.heading} action={add}>
      {error || create.error ? <ErrorNotice error={error ?? create.error} /> : null}
      {data || error ? null : <LoadingState />}
      <Box component="ul" sx={ROWS}>
        {data?.map(({ id, name, note, filter, memberCount }) => (
          <LinkRow
            key={id}
            to={paths.actorList(id)}
            title={name}
            facts={[texts.lists.count(memberCount), filter ? texts.lists.search : '', note.split('\n')[0] ?? '']}
          />
        ))}
      </Box>
    </Section>
  )
}

/** The network between the processes: its meetings, and the lists one invites from. */
export function NetworkPage() {
  return (
    <>
      <PageHead
        title={texts.title}
        facts={texts.facts}
        action={
          <LinkButton to={paths.solved} variant="outlined" startIcon={<ManageSearchOutlined />}>
            {solvedTexts.ask}
          </LinkButton>
        }
      />
      <Meetings />
      <Lists />
    </>
  )
}
