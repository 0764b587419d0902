import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId } from 'react'
import type { ChangeDetail, ChangeRow } from '../../../shared/domain/changes/reading.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import { changeActionNames, changeLogText as text } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { changeKindName } from '../../../shared/text/catalogue/changes/kinds.ts'
import { changeLines } from '../../../shared/text/changes/lines.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { ChangeLines } from './ChangeLines.tsx'
import { changeLink } from './changeLink.ts'

interface ChangeDialogProps {
  readonly row: ChangeRow
  /** To the entry above or below; null at the ends. */
  readonly onNewer: (() => void) | null
  readonly onOlder: (() => void) | null
  readonly onLeave: () => void
  readonly onClose: () => void
}

function Lines({ detail }: { readonly detail: ChangeDetail }) {
  const { data: model, error } = useQuery(queries.processModel(''))
  if (error) return <ErrorNotice error={error} />
  return model ? <ChangeLines lines={changeLines(detail, { model, names: detail.names })} action={detail.action} /> : <LoadingState />
}

function Body({ row }: { readonly row: ChangeRow }) {
  const { data, error, refetch } = useQuery(queries.change(row.id))
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return data ? <Lines detail={data} /> : <LoadingState />
}

const titleOf = ({ entity, name }: ChangeRow): string => [changeKindName(entity), name].filter(Boolean).join(': ')

/** One entry in full, with the way to the thing itself. Arrow left and right walk the entries; up and down scroll. */
export function ChangeDialog({ row, onNewer, onOlder, onLeave, onClose }: ChangeDialogProps) {
  const titleId = useId()
  const link = changeLink(row)
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? onNewer : event.key === 'ArrowRight' ? onOlder : null
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    step()
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth onKeyDown={walk}>
      <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{titleOf(row)}</bdi>
      </DialogTitle>
      {/* Its hidden words stay within it: otherwise the whole dialog would scroll as well. */}
      <DialogContent tabIndex={0} sx={{ position: 'relative' }}>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          {[changeActionNames[row.action], formatInstant(row.at), text.by(row.by), row.caseTitle].filter(Boolean).join(' · ')}
        </Typography>
        <Body key={row.id} row={row} />
        {row.exists || row.action === 'removed' ? null : <Typography sx={{ mt: 2, color: 'text.secondary' }}>{text.gone}</Typography>}
      </DialogContent>
      <DialogActions>
        <Button disabled={!onNewer} onClick={() => onNewer?.()}>
          {text.newer}
        </Button>
        <Button disabled={!onOlder} onClick={() => onOlder?.()}>
          {text.older}
        </Button>
        <Box sx={{ flex: 1 }} />
        {link === null ? null : (
          <LinkButton to={link} variant="outlined" onClick={onLeave}>
            {text.goTo}
          </LinkButton>
        )}
        <Button variant="contained" onClick={onClose}>
          {text.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
