import Alert from '@mui/material/Alert'
import { useQuery } from '@tanstack/react-query'
import { overviewText } from '../../../shared/text/catalogue/overview.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { LinkButton } from '../../components/RouterLink.tsx'

/** Asks for the contact person's name once, where it is missing: it stands in every document. */
export function NameReminder() {
  const { data } = useQuery(queries.settings())
  if (!data || data.settings.contactPerson.name !== '') return null
  return (
    <Alert
      severity="warning"
      sx={{ mb: 3 }}
      action={
        <LinkButton to={paths.settings} color="inherit" variant="outlined" size="small">
          {overviewText.noName.action}
        </LinkButton>
      }
    >
      {overviewText.noName.sentence}
    </Alert>
  )
}
