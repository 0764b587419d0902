import Typography from '@mui/material/Typography'
import { templateScreen as text } from '../../../shared/text/catalogue/meetingTemplateScreen.ts'
import { paths } from '../../app/paths.ts'
import { LinkButton } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'

/** The way to the agendas that meetings begin with. */
export function MeetingSection() {
  return (
    <Section title={text.section}>
      <Typography sx={{ mb: 1.5 }}>{text.sectionText}</Typography>
      <LinkButton to={paths.meetingTemplates} variant="outlined">
        {text.go}
      </LinkButton>
    </Section>
  )
}
