import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { documentsText } from '../../../shared/text/catalogue/documents.ts'
import type { DocumentFile } from './useDocumentFile.ts'

/** Said when the file is gone from where it was written; the way back is one button. */
export function MissingFile({ file }: { readonly file: DocumentFile }) {
  if (!file.missing) return null
  return (
    <Alert
      severity="warning"
      sx={{ mt: 1 }}
      action={
        <Button color="inherit" size="small" onClick={() => void file.exportAgain()}>
          {documentsText.exportAgain}
        </Button>
      }
    >
      {documentsText.missing}
    </Alert>
  )
}
