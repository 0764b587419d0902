import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useLocation } from 'react-router'
import { useStore } from 'zustand'
import { appText } from '../../../shared/text/catalogue/app.ts'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { flushAllDrafts, troubledDrafts } from '../../state/drafts/index.ts'
import { paths } from '../paths.ts'

/** Whether the page at hand says itself how its texts are saved. */
function speaksForItself(pathname: string, key: string): boolean {
  const inCase = pathname.startsWith(`${paths.cases}/`)
  return key.startsWith('settings:') ? pathname === paths.settings : inCase
}

/** Reminds of a text that could not be saved and that one has walked away from. */
export function TroubledBanner() {
  const { pathname } = useLocation()
  const keys = useStore(troubledDrafts)
  if (keys.every((key) => speaksForItself(pathname, key))) return null
  return (
    <Alert
      severity="warning"
      sx={{ mb: 3 }}
      action={
        <Button color="inherit" variant="outlined" size="small" onClick={() => void flushAllDrafts()}>
          {appText.retry}
        </Button>
      }
    >
      {shellText.troubled}
    </Alert>
  )
}
