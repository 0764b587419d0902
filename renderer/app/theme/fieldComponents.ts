import type { Components, Theme } from '@mui/material/styles'

/**
 * Form fields as the house writes forms: the label stands above and stays there, help stands under.
 * The outline's notch is closed, since no label sits in it.
 */
export const fieldComponents: Components<Omit<Theme, 'components'>> = {
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiInputLabel: {
    defaultProps: { shrink: true, disableAnimation: true },
    styleOverrides: {
      root: ({ theme }) => {
        const { palette } = theme.vars
        return {
          position: 'static',
          transform: 'none',
          maxWidth: 'none',
          whiteSpace: 'normal',
          overflow: 'visible',
          marginBottom: 4,
          fontSize: '0.9375rem',
          fontWeight: 600,
          lineHeight: 1.4,
          color: palette.text.primary,
          pointerEvents: 'auto',
          '&.Mui-focused, &.Mui-error': { color: palette.text.primary },
        }
      },
      asterisk: { display: 'none' },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: ({ theme }) => {
        const { palette } = theme.vars
        return {
          backgroundColor: palette.background.paper,
          '& .MuiOutlinedInput-notchedOutline': { borderColor: palette.outline, top: 0 },
          '& .MuiOutlinedInput-notchedOutline legend': { display: 'none' },
          '&:hover:not(.Mui-focused, .Mui-disabled, .Mui-error) .MuiOutlinedInput-notchedOutline': {
            borderColor: palette.text.primary,
          },
          '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
          '&.Mui-disabled': { backgroundColor: palette.background.default },
        }
      },
      input: { '&::placeholder': { opacity: 0.75 } },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: { marginLeft: 0, marginRight: 0, fontSize: '0.875rem', lineHeight: 1.4, maxWidth: '72ch' },
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme }) => {
        const { palette } = theme.vars
        return { fontWeight: 600, color: palette.text.primary, '&.Mui-focused, &.Mui-error': { color: palette.text.primary } }
      },
      asterisk: { display: 'none' },
    },
  },
  MuiFormControlLabel: { styleOverrides: { label: { fontSize: '0.9375rem' } } },
  MuiRadio: { defaultProps: { size: 'small' } },
  MuiCheckbox: { defaultProps: { size: 'small' } },
  MuiSelect: { defaultProps: { size: 'small' } },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => {
        const { palette } = theme.vars
        return {
          minHeight: 36,
          padding: '4px 14px',
          color: palette.text.primary,
          borderColor: palette.outline,
          '&.Mui-selected': {
            backgroundColor: palette.primary.main,
            color: palette.primary.contrastText,
            '&:hover': { backgroundColor: palette.primary.dark },
          },
        }
      },
    },
  },
}
