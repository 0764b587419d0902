import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { sealingText } from '../../../../../shared/text/catalogue/sealing.ts'
import { api, unwrap } from '../../../../bridge/api.ts'
import { ErrorNotice } from '../../../../components/ErrorNotice.tsx'
import { useAction } from '../../../../components/useAction.ts'

const { code: text } = sealingText

interface CodeProps {
  readonly code: string
  readonly onDone: () => void
}

async function saveSheet(code: string): Promise<string | null> {
  const { path: folder } = unwrap(await api.app.chooseFolder({ title: text.chooseFolder, start: '' }))
  return folder === null ? null : unwrap(await api.backup.saveRecoverySheet({ folder, code })).path
}

/** The code's groups, large enough to be written down. */
function Code({ code }: { readonly code: string }) {
  return (
    <Box component="ol" aria-label={text.label} sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, my: 2, p: 2, bgcolor: 'action.hover', borderRadius: 1 }}>
      {code.split('-').map((group) => (
        <Typography key={group} component="li" sx={{ fontFamily: 'monospace', fontSize: '1.25rem', letterSpacing: '0.08em' }}>
          {group}
        </Typography>
      ))}
    </Box>
  )
}

function CodeContent({ code, onDone, titleId }: CodeProps & { readonly titleId: string }) {
  const [savedAs, setSavedAs] = useState<string | null>(null)
  const [noted, setNoted] = useState(false)
  const save = useAction(async () => {
    const path = await saveSheet(code)
    if (path === null) return
    setSavedAs(path)
    setNoted(true)
  })
  return (
    <>
      <DialogTitle id={titleId}>{text.title}</DialogTitle>
      <DialogContent>
        <Typography>{text.lead}</Typography>
        <Code code={code} />
        <Button variant={savedAs === null ? 'contained' : 'outlined'} loading={save.busy} onClick={() => void save.run()}>
          {text.save}
        </Button>
        <Box aria-live="polite" sx={{ mt: 2, overflowWrap: 'anywhere' }}>
          {savedAs === null ? null : <Alert severity="success">{text.saved(savedAs)}</Alert>}
          {save.error ? <ErrorNotice error={save.error} /> : null}
        </Box>
        <FormControlLabel sx={{ mt: 1 }} control={<Checkbox checked={noted} onChange={(event) => setNoted(event.target.checked)} />} label={text.noted} />
      </DialogContent>
      <DialogActions>
        <Button variant={savedAs === null ? 'outlined' : 'contained'} disabled={!noted} onClick={onDone}>
          {text.done}
        </Button>
      </DialogActions>
    </>
  )
}

/** Shows the code once, and stays until it is saved or written down: there is no way back to it. */
export function CodeDialog({ code, onDone }: { readonly code: string | null; readonly onDone: () => void }) {
  const titleId = useId()
  return (
    <Dialog open={code !== null} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      {code === null ? null : <CodeContent code={code} onDone={onDone} titleId={titleId} />}
    </Dialog>
  )
}
