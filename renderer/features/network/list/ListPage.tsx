import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { type ActorListView, STANDING_LIST_ID } from '../../../../shared/domain/network/actorList.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { paths } from '../../../app/paths.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { SaveStatus, useUndoKeys } from '../../../state/drafts/index.ts'
import { networkQueries } from '../queries.ts'
import { ListFields } from './ListFields.tsx'
import { Members } from './Members.tsx'
import { type ListWriting, useListDraft } from './useListDraft.ts'

const texts = networkTexts.lists

function OwnList({ view }: { readonly view: ActorListView }) {
  const { list, members } = view
  const navigate = useNavigate()
  const form = useListDraft(list)
  const onKeyDown = useUndoKeys(form.draft)
  const putBack = async (writing: ListWriting) => {
    const outcome = await api.actorLists.save({ id: list.id, expectedRevision: 0, ...writing })
    if (writing.filter === null) unwrap(await api.actorLists.changeMembers({ listId: list.id, add: members.map(({ id }) => id), remove: [] }))
    return outcome
  }
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: texts.removed(form.value.name),
      stored: null,
      remove: (expectedRevision) => api.actorLists.remove({ id: list.id, expectedRevision }),
      putBack,
    })
    if (isGone) await navigate(paths.network)
  }
  return (
    <>
      <PageHead title={form.value.name} facts={<Back />} menu={[{ label: texts.remove, onSelect: () => void remove() }]} />
      <Section title={texts.about} action={<SaveStatus draft={form.draft} />}>
        <Box component="form" onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 2.5 }}>
          <ListFields form={form} />
        </Box>
      </Section>
      <Members view={view} />
    </>
  )
}

const Back = () => <RouterLink to={paths.network}>{networkTexts.back}</RouterLink>

/** One list: what it is, and who stands in it. */
export function ListPage() {
  const { listId = '' } = useParams()
  const { data, error, refetch } = useQuery(networkQueries.list(listId))
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  if (listId !== STANDING_LIST_ID) return <OwnList key={listId} view={data} />
  return (
    <>
      <PageHead title={data.list.name} facts={<Back />} />
      <Typography sx={{ maxWidth: '72ch', mb: 2 }}>{texts.standingNote}</Typography>
      <Members view={data} />
    </>
  )
}
