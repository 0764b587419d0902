import CheckOutlined from '@mui/icons-material/CheckOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { memo, useCallback, useLayoutEffect, useRef } from 'react'
import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { Kbd } from '../../components/Kbd.tsx'
import { keyOfTheme } from './themeKeys.ts'

interface ThemeKeysProps {
  readonly themes: readonly Theme[]
  readonly chosen: readonly string[]
  readonly readOnly: boolean
  readonly onToggle: (theme: Theme) => void
}

interface ThemeKeyProps {
  readonly theme: Theme
  readonly keyName: string
  readonly isOn: boolean
  readonly readOnly: boolean
  readonly onToggle: (theme: Theme) => void
}

/** A theme with the key that sorts into it. On is told by a tick and not by colour alone. */
const ThemeKey = memo(function ThemeKey({ theme, keyName, isOn, readOnly, onToggle }: ThemeKeyProps) {
  return (
    <ButtonBase
      aria-pressed={isOn}
      aria-keyshortcuts={keyName === '' ? undefined : keyName}
      disabled={readOnly}
      onClick={() => onToggle(theme)}
      sx={{
        minHeight: 40,
        typography: 'body1',
        px: 1.25,
        gap: 1,
        border: '1px solid',
        borderColor: isOn ? 'primary.main' : 'outline',
        borderRadius: '6px',
        bgcolor: isOn ? 'tint.working' : 'background.paper',
        color: isOn ? 'primary.dark' : 'text.primary',
        fontWeight: isOn ? 600 : 400,
        maxWidth: '100%',
        overflowWrap: 'anywhere',
        textAlign: 'start',
        '&:hover': { borderColor: 'text.primary' },
      }}
    >
      {keyName !== '' && (
        <span aria-hidden>
          <Kbd keys={keyName.toUpperCase()} />
        </span>
      )}
      <bdi>{theme.name}</bdi>
      {isOn && <CheckOutlined aria-hidden sx={{ fontSize: '1.125rem' }} />}
    </ButtonBase>
  )
})

/** All themes of the case, each with its key. */
export function ThemeKeys({ themes, chosen, readOnly, onToggle }: ThemeKeysProps) {
  // The newest way to toggle under a name that stays: a key draws the theme that it changed, and no other.
  const newest = useRef(onToggle)
  useLayoutEffect(() => {
    newest.current = onToggle
  })
  const toggle = useCallback((theme: Theme) => newest.current(theme), [])
  return (
    <Box component="fieldset" aria-label={words.themes} sx={{ border: 0, p: 0, m: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {themes.map((theme, at) => (
        <ThemeKey
          key={theme.id}
          theme={theme}
          keyName={keyOfTheme(at)}
          isOn={chosen.includes(theme.id)}
          readOnly={readOnly}
          onToggle={toggle}
        />
      ))}
    </Box>
  )
}
