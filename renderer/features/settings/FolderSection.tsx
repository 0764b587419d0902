import type { Settings } from '../../../shared/domain/settings.ts'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { Section } from '../../components/Section.tsx'
import { FolderLine } from './FolderLine.tsx'

const { folders: text } = settingsText

interface FolderSectionProps {
  readonly settings: Settings
  /** The folders in force, also where the settings leave them empty. */
  readonly inForce: { readonly documentFolder: string; readonly backupFolder: string }
}

/** Where files are written. */
export function FolderSection({ settings, inForce }: FolderSectionProps) {
  return (
    <Section title={text.title}>
      <FolderLine
        which="documents"
        label={text.documents}
        path={inForce.documentFolder}
        isChosen={settings.documentFolder !== ''}
        changeTo={(documentFolder) => ({ documentFolder })}
      />
      <FolderLine
        which="backups"
        label={text.backups}
        path={inForce.backupFolder}
        isChosen={settings.backupFolder !== ''}
        changeTo={(backupFolder) => ({ backupFolder })}
      />
    </Section>
  )
}
