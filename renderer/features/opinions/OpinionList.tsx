import Box from '@mui/material/Box'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef } from 'react'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'

const ROW = 60
const OVERSCAN = 8

interface RowProps {
  readonly opinion: CodedOpinion
  readonly top: number
  readonly at: number
  readonly total: number
  readonly isCurrent: boolean
  readonly onChoose: (id: string) => void
}

const rowId = (id: string): string => `synpunkt-${id}`

/** Two lines of an opinion, marked where it is sorted. Drawn again only when it changed. */
const Row = memo(function Row({ opinion, top, at, total, isCurrent, onChoose }: RowProps) {
  const isCoded = opinion.themeIds.length > 0
  return (
    <Box
      id={rowId(opinion.id)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <option> cannot be laid out in two lines or drawn only in sight
      role="option"
      aria-selected={isCurrent}
      aria-posinset={at + 1}
      aria-setsize={total}
      onClick={() => onChoose(opinion.id)}
      style={{ transform: `translateY(${top}px)` }}
      sx={{
        position: 'absolute',
        insetInline: 0,
        top: 0,
        height: ROW,
        px: 1.5,
        py: 1,
        cursor: 'pointer',
        display: 'grid',
        gridTemplateColumns: '1rem minmax(0, 1fr)',
        columnGap: 1,
        borderBottom: 1,
        borderColor: 'divider',
        borderInlineStart: '3px solid transparent',
        '&:hover': { bgcolor: 'action.hover' },
        '&[aria-selected="true"]': { bgcolor: 'tint.working', borderInlineStartColor: 'primary.main' },
      }}
    >
      <Box component="span" sx={{ color: 'success.main', lineHeight: '1.375rem' }}>
        {isCoded ? '✓' : ''}
      </Box>
      <Box component="span" sx={{ overflow: 'hidden', display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical', overflowWrap: 'anywhere', typography: 'body2', lineHeight: '1.375rem', color: isCoded ? 'text.secondary' : 'text.primary' }}>
        {opinion.text}
      </Box>
    </Box>
  )
})

interface OpinionListProps {
  readonly opinions: readonly CodedOpinion[]
  readonly at: number
  readonly onChoose: (id: string) => void
}

/** The opinions that are looked at. Only those in sight are drawn. */
export function OpinionList({ opinions, at, onChoose }: OpinionListProps) {
  const box = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- its result is used here and handed on as plain values
  const virtualizer = useVirtualizer({ count: opinions.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: OVERSCAN })
  useEffect(() => virtualizer.scrollToIndex(at), [virtualizer, at])
  const current = opinions[at]
  return (
    <Box
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <select> would draw all its thousands of options
      role="listbox"
      aria-label={words.list}
      tabIndex={0}
      aria-activedescendant={current && rowId(current.id)}
      sx={{ overflowY: 'auto', border: 1, borderColor: 'divider', borderRadius: '6px', bgcolor: 'background.paper', height: { xs: 320, md: 'max(320px, calc(100vh - 22rem))' } }}
    >
      <Box sx={{ position: 'relative' }} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const opinion = opinions[index]
          return opinion && <Row key={opinion.id} opinion={opinion} top={start} at={index} total={opinions.length} isCurrent={index === at} onChoose={onChoose} />
        })}
      </Box>
    </Box>
  )
}
