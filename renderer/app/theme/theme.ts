import { createTheme, enhanceHighContrast, type PaletteOptions, type Theme } from '@mui/material/styles'
import { components } from './components.ts'
import { palettes, type SchemeName } from './palettes.ts'
import { phaseColours } from './phaseColours.ts'
import { typography } from './typography.ts'

function paletteOf(name: SchemeName): PaletteOptions {
  const colours = palettes[name]
  return {
    mode: colours.mode,
    primary: { main: colours.working, dark: colours.workingStrong, light: colours.workingStrong, contrastText: colours.onWorking },
    secondary: { main: colours.inkQuiet, contrastText: colours.page },
    warning: { main: colours.signal, dark: colours.signal, light: colours.signal, contrastText: colours.surface },
    success: { main: colours.success, dark: colours.success, light: colours.success, contrastText: colours.surface },
    error: { main: colours.error, dark: colours.error, light: colours.error, contrastText: colours.surface },
    info: { main: colours.working, dark: colours.workingStrong, light: colours.working, contrastText: colours.onWorking },
    text: { primary: colours.ink, secondary: colours.inkQuiet, disabled: colours.inkDisabled },
    background: { default: colours.page, paper: colours.surface },
    divider: colours.hairline,
    action: { hover: colours.hover, selected: colours.workingTint, focus: colours.hover, disabled: colours.inkDisabled },
    phase: phaseColours[name],
    tint: {
      working: colours.workingTint,
      signal: colours.signalTint,
      success: colours.successTint,
      error: colours.errorTint,
    },
    rail: colours.rail,
    outline: colours.outline,
  }
}

type Contrast = 'normal' | 'high'

/**
 * The theme for one contrast, light and dark. Colours are CSS variables, switched by an attribute on `<html>`:
 * changing appearance draws nothing anew.
 */
export const createAppTheme = (contrast: Contrast): Theme =>
  enhanceHighContrast(
    createTheme({
      cssVariables: { colorSchemeSelector: 'data-scheme', cssVarPrefix: 'sv' },
      colorSchemes: {
        light: { palette: paletteOf(contrast === 'high' ? 'lightHigh' : 'light') },
        dark: { palette: paletteOf(contrast === 'high' ? 'darkHigh' : 'dark') },
      },
      motion: { reducedMotion: 'system' },
      focusVisible: { outlineWidth: contrast === 'high' ? '3px' : '2px' },
      shape: { borderRadius: 6 },
      spacing: 8,
      // The rail shows its labels from 1000 px on; see Rail.tsx.
      breakpoints: { values: { xs: 0, sm: 600, md: 1000, lg: 1280, xl: 1600 } },
      transitions: {
        duration: { shortest: 80, shorter: 100, short: 120, standard: 150, complex: 150, enteringScreen: 150, leavingScreen: 120 },
      },
      typography,
      components,
    }),
  )
