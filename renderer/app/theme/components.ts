import type { Components, Theme } from '@mui/material/styles'
import { baseline } from './baseline.ts'
import { fieldComponents } from './fieldComponents.ts'

type Overrides = Components<Omit<Theme, 'components'>>

const hairline = (theme: Omit<Theme, 'components'>) => `1px solid ${theme.vars.palette.divider}`

/** One card level with a hairline: no shadow but under what floats. */
const surfaces: Overrides = {
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: ({ theme }) => ({ border: hairline(theme), borderRadius: 8 }) },
  },
  MuiPopover: {
    styleOverrides: { paper: ({ theme }) => ({ border: hairline(theme), boxShadow: '0 4px 16px rgb(0 0 0 / 14%)' }) },
  },
  MuiAutocomplete: {
    styleOverrides: { paper: ({ theme }) => ({ border: hairline(theme), boxShadow: '0 4px 16px rgb(0 0 0 / 14%)' }) },
  },
  MuiDialog: {
    styleOverrides: { paper: ({ theme }) => ({ border: hairline(theme), borderRadius: 10, boxShadow: '0 8px 40px rgb(0 0 0 / 24%)' }) },
  },
  MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(12 20 24 / 36%)' } } } },
  MuiDialogTitle: { defaultProps: { variant: 'h2' } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px', gap: 8 } } },
  MuiTooltip: {
    defaultProps: { arrow: false, enterDelay: 300, enterNextDelay: 100 },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        backgroundColor: theme.vars.palette.text.primary,
        color: theme.vars.palette.background.default,
        fontSize: '0.8125rem',
        fontWeight: 400,
        lineHeight: 1.4,
        padding: '6px 10px',
        maxWidth: 360,
      }),
    },
  },
}

const actions: Overrides = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: {
        minHeight: 36,
        padding: '6px 14px',
        whiteSpace: 'nowrap',
        // A button told by its ground alone loses it where the system replaces all colours.
        '@media (forced-colors: active)': { border: '1px solid ButtonBorder' },
      },
      sizeSmall: { minHeight: 32, padding: '3px 10px', fontSize: '0.875rem' },
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.outline }),
      text: { padding: '6px 10px' },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme, ownerState }) => ({
        borderRadius: 6,
        ...(ownerState.color === 'default' ? { color: theme.vars.palette.text.secondary } : {}),
      }),
    },
  },
  MuiLink: {
    defaultProps: { underline: 'always' },
    styleOverrides: { root: { textDecorationThickness: '1px', textUnderlineOffset: '0.16em' } },
  },
  MuiChip: {
    styleOverrides: {
      root: ({ theme }) => ({ borderRadius: 6, fontSize: '0.875rem', borderColor: theme.vars.palette.outline }),
      sizeSmall: { fontSize: '0.8125rem', height: 24 },
    },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 }, indicator: { height: 3, borderRadius: '3px 3px 0 0' } } },
  MuiTab: {
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 40,
        minWidth: 0,
        padding: '8px 12px',
        color: theme.vars.palette.text.secondary,
      }),
    },
  },
  MuiMenuItem: { styleOverrides: { root: { minHeight: 36, gap: 8 } } },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 0 } } },
  MuiAlert: {
    styleOverrides: {
      root: { fontSize: '0.9375rem', alignItems: 'flex-start' },
      standard: ({ theme, ownerState }) => {
        const kind = ownerState.severity === 'warning' ? 'signal' : ownerState.severity === 'info' ? 'working' : ownerState.severity
        const { palette } = theme.vars
        return { color: palette.text.primary, backgroundColor: palette.tint[kind ?? 'success'], border: `1px solid transparent` }
      },
    },
  },
}

export const components: Overrides = {
  MuiCssBaseline: { styleOverrides: baseline },
  ...surfaces,
  ...actions,
  ...fieldComponents,
}
