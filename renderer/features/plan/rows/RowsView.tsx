import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { useMemo } from 'react'
import { formatAmount } from '../../../../shared/domain/money.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { numberedItems } from '../../../../shared/domain/plan/numbering.ts'
import { sumsOf } from '../../../../shared/domain/plan/sums.ts'
import { planWords } from '../../../../shared/text/catalogue/plan.ts'
import { listInWords } from '../../../../shared/text/listInWords.ts'
import { Section } from '../../../components/Section.tsx'
import { openPlanItem, usePlanState } from '../../../state/plan.ts'
import { ItemForm } from './ItemForm.tsx'
import { ItemRow } from './ItemRow.tsx'
import { focusSoon, openButtonId } from './itemRows.ts'
import { QuickLine } from './QuickLine.tsx'
import { RowTable } from './RowTable.tsx'
import { useRowOrder } from './useRowOrder.ts'

interface RowsViewProps {
  readonly view: PlanView
  readonly decision: string | null
  readonly readOnly: boolean
}

const COLUMNS = 6

function Sums({ view }: { readonly view: PlanView }) {
  const { costKronor, askedKronor, withoutCost } = sumsOf(view.items)
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {planWords.sum}
          {withoutCost > 0 && (
            <Box component="div" className="under" sx={{ fontWeight: 400 }}>
              {planWords.withoutCost(withoutCost)}
            </Box>
          )}
        </th>
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- times have no sum */}
        <td className="wide" />
        <td className="sum">{formatAmount(costKronor)}</td>
        <td className="sum">{formatAmount(askedKronor)}</td>
      </tr>
    </tfoot>
  )
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col" colSpan={3}>
          {planWords.rowsHeading}
        </th>
        <th scope="col" className="wide">
          {`${planWords.itemStart} – ${planWords.itemEnd.toLocaleLowerCase('sv')}`}
        </th>
        <th scope="col" className="sum">
          {planWords.cost}
        </th>
        <th scope="col" className="sum">
          {planWords.asked}
        </th>
      </tr>
    </thead>
  )
}

const close = (id: string): void => {
  openPlanItem(null)
  focusSoon(openButtonId(id))
}

/** Proposals typed in one line each, opened for the rest, put in order by hand. */
export function RowsView({ view, decision, readOnly }: RowsViewProps) {
  const openItem = usePlanState((state) => state.openItem)
  const { drop, said, actions } = useRowOrder(view)
  const rowActions = useMemo(() => ({ ...actions, onOpen: openPlanItem }), [actions])
  const names = new Map(view.themes.map(({ id, name }) => [id, name]))
  return (
    <Section title={planWords.rowsHeading}>
      {!readOnly && <QuickLine view={view} />}
      {view.items.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{planWords.noRows}</Typography>
      ) : (
        <RowTable aria-label={planWords.rowsHeading} onDragOver={actions.onDragOver} onDrop={actions.onDrop}>
          <Head />
          <tbody>
            {numberedItems(view.items).map(({ item, number }) =>
              item.id === openItem && !readOnly ? (
                <tr key={item.id} className="form">
                  <td colSpan={COLUMNS}>
                    <ItemForm item={item} view={view} decision={decision} onClose={() => close(item.id)} />
                  </td>
                </tr>
              ) : (
                <ItemRow
                  key={item.id}
                  item={item}
                  number={number}
                  themes={listInWords(item.themeIds.flatMap((id) => names.get(id) ?? []))}
                  drop={drop?.id === item.id ? drop.side : null}
                  readOnly={readOnly}
                  actions={rowActions}
                />
              ),
            )}
          </tbody>
          <Sums view={view} />
        </RowTable>
      )}
      {!readOnly && view.items.length > 1 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '72ch' }}>
          {planWords.rowsHelp}
        </Typography>
      )}
      <Box component="output" sx={visuallyHidden}>
        {said}
      </Box>
    </Section>
  )
}
