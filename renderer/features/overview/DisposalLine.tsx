import Alert from '@mui/material/Alert'
import { useQuery } from '@tanstack/react-query'
import { dueTotal } from '../../../shared/domain/respect/disposal.ts'
import { disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { LinkButton } from '../../components/RouterLink.tsx'
import { useIdle } from '../../components/useIdle.ts'

/** One line where something in the register is due for disposal; nothing otherwise. */
export function DisposalLine() {
  // The whole register is gone through for it, which must not keep the day's work waiting.
  const { data } = useQuery({ ...queries.disposalDue(), enabled: useIdle() })
  const total = data ? dueTotal(data.counts) : 0
  if (total === 0) return null
  return (
    <Alert
      severity="info"
      sx={{ mb: 3 }}
      action={
        <LinkButton to={paths.disposal} color="inherit" variant="outlined" size="small">
          {text.go}
        </LinkButton>
      }
    >
      {text.count(total)}
    </Alert>
  )
}
