import { settingsSchema, type Settings } from '../../../shared/domain/settings.ts'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { ChoiceField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { useSaveSettings } from './useSaveSettings.ts'

const { archive: text } = settingsText
const PROFILES = settingsSchema.shape.archiveProfile.options

/** Which archive format the PDFs are written in. */
export function ArchiveSection({ settings }: { readonly settings: Settings }) {
  const save = useSaveSettings()
  return (
    <Section title={text.title}>
      <ChoiceField
        label={text.label}
        helperText={text.help}
        value={settings.archiveProfile}
        choices={PROFILES.map((value) => ({ value, label: value }))}
        onChange={(archiveProfile) => void save({ archiveProfile })}
      />
    </Section>
  )
}
