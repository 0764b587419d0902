import { styled } from '@mui/material/styles'

/** One choice of a segmented control: a label with its radio button lying unseen over all of it. */
export const Segment = styled('label')(({ theme }) => {
  const { palette } = theme.vars ?? theme
  const chosen = { borderColor: palette.primary.main, backgroundColor: palette.primary.main, color: palette.primary.contrastText }
  return {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    minHeight: 36,
    padding: theme.spacing(0.5, 1.5),
    border: `1px solid ${palette.outline}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: palette.background.paper,
    cursor: 'pointer',
    userSelect: 'none',
    '&:hover:not(:has(:disabled))': { backgroundColor: palette.action.hover },
    '&:has(:checked), &:has(:checked):hover:not(:has(:disabled))': { ...chosen, fontWeight: 600 },
    '&:has(:focus-visible)': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2 },
    '&:has(:disabled)': { cursor: 'default' },
    '@media (forced-colors: active)': { '&:has(:checked)': { borderWidth: 3 } },
    // Real semantics, real keys, and the whole segment to click.
    '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  }
})
