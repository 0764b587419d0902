import Box from '@mui/material/Box'
import { settingsText } from '../../../shared/text/catalogue/settings.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'

/** A part of the settings: how an address names it, and what it is called. */
export interface SettingsPart {
  readonly id: string
  readonly title: string
}

/** What is on this long page, each a way straight to it. */
export function SettingsContents({ parts }: { readonly parts: readonly SettingsPart[] }) {
  return (
    <Box component="nav" aria-label={settingsText.contents} sx={{ mb: 4 }}>
      <Box component="ul" sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, m: 0, p: 0 }}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <RouterLink to={`${paths.settings}#${id}`}>{title}</RouterLink>
          </li>
        ))}
      </Box>
    </Box>
  )
}
