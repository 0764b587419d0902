import Typography from '@mui/material/Typography'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { paths } from '../../app/paths.ts'
import { LinkButton } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'

/** The way from the settings to taking in a case. */
export function CaseFileSection() {
  return (
    <Section title={caseFileText.title}>
      <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{caseFileText.settingsExplained}</Typography>
      <LinkButton to={paths.takeInCase} variant="outlined">
        {caseFileText.title}
      </LinkButton>
    </Section>
  )
}
