import type { TypographyVariantsOptions } from '@mui/material/styles'

const FONT_FAMILY = '"Source Sans 3", "Segoe UI", system-ui, sans-serif'

const heading = (size: string, lineHeight: number) => ({ fontSize: size, lineHeight, fontWeight: 600, letterSpacing: '-0.003em' })

/** Sizes are rem so that zoom and the system's text size reach everything. Three sizes of heading, no more. */
export const typography: TypographyVariantsOptions = {
  fontFamily: FONT_FAMILY,
  fontWeightMedium: 600,
  fontWeightBold: 600,
  h1: heading('1.625rem', 1.25),
  h2: heading('1.1875rem', 1.3),
  h3: heading('1rem', 1.4),
  h4: heading('1rem', 1.4),
  h5: heading('1rem', 1.4),
  h6: heading('1rem', 1.4),
  subtitle1: { fontSize: '0.9375rem', lineHeight: 1.45, fontWeight: 600 },
  subtitle2: { fontSize: '0.875rem', lineHeight: 1.45, fontWeight: 600 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.45 },
  body2: { fontSize: '0.875rem', lineHeight: 1.45 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
  overline: { fontSize: '0.8125rem', lineHeight: 1.4, textTransform: 'none', fontWeight: 600, letterSpacing: 0 },
  button: { fontSize: '0.9375rem', lineHeight: 1.45, fontWeight: 600, textTransform: 'none', letterSpacing: 0 },
}
