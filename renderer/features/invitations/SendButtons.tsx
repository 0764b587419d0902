import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { reachable } from '../../../shared/domain/network/letter.ts'
import { MAIL_WAYS, type MailWay, type NetworkMeetingView, type Recipient } from '../../../shared/domain/network/meeting.ts'
import { invitationTexts as texts } from '../../../shared/text/catalogue/invitations.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { copyText } from '../../components/copyText.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FieldMessage } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'
import { notify, notifyFailure } from '../../state/notices.ts'

interface SendButtonsProps {
  readonly view: NetworkMeetingView
  readonly form: { readonly flush: () => Promise<boolean>; readonly draft: { readonly revision: number } }
  readonly recipients: readonly Recipient[]
  readonly isPersonal: boolean
}

const unreachable = (recipients: readonly Recipient[]): string[] =>
  recipients.filter(({ email }) => email === '').map(({ actorName }) => actorName)

/** The ways to send an invitation. What is sent is what is saved, so what is being written is saved first. */
export function SendButtons({ view, form, recipients, isPersonal }: SendButtonsProps) {
  const addresses = reachable(recipients)
  const missing = unreachable(recipients)
  const send = async (way: MailWay) =>
    unwrap(await api.invitations.send({ meetingId: view.meeting.id, expectedRevision: form.draft.revision, way }))
  const { run, busy, error } = useAction(async (way: MailWay) => {
    if (!(await form.flush())) return
    if (way !== 'copied') return notify(texts.saved((await send(way)).path))
    // Noted only once the addresses are where she wants them.
    if (!(await copyText(addresses.map(({ email }) => email).join('; ')))) return notifyFailure(texts.notCopied)
    notify(texts.copied((await send(way)).recipients.length))
  })
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 3 }}>
      {missing.length > 0 && <FieldMessage tone="warning">{texts.unreachable(missing)}</FieldMessage>}
      {addresses.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{texts.nobody}</Typography>}
      {isPersonal && addresses.length > 1 && <FieldMessage tone="help">{texts.personalHidden}</FieldMessage>}
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
        {texts.wayHelp}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {MAIL_WAYS.map((way) => (
          <Button
            key={way}
            variant={way === 'letters' ? 'contained' : 'outlined'}
            disabled={busy || addresses.length === 0}
            onClick={() => void run(way)}
          >
            {texts.ways[way]}
          </Button>
        ))}
      </Box>
      {error ? <ErrorNotice error={error} /> : null}
    </Box>
  )
}
