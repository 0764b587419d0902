import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { appText } from '../../shared/text/catalogue/app.ts'
import { failureSentence } from './failureSentence.ts'

interface ErrorNoticeProps {
  /** What was thrown: an `AppFailure` from the bridge, or anything else. */
  readonly error: unknown
  readonly onRetry?: () => void
}

/** Says what happened, what is safe and what to do. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  return (
    <Alert
      severity="error"
      action={
        onRetry ? (
          <Button color="inherit" size="small" onClick={onRetry}>
            {appText.retry}
          </Button>
        ) : undefined
      }
    >
      {failureSentence(error)}
    </Alert>
  )
}
