// Tells the types of MUI about our own palette keys. Nothing imports it: TypeScript reads it with the project.
import type { Phase } from '../../../shared/domain/phase.ts'

interface OwnColours {
  phase: Record<Phase, string>
  /** Soft grounds, for text in ink or in the colour of the same name. */
  tint: { working: string; signal: string; success: string; error: string }
  rail: string
  /** The edge of a control. */
  outline: string
}

declare module '@mui/material/styles' {
  interface Palette extends OwnColours {}
  interface PaletteOptions extends Partial<OwnColours> {}
  // The theme is made of CSS variables, so that `theme.vars` is always there.
  interface CssThemeVariables {
    enabled: true
  }
}
