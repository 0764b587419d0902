import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { storeFaultText } from '../../../shared/text/catalogue/storeFault.ts'
import { queries } from '../../bridge/queries.ts'

/** What the backup that holds most lacks of what was last known to have been made. Counted in commits, not by a clock. */
export function NewestBackup({ remembered }: { readonly remembered: number }) {
  const { data: backups } = useQuery(queries.backups())
  if (!backups || backups.length === 0) return null
  const most = Math.max(...backups.map(({ manifest }) => manifest.commitCounter))
  return <Typography sx={{ mt: 1 }}>{storeFaultText.newestBackup(remembered - most)}</Typography>
}
