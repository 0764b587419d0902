import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { newCaseText } from '../../../shared/text/catalogue/newCase.ts'
import { keptNewCase, useNewCaseDraft } from '../../state/newCaseDraft.ts'

/** Says that the form holds what was typed at an earlier visit. */
export function KeptNotice({ onClear }: { readonly onClear: () => void }) {
  const id = useNewCaseDraft((state) => state.id)
  const [keptId] = useState(() => (keptNewCase() ? id : null))
  if (keptId !== id) return null
  return (
    <Alert
      severity="info"
      sx={{ mb: 3, maxWidth: '44rem' }}
      action={
        <Button color="inherit" size="small" onClick={onClear}>
          {newCaseText.clear}
        </Button>
      }
    >
      {newCaseText.kept}
    </Alert>
  )
}
