import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/domain/settings.ts'
import { fileCheckText } from '../../../shared/text/catalogue/attachments.ts'
import { backupText } from '../../../shared/text/catalogue/backup.ts'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { changeLogText } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { lockText } from '../../../shared/text/catalogue/lock.ts'
import { templateScreen } from '../../../shared/text/catalogue/meetingTemplateScreen.ts'
import { respectSection } from '../../../shared/text/catalogue/respectScreens.ts'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useHashTarget } from '../../components/useHashTarget.ts'
import { CaseFileSection } from '../caseFiles/index.ts'
import { AboutSection } from './about/AboutSection.tsx'
import { ArchiveSection } from './ArchiveSection.tsx'
import { BackupSection } from './backups/BackupSection.tsx'
import { FileCheckSection } from './backups/FileCheckSection.tsx'
import { ChangeLogSection } from './ChangeLogSection.tsx'
import { FolderSection } from './FolderSection.tsx'
import { LockSection } from './lock/LockSection.tsx'
import { LookSection } from './LookSection.tsx'
import { MeetingSection } from './MeetingSection.tsx'
import { PersonSection } from './PersonSection.tsx'
import { RespectSection } from './RespectSection.tsx'
import { SettingsContents, type SettingsPart } from './SettingsContents.tsx'

interface InForce {
  readonly settings: Settings
  readonly documentFolder: string
  readonly backupFolder: string
}

interface ShownPart extends SettingsPart {
  readonly content: ReactNode
}

/** What concerns every day first, then what keeps the work safe, then the rest. */
const partsOf = (data: InForce): readonly ShownPart[] => [
  { id: 'kontaktperson', title: settingsText.person.title, content: <PersonSection person={data.settings.contactPerson} /> },
  { id: 'utseende', title: settingsText.look.title, content: <LookSection settings={data.settings} /> },
  { id: 'las', title: lockText.section.title, content: <LockSection /> },
  { id: 'mappar', title: settingsText.folders.title, content: <FolderSection settings={data.settings} inForce={data} /> },
  { id: 'arkiv', title: settingsText.archive.title, content: <ArchiveSection settings={data.settings} /> },
  { id: 'motesmallar', title: templateScreen.section, content: <MeetingSection /> },
  { id: 'personuppgifter', title: respectSection.title, content: <RespectSection /> },
  { id: 'sakerhetskopior', title: backupText.title, content: <BackupSection /> },
  { id: 'bilagor', title: fileCheckText.heading, content: <FileCheckSection /> },
  { id: 'arendefil', title: caseFileText.title, content: <CaseFileSection /> },
  { id: 'andringslogg', title: changeLogText.title, content: <ChangeLogSection /> },
  { id: 'om', title: settingsText.about.title, content: <AboutSection /> },
]

function Content() {
  useHashTarget()
  const { data, error, refetch } = useQuery(queries.settings())
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  const { databaseFolderRisk: risk } = data
  const parts = partsOf(data)
  return (
    <Box sx={{ maxWidth: '48rem' }}>
      {risk ? (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {settingsText.risk[risk]}
        </Alert>
      ) : null}
      <SettingsContents parts={parts} />
      {parts.map(({ id, content }) => (
        <Box key={id} id={id}>
          {content}
        </Box>
      ))}
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
