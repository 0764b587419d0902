import { styled } from '@mui/material/styles'
import { memo } from 'react'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'

/** Two lines of text with air around them. */
export const ROW_HEIGHT = 60

// Styled once and not for each drawing: a key moves on among thousands.
const Frame = styled('div')(({ theme }) => ({
  position: 'absolute',
  insetInline: 0,
  top: 0,
  height: ROW_HEIGHT,
  padding: theme.spacing(1, 1.5),
  cursor: 'pointer',
  display: 'grid',
  gridTemplateColumns: '1rem minmax(0, 1fr)',
  columnGap: theme.spacing(1),
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  borderInlineStart: '3px solid transparent',
  '&:hover': { backgroundColor: theme.vars.palette.action.hover },
  '&[aria-selected="true"]': { backgroundColor: theme.vars.palette.tint.working, borderInlineStartColor: theme.vars.palette.primary.main },
}))

const Mark = styled('span')(({ theme }) => ({ color: theme.vars.palette.success.main, lineHeight: '1.375rem' }))

const Text = styled('span')(({ theme }) => ({
  ...theme.typography.body2,
  overflow: 'hidden',
  display: '-webkit-box',
  WebkitLineClamp: '2',
  WebkitBoxOrient: 'vertical',
  overflowWrap: 'anywhere',
  lineHeight: '1.375rem',
  '[data-coded="true"] > &': { color: theme.vars.palette.text.secondary },
}))

export const rowId = (id: string): string => `synpunkt-${id}`

interface OpinionRowProps {
  readonly opinion: CodedOpinion
  readonly top: number
  readonly at: number
  readonly total: number
  readonly isCurrent: boolean
  readonly onChoose: (id: string) => void
}

/** Two lines of an opinion, marked where it is sorted. Drawn again only when it changed. */
export const OpinionRow = memo(function OpinionRow({ opinion, top, at, total, isCurrent, onChoose }: OpinionRowProps) {
  const isCoded = opinion.themeIds.length > 0
  return (
    <Frame
      id={rowId(opinion.id)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <option> cannot be laid out in two lines or drawn only in sight
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-posinset={at + 1}
      aria-setsize={total}
      data-coded={isCoded}
      onClick={() => onChoose(opinion.id)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Mark>{isCoded ? '✓' : ''}</Mark>
      <Text>{opinion.text}</Text>
    </Frame>
  )
})
