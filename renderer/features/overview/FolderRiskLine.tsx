import Alert from '@mui/material/Alert'
import { useQuery } from '@tanstack/react-query'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { queries } from '../../bridge/queries.ts'

/** Warns where the database lies in a folder that is synchronised or on a network, before it is replaced from there. */
export function FolderRiskLine() {
  const { data } = useQuery(queries.settings())
  const risk = data?.databaseFolderRisk ?? null
  if (risk === null) return null
  return (
    <Alert severity="warning" sx={{ mb: 3 }}>
      {settingsText.risk[risk]}
    </Alert>
  )
}
