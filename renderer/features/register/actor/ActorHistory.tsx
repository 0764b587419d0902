import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/domain/date.ts'
import type { Change } from '../../../../shared/domain/changeLog.ts'
import { actorText, changeSentences } from '../../../../shared/text/catalogue/register.ts'
import { queries } from '../../../bridge/queries.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'

/** What one entry says; of one that was merged into this actor, which that was. */
function sentencesOf(change: Change, actorId: string): string[] {
  if (change.entityId === actorId) return changeSentences(change)
  const { name } = { name: '', ...change.before, ...change.after }
  const said = change.action === 'removed' ? [actorText.mergedHere] : changeSentences(change)
  return [...said, ...(typeof name === 'string' && name !== '' ? [actorText.mergedFrom(name)] : [])]
}

function Changes({ actorId }: { readonly actorId: string }) {
  const history = useQuery(queries.actorHistory(actorId))
  if (history.isError && !history.data) return <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />
  if (!history.data) return <LoadingState />
  if (history.data.length === 0) return <Typography>{actorText.noHistory}</Typography>
  return (
    <Box component="ol" aria-label={actorText.history} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {history.data.map((change) => (
        <Box component="li" key={change.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {formatInstant(change.at)}
          </Typography>
          {sentencesOf(change, actorId).map((sentence) => (
            <Typography key={sentence}>
              <bdi>{sentence}</bdi>
            </Typography>
          ))}
        </Box>
      ))}
    </Box>
  )
}

/** Who changed what of the facts, and when; shown when asked for. */
export function ActorHistory({ actorId }: { readonly actorId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Box sx={{ mb: 4 }}>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ ml: -1.25 }}>
        {isOpen ? actorText.hideHistory : actorText.showHistory}
      </Button>
      {isOpen && <Changes actorId={actorId} />}
    </Box>
  )
}
