import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { ACCEPTABLE_FAULTS, type AcceptableFault, type StoreFault } from '../../../shared/ipc/storeFault.ts'
import { storeFaultText } from '../../../shared/text/catalogue/storeFault.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useAction } from '../../components/useAction.ts'

const acceptable = (fault: StoreFault): AcceptableFault | null => ACCEPTABLE_FAULTS.find((each) => each === fault) ?? null

/** Opens the database anew, without a restart of the app; or goes on as things are, where that is hers to decide. */
export function TryAgain({ fault }: { readonly fault: StoreFault }) {
  const retry = useAction(async (accepted: AcceptableFault | null) => unwrap(await api.app.retryStore({ accepted })))
  const [asks, setAsks] = useState(false)
  const goOn = acceptable(fault)
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant={fault === 'damaged' ? 'outlined' : 'contained'} loading={retry.busy} onClick={() => void retry.run(null)}>
          {storeFaultText.retry}
        </Button>
        {goOn ? (
          <Button variant="outlined" onClick={() => setAsks(true)}>
            {storeFaultText.goOn[goOn]}
          </Button>
        ) : null}
      </Box>
      {retry.error ? <ErrorNotice error={retry.error} /> : null}
      {goOn ? (
        <ConfirmDialog
          open={asks}
          title={storeFaultText.goOnTitle}
          confirmLabel={storeFaultText.goOn[goOn]}
          onConfirm={() => retry.run(goOn)}
          onClose={() => setAsks(false)}
        >
          <Typography>{storeFaultText.goOnSentence[goOn]}</Typography>
        </ConfirmDialog>
      ) : null}
    </>
  )
}
