import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { useAction } from '../../components/useAction.ts'
import { useImportTask } from './useImportTask.ts'

/** What is under way, how far it has come, and for an import the way out. There only while something is under way. */
export function ProgressLine() {
  const { task, done, total } = useImportTask()
  const cancel = useAction(async () => void unwrap(await api.imports.cancel({})))
  if (task === null) return null
  const label = importText.tasks[task]
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1, my: 2 }}>
      <Box sx={{ flex: '1 1 20rem', maxWidth: '36rem' }}>
        <Typography sx={{ mb: 0.5, fontVariantNumeric: 'tabular-nums' }}>
          {label} {total > 0 ? importText.progress(done, total) : null}
        </Typography>
        <LinearProgress aria-label={label} variant="determinate" value={total > 0 ? Math.round((done / total) * 100) : 0} />
      </Box>
      {task === 'import' ? (
        <Button variant="outlined" disabled={cancel.busy} onClick={() => void cancel.run()}>
          {importText.cancel}
        </Button>
      ) : null}
    </Box>
  )
}
