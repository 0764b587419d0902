import { memo } from 'react'
import type { ChangeRow } from '../../../shared/domain/changes/reading.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import { changeActionNames, changeLogText as text } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { changeKindName } from '../../../shared/text/catalogue/changes/kinds.ts'
import { changedLabels } from '../../../shared/text/changes/lines.ts'
import { Cell, Line, QuietLine } from '../../components/list/layout.ts'
import { ListRow, type ListRowProps } from '../../components/list/ListRow.tsx'
import { SkeletonCells } from '../../components/list/SkeletonCells.tsx'

interface ChangeRowLineProps extends ListRowProps {
  /** null = on its way. */
  readonly row: ChangeRow | null
  readonly onOpen: (index: number) => void
}

/** What was done to it, in a few words. */
function deedOf({ action, entity, fields }: ChangeRow): string {
  if (action === 'created') return text.created
  return action === 'removed' ? text.removed : changedLabels(entity, fields).join(', ')
}

function Cells({ row }: { readonly row: ChangeRow }) {
  const kind = changeKindName(row.entity)
  const deed = deedOf(row)
  return (
    <>
      <Cell>
        <Line sx={{ fontVariantNumeric: 'tabular-nums' }}>{formatInstant(row.at)}</Line>
        <QuietLine>
          <bdi>{text.by(row.by)}</bdi>
        </QuietLine>
      </Cell>
      <Cell>
        <Line title={row.name} sx={{ fontWeight: 600 }}>
          <bdi>{row.name || kind}</bdi>
        </Line>
        <QuietLine>{row.name === '' ? changeActionNames[row.action] : `${changeActionNames[row.action]} · ${kind}`}</QuietLine>
      </Cell>
      <Cell>
        <Line title={deed}>{deed}</Line>
      </Cell>
      <Cell>
        <QuietLine title={row.caseTitle}>
          <bdi>{row.caseTitle}</bdi>
        </QuietLine>
      </Cell>
    </>
  )
}

/** One entry of the log, in its place. */
export const ChangeRowLine = memo(function ChangeRowLine({ row, onOpen, ...place }: ChangeRowLineProps) {
  return (
    <ListRow {...place} isComing={row === null} onOpen={() => row && onOpen(place.index)}>
      {row ? <Cells row={row} /> : <SkeletonCells label={text.loadingRow} />}
    </ListRow>
  )
})
