import Box from '@mui/material/Box'
import { APPEARANCES, CONTRASTS, type Settings } from '../../../shared/domain/settings.ts'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { ChoiceField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { useSaveSettings } from './useSaveSettings.ts'

const { look: text } = settingsText

/** Light or dark, and how strong the contrast. */
export function LookSection({ settings }: { readonly settings: Settings }) {
  const save = useSaveSettings()
  return (
    <Section title={text.title}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <ChoiceField
          label={text.appearance}
          helperText={text.zoom}
          value={settings.appearance}
          choices={APPEARANCES.map((value) => ({ value, label: text.appearances[value] }))}
          onChange={(appearance) => void save({ appearance })}
        />
        <ChoiceField
          label={text.contrast}
          value={settings.contrast}
          choices={CONTRASTS.map((value) => ({ value, label: text.contrasts[value] }))}
          onChange={(contrast) => void save({ contrast })}
        />
      </Box>
    </Section>
  )
}
