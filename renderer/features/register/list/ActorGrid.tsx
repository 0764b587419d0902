import Box from '@mui/material/Box'
import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { registerText } from '../../../../shared/text/catalogue/register.ts'
import { paths } from '../../../app/paths.ts'
import { type Column, GridHead } from '../../../components/list/GridHead.tsx'
import type { ListRowProps } from '../../../components/list/ListRow.tsx'
import { ListTable } from '../../../components/list/ListTable.tsx'
import { useRowWindows } from '../../../components/list/useRowWindows.ts'
import { actorListPlace, sortActorsBy, useActorList } from '../../../state/actorList.ts'
import { SelectAllBox, SelectionBar } from '../../batch/index.ts'
import { ActorRowLine } from './ActorRowLine.tsx'
import { type ActorSelection, windowOf } from './useShownActors.ts'

interface ActorGridProps {
  readonly total: number
  readonly selection: ActorSelection
  readonly model: ProcessModel
}

interface RowsProps extends Omit<ActorGridProps, 'total'> {
  readonly rows: readonly ListRowProps[]
  readonly first: number
  readonly last: number
}

const WIDTHS = 'minmax(0, 1.8fr) minmax(0, 1.2fr) minmax(0, 1fr) 9rem'
const COLUMNS: readonly Column<ActorSelection['sort']>[] = [
  { sorts: ['name'] },
  { sorts: ['kind', 'area'] },
  { label: registerText.columns.tags, sorts: [] },
  { label: registerText.columns.counts, sorts: [] },
]

function useOpenActor(): (actorId: string, index: number) => void {
  const navigate = useNavigate()
  return useCallback(
    (actorId, index) => {
      actorListPlace.moveToRow(index)
      actorListPlace.expectReturn(true)
      void navigate(paths.actor(actorId))
    },
    [navigate],
  )
}

function Rows({ rows, first, last, selection, model }: RowsProps) {
  const rowAt = useRowWindows((page) => windowOf(selection, page), first, last)
  const open = useOpenActor()
  return rows.map((row) => <ActorRowLine key={row.index} {...row} row={rowAt(row.index)} model={model} onOpen={open} />)
}

function Head() {
  const sort = useActorList((state) => state.sort)
  const descending = useActorList((state) => state.descending)
  return (
    <GridHead columns={COLUMNS} sort={sort} descending={descending} labels={registerText.columns} titles={registerText.sortBy} onSort={sortActorsBy} />
  )
}

const filterOf = ({ search, kinds, tags, roles }: ActorSelection) => ({ search, kinds, tags, roles })

/** The rows of the register that are in sight. */
export function ActorGrid({ total, selection, model }: ActorGridProps) {
  const activeRow = Math.min(useActorList((state) => state.activeRow), total - 1)
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 40, px: 1 }}>
        <SelectAllBox filter={filterOf(selection)} total={total} />
        <SelectionBar />
      </Box>
      <ListTable label={registerText.title} total={total} place={actorListPlace} activeRow={activeRow} columns={WIDTHS} head={<Head />}>
        {(rows, { first, last }) => <Rows rows={rows} first={first} last={last} selection={selection} model={model} />}
      </ListTable>
    </>
  )
}
