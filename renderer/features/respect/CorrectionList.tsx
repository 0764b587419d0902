import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../shared/domain/date.ts'
import { type Correction, type Corrected, isUntold } from '../../../shared/domain/respect/correction.ts'
import { correctionText as text } from '../../../shared/text/catalogue/corrections.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'

/** Who may have been given what was wrong, until somebody says that they have been told. */
function Recipients({ correction }: { readonly correction: Correction }) {
  const { id, recipients, toldOn, correctedAt } = correction
  const mark = useAction(async () => unwrap(await api.corrections.markTold({ id })))
  if (recipients.length === 0) return null
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2">{toldOn === null ? text.recipients : text.told(toldOn)}</Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5, typography: 'body2', overflowWrap: 'anywhere' }}>
        {recipients.map((recipient) => text.recipient(recipient)).map((line, index) => (
          <li key={`${index} ${line}`}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </Box>
      {isUntold(correction) ? (
        <Button size="small" variant="outlined" loading={mark.busy} aria-label={text.markToldFor(formatInstant(correctedAt))} onClick={() => void mark.run()}>
          {text.markTold}
        </Button>
      ) : null}
      {mark.error ? <ErrorNotice error={mark.error} /> : null}
    </Box>
  )
}

function Entry({ correction }: { readonly correction: Correction }) {
  const { before, after, correctedAt, correctedBy } = correction
  return (
    <Box component="li" sx={{ borderTop: '1px solid', borderColor: 'divider', py: 1.5, overflowWrap: 'anywhere', maxWidth: '72ch' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[formatInstant(correctedAt), correctedBy].filter(Boolean).join(', ')}
      </Typography>
      {Object.keys(after).map((name) => (
        <Typography key={name}>
          <bdi>{text.changed(name, before, after)}</bdi>
        </Typography>
      ))}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <bdi>{text.asked(correction)}</bdi>
      </Typography>
      <Recipients correction={correction} />
    </Box>
  )
}

/** What has been put right about somebody, newest first. */
export function CorrectionList({ entity, entityId }: Corrected) {
  const { data, error, refetch } = useQuery(queries.corrections(entity, entityId))
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  return (
    <Section title={text.earlier}>
      {data.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{text.none}</Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map((correction) => (
            <Entry key={correction.id} correction={correction} />
          ))}
        </Box>
      )}
    </Section>
  )
}
