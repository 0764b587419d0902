import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { NetworkMeetingView } from '../../../../shared/domain/network/meeting.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { paths } from '../../../app/paths.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { dropDraft, SaveStatus, useUndoKeys } from '../../../state/drafts/index.ts'
import { InvitationSection } from '../../invitations/index.ts'
import { networkQueries } from '../queries.ts'
import { Invitees } from './Invitees.tsx'
import { MeetingFields } from './MeetingFields.tsx'
import { useMeetingDraft } from './useMeetingDraft.ts'

const texts = networkTexts.meetings

function Meeting({ view }: { readonly view: NetworkMeetingView }) {
  const navigate = useNavigate()
  const form = useMeetingDraft(view.meeting)
  const onKeyDown = useUndoKeys(form.draft)
  const [asks, setAsks] = useState(false)
  const remove = async () => {
    await form.flush()
    unwrap(await api.networkMeetings.remove({ id: view.meeting.id, expectedRevision: form.draft.revision }))
    dropDraft(form.draft.key)
    await navigate(paths.network)
  }
  const back = <RouterLink to={paths.network}>{networkTexts.back}</RouterLink>
  return (
    <>
      <PageHead title={form.value.title} facts={back} menu={[{ label: texts.remove, onSelect: () => setAsks(true) }]} />
      <Section title={texts.about} action={<SaveStatus draft={form.draft} />}>
        <Box component="form" onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 2.5 }}>
          <MeetingFields form={form} meetingId={view.meeting.id} />
        </Box>
      </Section>
      <Invitees view={view} />
      <InvitationSection view={view} form={form} />
      <ConfirmDialog
        open={asks}
        destructive
        title={texts.removeTitle(form.value.title)}
        confirmLabel={texts.remove}
        onConfirm={remove}
        onClose={() => setAsks(false)}
      >
        <Typography>{texts.removeExplain}</Typography>
      </ConfirmDialog>
    </>
  )
}

/** One meeting of the network: what it is about, who is invited, and the invitation. */
export function NetworkMeetingPage() {
  const { meetingId = '' } = useParams()
  const { data, error, refetch } = useQuery(networkQueries.meeting(meetingId))
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return data ? <Meeting key={meetingId} view={data} /> : <LoadingState />
}
