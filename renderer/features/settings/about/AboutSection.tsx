import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { settingsText } from '../../../../shared/text/catalogue/settings.ts'
import { api } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { FactList } from '../../../components/FactList.tsx'
import { Section } from '../../../components/Section.tsx'
import { Licences } from './Licences.tsx'

const { about: text } = settingsText

/** What the app is made of, and where its data lies. */
export function AboutSection() {
  const { data: about } = useQuery(queries.about())
  if (!about) return null
  const runtime = `Electron ${about.electronVersion}, Chromium ${about.chromeVersion}, Node ${about.nodeVersion}, SQLite ${about.sqliteVersion}`
  return (
    <Section title={text.title}>
      <FactList
        facts={[
          { label: text.version, value: `${about.appVersion}, ${text.schema(about.schemaVersion)}` },
          { label: text.runtime, value: runtime },
          { label: text.database, value: about.databasePath },
          { label: text.log, value: about.logFolder },
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant="outlined" size="small" onClick={() => void api.app.showPath({ which: 'database' })}>
          {text.showDatabase}
        </Button>
        <Button variant="outlined" size="small" onClick={() => void api.app.showPath({ which: 'log' })}>
          {text.showLog}
        </Button>
      </Box>
      <Licences />
    </Section>
  )
}
