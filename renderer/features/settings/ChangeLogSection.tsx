import Typography from '@mui/material/Typography'
import { changeLogText as text } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { paths } from '../../app/paths.ts'
import { LinkButton } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'

/** The way to who changed what and when. */
export function ChangeLogSection() {
  return (
    <Section title={text.title}>
      <Typography sx={{ mb: 1.5, color: 'text.secondary' }}>{text.settingsLead}</Typography>
      <LinkButton to={paths.changes} variant="outlined">
        {text.settingsLink}
      </LinkButton>
    </Section>
  )
}
