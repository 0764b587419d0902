import Box from '@mui/material/Box'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef } from 'react'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { setCodingPlace } from '../../state/opinions.ts'
import { OpinionRow, ROW_HEIGHT, rowId } from './OpinionRow.tsx'

const OVERSCAN = 4

interface OpinionListProps {
  readonly caseId: string
  readonly opinions: readonly CodedOpinion[]
  readonly at: number
}

/** The opinions that are looked at. Only those in sight are drawn. */
export function OpinionList({ caseId, opinions, at }: OpinionListProps) {
  const box = useRef<HTMLDivElement>(null)
  const choose = useCallback((currentId: string) => setCodingPlace(caseId, { currentId }), [caseId])
  // oxlint-disable-next-line react/incompatible-library -- its result is used here and handed on as plain values
  const virtualizer = useVirtualizer({ count: opinions.length, getScrollElement: () => box.current, estimateSize: () => ROW_HEIGHT, overscan: OVERSCAN })
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
      <div style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const opinion = opinions[index]
          return opinion && <OpinionRow key={opinion.id} opinion={opinion} top={start} at={index} total={opinions.length} isCurrent={index === at} onChoose={choose} />
        })}
      </div>
    </Box>
  )
}
