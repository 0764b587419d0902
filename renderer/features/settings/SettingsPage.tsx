import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { CaseFileSection } from '../caseFiles/index.ts'
import { AboutSection } from './about/AboutSection.tsx'
import { ArchiveSection } from './ArchiveSection.tsx'
import { BackupSection } from './backups/BackupSection.tsx'
import { FileCheckSection } from './backups/FileCheckSection.tsx'
import { FolderSection } from './FolderSection.tsx'
import { LookSection } from './LookSection.tsx'
import { MeetingSection } from './MeetingSection.tsx'
import { PersonSection } from './PersonSection.tsx'
import { RespectSection } from './RespectSection.tsx'

function Content() {
  const { data, error, refetch } = useQuery(queries.settings())
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  const { settings, databaseFolderRisk: risk } = data
  return (
    <Box sx={{ maxWidth: '48rem' }}>
      {risk ? (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {settingsText.risk[risk]}
        </Alert>
      ) : null}
      <PersonSection person={settings.contactPerson} />
      <LookSection settings={settings} />
      <FolderSection settings={settings} inForce={data} />
      <ArchiveSection settings={settings} />
      <MeetingSection />
      <RespectSection />
      <BackupSection />
      <FileCheckSection />
      <CaseFileSection />
      <AboutSection />
    </Box>
  )
}

/** Who one is, how the app looks, where files lie, backups, and what the app is made of. */
export function SettingsPage() {
  return (
    <>
      <PageHead title={settingsText.title} facts={settingsText.facts} />
      <Content />
    </>
  )
}
