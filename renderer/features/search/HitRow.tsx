import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import { memo } from 'react'
import type { SearchHit } from '../../../shared/domain/search/searchHit.ts'
import { phaseNames } from '../../../shared/text/catalogue/names.ts'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { searchPageText as texts } from '../../../shared/text/catalogue/searchPage.ts'
import { Marked } from '../../app/commandPalette/Excerpt.tsx'
import { HIT_ICONS, hitLabel } from '../../app/commandPalette/hits.ts'
import { Cell, Line, NARROW, QuietLine } from '../../components/list/layout.ts'
import { ListRow, type ListRowProps } from '../../components/list/ListRow.tsx'
import { SkeletonCells } from '../../components/list/SkeletonCells.tsx'

interface HitRowProps extends ListRowProps {
  /** null = on its way. */
  readonly hit: SearchHit | null
  readonly onOpen: (hit: SearchHit, index: number) => void
}

/** One line beside another; in a narrow window, where a row is higher, each on its own. */
const Name = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  columnGap: theme.spacing(1.5),
  minWidth: 0,
  [NARROW]: { flexDirection: 'column' },
}))

/** There is room for two lines in a narrow window, and the words that were searched for often stand in the second. */
const ExcerptLine = styled(QuietLine)({
  [NARROW]: { whiteSpace: 'normal', display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical' },
})

function Cells({ hit }: { readonly hit: SearchHit }) {
  const Icon = HIT_ICONS[hit.kind]
  const label = hitLabel(hit)
  return (
    <>
      <Cell>
        <Name>
          <Line title={label} sx={{ fontWeight: 600, flexShrink: 0 }}>
            <bdi>{label}</bdi>
          </Line>
          <QuietLine title={hit.detail}>
            <bdi>{hit.detail}</bdi>
          </QuietLine>
        </Name>
        {hit.excerpt.length > 0 && (
          <ExcerptLine>
            <Marked segments={hit.excerpt} />
          </ExcerptLine>
        )}
      </Cell>
      <Cell>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
          <Icon fontSize="small" aria-hidden sx={{ color: 'text.secondary' }} />
          <Line>{hit.phase ? `${paletteText.kinds.case}, ${phaseNames[hit.phase].toLocaleLowerCase('sv')}` : paletteText.kinds[hit.kind]}</Line>
        </Box>
      </Cell>
    </>
  )
}

/** One hit in its place: what it is called, where in it the words are, what it is and what it belongs to. */
export const HitRow = memo(function HitRow({ hit, onOpen, ...place }: HitRowProps) {
  const open = () => {
    if (hit) onOpen(hit, place.index)
  }
  return (
    <ListRow {...place} isComing={hit === null} onOpen={open}>
      {hit ? <Cells hit={hit} /> : <SkeletonCells label={texts.loadingRow} />}
    </ListRow>
  )
})
