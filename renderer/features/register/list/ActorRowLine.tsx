import Box from '@mui/material/Box'
import { memo } from 'react'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ActorRow } from '../../../../shared/domain/register/actorList.ts'
import { actorKindName, registerText } from '../../../../shared/text/catalogue/register.ts'
import { Cell, Line, QuietLine } from '../../../components/list/layout.ts'
import { ListRow, type ListRowProps } from '../../../components/list/ListRow.tsx'
import { SkeletonCells } from '../../../components/list/SkeletonCells.tsx'
import { SelectionBox } from '../../batch/index.ts'

interface ActorRowLineProps extends ListRowProps {
  /** null = on its way. */
  readonly row: ActorRow | null
  readonly model: ProcessModel
  readonly onOpen: (actorId: string, index: number) => void
}

function Cells({ row, model }: { readonly row: ActorRow; readonly model: ProcessModel }) {
  const tags = row.tags.join(', ')
  return (
    <>
      <Cell>
        <Box sx={{ display: 'flex', alignItems: 'center', minWidth: 0, ml: -1 }}>
          <SelectionBox id={row.id} name={row.name} />
          {/* A column like the cell itself: only then do its lines end in dots. */}
          <Box sx={{ minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' }}>
            <Line title={row.name} sx={{ fontWeight: 600 }}>
              <bdi>{row.name}</bdi>
            </Line>
            {row.foundAs !== '' && (
              <QuietLine>
                <bdi>{registerText.foundAs(row.foundAs)}</bdi>
              </QuietLine>
            )}
          </Box>
        </Box>
      </Cell>
      <Cell>
        <Line>{actorKindName(model, row.kind)}</Line>
        <QuietLine title={row.area}>
          <bdi>{row.area}</bdi>
        </QuietLine>
      </Cell>
      <Cell>
        <Line title={tags}>
          <bdi>{tags}</bdi>
        </Line>
      </Cell>
      <Cell>
        <Line>{registerText.contacts(row.contactCount)}</Line>
        <QuietLine>{registerText.cases(row.caseCount)}</QuietLine>
      </Cell>
    </>
  )
}

/** One row of the register, in its place. */
export const ActorRowLine = memo(function ActorRowLine({ row, model, onOpen, ...place }: ActorRowLineProps) {
  const open = () => {
    if (row) onOpen(row.id, place.index)
  }
  return (
    <ListRow {...place} isComing={row === null} onOpen={open}>
      {row ? <Cells row={row} model={model} /> : <SkeletonCells label={registerText.loadingRow} />}
    </ListRow>
  )
})
