import { styled, type Theme } from '@mui/material/styles'
import { HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'

const BAR = { position: 'absolute', boxSizing: 'border-box', borderRadius: 4, border: '1px solid transparent' } as const

type Palette = Theme['vars']['palette']

const cellOf = (palette: Palette) => ({ boxSizing: 'border-box', backgroundColor: palette.background.paper }) as const

const headStyle = (palette: Palette) => {
  const cell = cellOf(palette)
  return {
    '& .head': { position: 'sticky', top: 0, zIndex: 4, display: 'flex', height: HEAD_HEIGHT, borderBottom: `1px solid ${palette.outline}` },
    '& .head .what': { ...cell, height: HEAD_HEIGHT, display: 'flex', alignItems: 'end', paddingBlockEnd: 4, fontSize: '0.875rem', color: palette.text.secondary },
    '& .scale': { ...cell, position: 'relative', height: HEAD_HEIGHT, flexShrink: 0, overflow: 'hidden', fontSize: '0.8125rem', color: palette.text.secondary },
    '& .scale .upper': { position: 'absolute', top: 5, paddingInlineStart: 4, fontWeight: 600, color: palette.text.primary, whiteSpace: 'nowrap' },
    '& .scale .lower': { position: 'absolute', top: 25, paddingInlineStart: 4, whiteSpace: 'nowrap' },
    '& .lines': { position: 'absolute', top: HEAD_HEIGHT, left: 'var(--what)', pointerEvents: 'none' },
    '& .lines line': { stroke: palette.divider, strokeWidth: 1 },
    '& .lines line.firm': { stroke: palette.outline },
    '& .lines line.today': { stroke: palette.warning.main, strokeWidth: 2 },
    '& .now': { position: 'absolute', top: 4, zIndex: 1, paddingInline: 4, borderRadius: 4, fontSize: '0.75rem', fontWeight: 600, transform: 'translateX(-50%)', color: palette.warning.main, backgroundColor: palette.tint.signal },
  } as const
}

const barStyle = (palette: Palette) =>
  ({
    '& .bar': { ...BAR, top: 9, height: 18, backgroundColor: palette.primary.main, touchAction: 'none' },
    '& button.bar': { padding: 0, cursor: 'grab' },
    '& .bar.measure': { backgroundColor: palette.text.primary },
    '& .bar.dropped': { backgroundColor: 'transparent', border: `1px dashed ${palette.text.secondary}` },
    '& .bar.moved': { cursor: 'grabbing', boxShadow: `0 0 0 2px ${palette.background.paper}, 0 0 0 4px ${palette.warning.main}` },
    '& .bar:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 3 },
    '& .grip': { position: 'absolute', top: 0, bottom: 0, width: 10, cursor: 'ew-resize' },
    '& .grip.start': { left: -5 },
    '& .grip.end': { right: -5 },
    '& .beside': { position: 'absolute', top: 9, fontSize: '0.8125rem', lineHeight: '18px', color: palette.text.secondary, whiteSpace: 'nowrap', pointerEvents: 'none' },
    '& .decided': { ...BAR, top: 31, height: 5, borderRadius: 2, backgroundColor: palette.outline },
    '& .span': { ...BAR, top: 13, height: 10, borderRadius: 0, border: `2px solid ${palette.text.primary}`, borderBottomColor: 'transparent' },
    '& .give': { position: 'absolute', inset: '4px 0', border: 0, padding: 0, background: 'none', color: palette.primary.main, font: 'inherit', fontSize: '0.875rem', textAlign: 'start', cursor: 'copy' },
    '& .give span': { position: 'sticky', left: 'calc(var(--what) + 12px)', paddingInline: 6 },
    '& .give:hover': { backgroundColor: palette.action.hover },
  }) as const

/** The whole timetable in one style: rows and bars are plain elements, so that three hundred are drawn at once. */
export const TimetableFrame = styled('div')(({ theme }) => {
  const { palette } = theme.vars
  const cell = cellOf(palette)
  return {
    ...headStyle(palette),
    ...barStyle(palette),
    position: 'relative',
    overflow: 'auto',
    maxHeight: 'max(320px, calc(100vh - 300px))',
    border: `1px solid ${palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: palette.background.paper,
    '--what': '240px',
    [theme.breakpoints.down('md')]: { '--what': 'min(200px, 42vw)' },
    '& .row': { position: 'absolute', left: 0, display: 'flex', height: ROW_HEIGHT, minWidth: '100%' },
    '& .row::after': { content: '""', position: 'absolute', insetInline: 0, bottom: 0, borderBottom: `1px solid ${palette.divider}`, pointerEvents: 'none' },
    '& .row:hover .what': { backgroundColor: palette.action.hover },
    '& .sheet': { position: 'relative', minWidth: '100%' },
    '& table': { display: 'block', position: 'relative', borderCollapse: 'collapse' },
    '& thead, & tbody': { display: 'contents' },
    '& th, & td': { display: 'block', padding: 0, fontWeight: 400, textAlign: 'start' },
    '& .days': { position: 'relative' },
    '& .what': { ...cell, position: 'sticky', left: 0, zIndex: 3, width: 'var(--what)', flexShrink: 0, paddingInline: 10, paddingBlock: 4, borderInlineEnd: `1px solid ${palette.outline}`, overflow: 'hidden' },
    '& .row .what': { height: ROW_HEIGHT, borderBlockEnd: `1px solid ${palette.divider}` },
    '& .row.activity .what': { paddingInlineStart: 22 },
    '& .title': { display: 'block', width: '100%', padding: 0, border: 0, background: 'none', color: 'inherit', font: 'inherit', lineHeight: '19px', textAlign: 'start', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', cursor: 'pointer' },
    '& .title:hover': { textDecoration: 'underline' },
    '& .row.measure .title': { fontWeight: 600 },
    '& .number': { color: palette.text.secondary, fontWeight: 400 },
    '& .time': { fontSize: '0.8125rem', lineHeight: '16px', color: palette.text.secondary, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
    '& .lane': { position: 'relative', flexShrink: 0 },
    '& button:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: -2 },
  }
})
