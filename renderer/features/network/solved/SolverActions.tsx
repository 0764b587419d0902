import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { STANDING_LIST_ID } from '../../../../shared/domain/network/actorList.ts'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { paths } from '../../../app/paths.ts'
import { useToday } from '../../../components/useToday.ts'
import { createList, createMeeting } from '../newRows.ts'
import { networkQueries } from '../queries.ts'
import { MenuButton } from './MenuButton.tsx'
import { addAllTo, inviteAll } from './solvedCalls.ts'

const MEETINGS_OFFERED = 8

interface SolverActionsProps {
  /** What was asked: the theme of a meeting or the name of a list that comes of it. */
  readonly question: string
  /** The meeting that one came from, or null. */
  readonly meetingId: string | null
  readonly actorIds: string[]
}

function InviteMenu({ question, actorIds }: Omit<SolverActionsProps, 'meetingId'>) {
  const navigate = useNavigate()
  const today = useToday()
  const { data } = useQuery(networkQueries.meetings())
  const coming = (data ?? []).filter(({ heldOn }) => heldOn >= today).slice(0, MEETINGS_OFFERED)
  const create = async () => {
    const id = await createMeeting({ themes: [question] })
    await inviteAll(id, actorIds)
    await navigate(paths.networkMeeting(id))
  }
  const choices = coming.map(({ id, title, heldOn }) => ({ key: id, label: texts.meeting(title, heldOn), onSelect: () => void inviteAll(id, actorIds) }))
  return (
    <MenuButton
      label={texts.inviteTo}
      disabled={actorIds.length === 0}
      choices={[...choices, { key: 'new', label: texts.newMeeting, onSelect: () => void create() }]}
    />
  )
}

function ListMenu({ question, actorIds }: Omit<SolverActionsProps, 'meetingId'>) {
  const { data } = useQuery(networkQueries.lists())
  // What is found by a search has nobody to add.
  const chosen = (data ?? []).filter(({ id, filter }) => filter === null && id !== STANDING_LIST_ID)
  const create = async () => addAllTo({ id: await createList(question), name: question }, actorIds)
  const choices = chosen.map(({ id, name }) => ({ key: id, label: name, onSelect: () => void addAllTo({ id, name }, actorIds) }))
  return (
    <MenuButton
      label={texts.addTo}
      disabled={actorIds.length === 0}
      choices={[...choices, { key: 'new', label: texts.newList, onSelect: () => void create() }]}
    />
  )
}

/** What can be done with the actors that are chosen. */
export function SolverActions({ meetingId, ...rest }: SolverActionsProps) {
  const { actorIds } = rest
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {meetingId === null ? (
        <InviteMenu {...rest} />
      ) : (
        <Button
          size="small"
          variant="contained"
          startIcon={<PersonAddOutlined />}
          disabled={actorIds.length === 0}
          onClick={() => void inviteAll(meetingId, actorIds)}
        >
          {texts.inviteHere}
        </Button>
      )}
      <ListMenu {...rest} />
    </Box>
  )
}
