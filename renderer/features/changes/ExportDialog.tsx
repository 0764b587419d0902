import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { type ChangeFilter, LOG_FORMATS, type LogFormat } from '../../../shared/domain/changes/reading.ts'
import { changeLogText as text } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { filterInWords } from '../../../shared/text/changes/fileRows.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'

const LOOK_AGAIN_MILLISECONDS = 300

function Progress({ total }: { readonly total: number }) {
  const { data } = useQuery({
    queryKey: ['exportProgress'],
    queryFn: async () => unwrap(await api.changes.exportProgress({})),
    refetchInterval: LOOK_AGAIN_MILLISECONDS,
    gcTime: 0,
  })
  const done = data?.done ?? 0
  const label = text.exporting(done, data?.total ?? total)
  return (
    <>
      <LinearProgress variant="determinate" value={total === 0 ? 0 : Math.min(100, (100 * done) / total)} aria-label={label} sx={{ mt: 2, mb: 1 }} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
    </>
  )
}

function Done({ path }: { readonly path: string }) {
  return (
    <Alert
      severity="success"
      sx={{ mt: 2, overflowWrap: 'anywhere' }}
      action={
        <Button color="inherit" size="small" onClick={() => void api.app.showPath({ which: 'documents' })}>
          {text.show}
        </Button>
      }
    >
      {text.exported(path)}
    </Alert>
  )
}

interface ExportDialogProps {
  readonly filter: ChangeFilter
  readonly caseTitle: string
  readonly total: number
  readonly onClose: () => void
}

/** Saves what is shown to a file, and says what is in it before it is. */
export function ExportDialog({ filter, caseTitle, total, onClose }: ExportDialogProps) {
  const titleId = useId()
  const [format, setFormat] = useState<LogFormat>('xlsx')
  const [path, setPath] = useState('')
  const save = useAction(async () => setPath(unwrap(await api.changes.export({ filter, format })).path))
  return (
    <Dialog open onClose={save.busy ? undefined : onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{text.exportTitle}</DialogTitle>
      <DialogContent>
        <Typography>{text.exportCount(total)}</Typography>
        <Typography sx={{ mb: 2, overflowWrap: 'anywhere' }}>{`${text.filters}: ${filterInWords(filter, caseTitle)}`}</Typography>
        <ChoiceField label={text.exportFormat} value={format} choices={LOG_FORMATS.map((value) => ({ value, label: text.formats[value] }))} onChange={setFormat} />
        <Typography sx={{ mt: 2, color: 'text.secondary' }}>{text.exportInternal}</Typography>
        {save.busy ? <Progress total={total} /> : null}
        {save.error ? <ErrorNotice error={save.error} /> : null}
        {path === '' ? null : <Done path={path} />}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} disabled={save.busy}>
          {path === '' ? text.exportStop : text.close}
        </Button>
        {path === '' ? (
          <Button variant="contained" onClick={() => void save.run()} loading={save.busy}>
            {text.exportRun}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  )
}
