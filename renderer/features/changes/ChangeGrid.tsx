import { useEffect } from 'react'
import type { ChangeRow } from '../../../shared/domain/changes/reading.ts'
import { changeLogText as text } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { GridHead } from '../../components/list/GridHead.tsx'
import type { ListRowProps } from '../../components/list/ListRow.tsx'
import { ListTable } from '../../components/list/ListTable.tsx'
import { changeListPlace, useChangeList } from '../../state/changes.ts'
import { ChangeRowLine } from './ChangeRowLine.tsx'
import type { ShownChanges } from './useChanges.ts'

interface ChangeGridProps {
  readonly changes: ShownChanges
  readonly onOpen: (index: number) => void
}

const WIDTHS = '10rem minmax(0, 1.5fr) minmax(0, 1.3fr) minmax(0, 1fr)'
const HEADS = [text.columns.when, text.columns.what, text.columns.fields, text.columns.where].map((label) => ({ label, sorts: [] }))

/** The next page is fetched before its first row is in sight. */
const AHEAD = 60
/** Rows that stand where the next page will come. */
const COMING = 5

interface RowsProps {
  readonly changes: ShownChanges
  readonly shown: readonly ListRowProps[]
  readonly last: number
  readonly onOpen: (index: number) => void
}

function Rows({ changes, shown, last, onOpen }: RowsProps) {
  const { rows, hasMore, more } = changes
  const isNear = hasMore && last + AHEAD >= rows.length
  useEffect(() => {
    if (isNear) more()
  })
  const rowAt = (index: number): ChangeRow | null => rows[index] ?? null
  return shown.map((place) => <ChangeRowLine key={place.index} {...place} row={rowAt(place.index)} onOpen={onOpen} />)
}

const noSort = (): void => {}

/** The entries that are in sight, however many there are. */
export function ChangeGrid({ changes, onOpen }: ChangeGridProps) {
  const total = changes.rows.length + (changes.hasMore ? COMING : 0)
  const activeRow = Math.min(useChangeList((state) => state.activeRow), total - 1)
  const head = <GridHead<never> columns={HEADS} sort={undefined as never} descending labels={{}} titles={{}} onSort={noSort} />
  return (
    <ListTable label={text.list} total={total} place={changeListPlace} activeRow={activeRow} columns={WIDTHS} head={head}>
      {(shown, { last }) => <Rows changes={changes} shown={shown} last={last} onOpen={onOpen} />}
    </ListTable>
  )
}
