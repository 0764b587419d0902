import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { respectSection as text } from '../../../shared/text/catalogue/respectScreens.ts'
import { paths } from '../../app/paths.ts'
import { LinkButton } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'

/** The way to what those in the register have a right to. */
export function RespectSection() {
  return (
    <Section title={text.title}>
      <Typography sx={{ mb: 1.5, color: 'text.secondary' }}>{text.lead}</Typography>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <LinkButton to={paths.extract} variant="outlined">
          {text.extract}
        </LinkButton>
        <LinkButton to={paths.disposal} variant="outlined">
          {text.disposal}
        </LinkButton>
      </Box>
    </Section>
  )
}
