import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { storeFaultWords } from '../../../shared/text/catalogue/storeFault.ts'
import { askForStoreHelp } from '../../state/shell.ts'
import type { StoreStanding } from './useStoreStanding.ts'
import { useStoreStatus } from './useStoreStatus.ts'

/** Said above the page while a store that worked is away. The page stays, with what is typed in it. */
export function StoreBanner({ standing }: { readonly standing: StoreStanding }) {
  const fault = useStoreStatus().status?.fault
  if (standing === 'restarting')
    return (
      <Alert severity="info" sx={{ mb: 3 }}>
        {shellText.store.restarting}
      </Alert>
    )
  if (standing !== 'stopped') return null
  return (
    <Alert
      severity="error"
      sx={{ mb: 3 }}
      action={
        <Button color="inherit" size="small" onClick={() => askForStoreHelp(true)}>
          {shellText.store.whatToDo}
        </Button>
      }
    >
      {fault && fault !== 'unexpected' ? storeFaultWords(fault).title : shellText.store.stopped}. {shellText.store.keptHere}
    </Alert>
  )
}
