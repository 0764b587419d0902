import type { Theme } from '@mui/material/styles'

/** What holds for the whole page, whatever component draws. */
export const baseline = (theme: Omit<Theme, 'components'>) => {
  const { palette } = theme.vars
  return {
    // Room for the scroll bar also on short pages, so that nothing jumps sideways between them.
    html: { scrollbarGutter: 'stable', scrollbarColor: `color-mix(in srgb, ${palette.outline} 65%, transparent) transparent` },
    body: { fontVariantNumeric: 'tabular-nums lining-nums', overflowWrap: 'break-word' },
    // Text from the user may hold any script; each paragraph takes its own direction.
    bdi: { unicodeBidi: 'isolate' },
    ':focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2 },
    // What a link has led to, for the moment that it takes to find it with one's eyes; before what a component says of its own outline.
    ':root [data-pointed-at]': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 4, borderRadius: 6 },
    // Headings, pages and dialogs take focus to be read out; they are no controls.
    'h1:focus, main:focus, [role=dialog]:focus, .MuiDialog-container:focus, .MuiDialog-root :focus[tabindex="-1"]': { outline: 'none' },
    '::selection': { backgroundColor: palette.primary.main, color: palette.primary.contrastText },
    '@media (prefers-reduced-motion: reduce)': {
      '*, *::before, *::after': {
        animationDuration: '0.01ms !important',
        animationIterationCount: '1 !important',
        transitionDuration: '0.01ms !important',
        scrollBehavior: 'auto !important',
      },
    },
  }
}
