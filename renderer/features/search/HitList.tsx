import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import type { SearchHit } from '../../../shared/domain/search/searchHit.ts'
import { searchPageText as texts } from '../../../shared/text/catalogue/searchPage.ts'
import { hitLink } from '../../app/commandPalette/hits.ts'
import { GridHead } from '../../components/list/GridHead.tsx'
import type { ListRowProps } from '../../components/list/ListRow.tsx'
import { ListTable } from '../../components/list/ListTable.tsx'
import { useRowWindows } from '../../components/list/useRowWindows.ts'
import { searchPlace, useSearchPage } from '../../state/searchPage.ts'
import { HitRow } from './HitRow.tsx'
import { type SearchSelection, windowOf } from './useHits.ts'

interface HitListProps {
  readonly total: number
  readonly selection: SearchSelection
}

interface RowsProps {
  readonly rows: readonly ListRowProps[]
  readonly first: number
  readonly last: number
  readonly selection: SearchSelection
}

const WIDTHS = 'minmax(0, 1fr) 15rem'
const COLUMNS = [texts.columns.hit, texts.columns.kind].map((label) => ({ label, sorts: [] }))
const NO_LABELS = {}
const sortByNothing = (): void => undefined

function useOpenHit(): (hit: SearchHit, index: number) => void {
  const navigate = useNavigate()
  return useCallback(
    (hit, index) => {
      searchPlace.moveToRow(index)
      searchPlace.expectReturn(true)
      void navigate(hitLink(hit))
    },
    [navigate],
  )
}

function Rows({ rows, first, last, selection }: RowsProps) {
  const hitAt = useRowWindows((page) => windowOf(selection, page), first, last)
  const open = useOpenHit()
  return rows.map((row) => <HitRow key={row.index} {...row} hit={hitAt(row.index)} onOpen={open} />)
}

/** The hits that are in sight. */
export function HitList({ total, selection }: HitListProps) {
  const activeRow = Math.min(useSearchPage((state) => state.activeRow), total - 1)
  const head = <GridHead<never> columns={COLUMNS} sort={'' as never} descending={false} labels={NO_LABELS} titles={NO_LABELS} onSort={sortByNothing} />
  return (
    <ListTable label={texts.list(selection.text)} total={total} place={searchPlace} activeRow={activeRow} columns={WIDTHS} head={head}>
      {(rows, { first, last }) => <Rows rows={rows} first={first} last={last} selection={selection} />}
    </ListTable>
  )
}
