import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { PortfolioVersion } from '../../../shared/domain/portfolio/report.ts'
import { portfolioWords as words } from '../../../shared/text/catalogue/portfolioPage.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { Section } from '../../components/Section.tsx'
import { notify, notifyFailure } from '../../state/notices.ts'

async function saveDocx(versionId: string): Promise<void> {
  try {
    notify(words.savedDocx(unwrap(await api.portfolio.exportDocx({ versionId })).path))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** The frozen versions of a report, newest first; their PDFs are among the documents. */
export function VersionsSection({ versions }: { readonly versions: readonly PortfolioVersion[] }) {
  if (versions.length === 0) return null
  return (
    <Section title={words.versions}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {versions.map(({ id, version, frozenAt, frozenBy }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
            <span>{words.versionRow(version, formatInstant(frozenAt), frozenBy)}</span>
            <Button size="small" aria-label={words.saveDocxLabel(version)} onClick={() => void saveDocx(id)}>
              {words.saveDocx}
            </Button>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
