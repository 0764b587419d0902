// The look of the notes in one place, by class: a style of its own for each of thousands of lines would cost more than it says.
import type { SxProps, Theme } from '@mui/material/styles'

/** The margin where each line says what it is. */
export const MARGIN = 'clamp(5.5rem, 10vw, 7.5rem)'

const bare = { font: 'inherit', color: 'inherit', border: 0, background: 'none', padding: 0, margin: 0 } as const

const inked = (name: 'working' | 'signal' | 'success') => (theme: Theme) => {
  const { primary, warning, success } = theme.vars.palette
  return { working: primary.main, signal: warning.main, success: success.main }[name]
}

const kinds: SxProps<Theme> = {
  '& .decision .kind, & .decision textarea': { fontWeight: 600 },
  '& .decision .kind': { color: inked('success') },
  '& .task .kind, & .commitment .kind': { color: inked('working'), fontWeight: 600 },
  '& .opinion .kind, & .question .kind': { color: inked('signal'), fontWeight: 600 },
  '& .note .kind': { color: 'text.secondary', fontSize: '1.25rem' },
}

const aside: SxProps<Theme> = {
  '& .aside': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px', fontSize: '0.9375rem', color: 'text.secondary', pb: '6px' },
  '& .aside label': { display: 'inline-flex', alignItems: 'baseline', gap: '6px' },
  '& .aside input, & .aside select': {
    ...bare,
    color: 'text.primary',
    borderBottom: '1px dashed',
    borderColor: 'outline',
    borderRadius: 0,
    padding: '2px 0',
    width: '13rem',
    '&.day': { width: '7.5rem' },
    '&:hover': { borderBottomStyle: 'solid' },
    '&[aria-invalid=true]': { borderColor: 'error.main', color: 'error.main' },
  },
  '& .aside select': { bgcolor: 'background.default' },
  '& .aside .hint': { flexBasis: '100%' },
}

const points: SxProps<Theme> = {
  '& .point': { mb: '28px', scrollMarginTop: '24px' },
  '& .pointHead': { display: 'flex', alignItems: 'center', gap: '8px', ml: MARGIN, mb: '4px' },
  '& .pointHead h2': { flex: 1, m: 0, minWidth: 0, fontSize: '1.375rem', lineHeight: 1.3 },
  '& .pointHead h2 input': { ...bare, fontWeight: 600, width: '100%', padding: '2px 0', textOverflow: 'ellipsis' },
  '& .pointHead h2 input::placeholder': { color: 'text.secondary', opacity: 1, fontWeight: 400 },
  '& .questions': { listStyle: 'none', m: 0, ml: MARGIN, mb: '6px', p: 0, color: 'text.secondary', fontSize: '1rem', maxWidth: '66ch' },
}

const lines: SxProps<Theme> = {
  '& .line': { display: 'grid', gridTemplateColumns: `${MARGIN} minmax(0, 1fr)`, contain: 'layout style' },
  '& .line .kind': { ...bare, textAlign: 'right', pr: '18px', alignSelf: 'start', cursor: 'pointer', fontSize: '0.9375rem', lineHeight: '2rem', borderRadius: '4px' },
  '& .line .kind:hover': { textDecoration: 'underline' },
  '& .words': { minWidth: 0 },
  '& .line textarea': {
    ...bare,
    display: 'block',
    width: '100%',
    resize: 'none',
    overflow: 'hidden',
    fieldSizing: 'content',
    fontSize: '1.25rem',
    lineHeight: '2rem',
    borderRadius: '4px',
  },
  // The caret says where one writes; a ring around every line would jump with it. The mark in the margin follows instead.
  '& .line textarea:focus-visible, & .pointHead input:focus-visible': { outline: 'none' },
  '& .line:focus-within': { bgcolor: 'action.hover', borderRadius: '4px', boxShadow: (theme) => `inset 3px 0 0 ${theme.vars.palette.primary.main}` },
  '& .pointHead h2 input:focus': { boxShadow: (theme) => `0 2px 0 ${theme.vars.palette.primary.main}` },
  '& .line textarea::placeholder': { color: 'text.secondary', opacity: 1 },
}

export const agendaLook: SxProps<Theme> = { ...points, ...lines, ...kinds, ...aside } as SxProps<Theme>
