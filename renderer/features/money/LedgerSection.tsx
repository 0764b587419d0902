import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { queries } from '../../bridge/queries.ts'
import { useLog } from '../../components/records/useLog.ts'
import { Section } from '../../components/Section.tsx'
import { LedgerHead } from './LedgerHead.tsx'
import { LedgerLine } from './LedgerLine.tsx'
import { MoneyTable } from '../../components/MoneyTable.tsx'
import { QuickRow } from './QuickRow.tsx'
import { RowForm } from './RowForm.tsx'
import { ledgerRowId } from './rowIds.ts'
import { type LedgerSort, sortedRows } from './sorting.ts'

const COLUMNS = 7

/** The ledger: a row typed in one line above, and every row of it below, sorted as one likes. */
export function LedgerSection({ view, readOnly }: { readonly view: MoneyView; readonly readOnly: boolean }) {
  const [sort, setSort] = useState<LedgerSort>({ by: 'day', isDescending: false })
  const rows = sortedRows(view.rows, sort)
  const { data: attachments = [] } = useQuery(queries.attachments(view.caseId))
  const log = useLog({ log: 'ledger', caseId: view.caseId, stored: rows.map(({ id }) => id), newRow: 'last', rowId: ledgerRowId, addButtonId: '', readOnly })
  const row = (id: string) => {
    const found = rows.find((each) => each.id === id)
    if (!found) return null
    const files = attachments.filter(({ subject }) => subject.kind === 'ledgerRow' && subject.id === id)
    if (id !== log.editing) return <LedgerLine key={id} view={view} row={found} files={files} onChange={readOnly ? undefined : () => log.edit(id)} />
    return (
      <tr key={id} className="form">
        <td colSpan={COLUMNS}>
          <RowForm view={view} row={found} onClose={log.close} onGone={log.forget} />
        </td>
      </tr>
    )
  }
  return (
    <Section title={words.ledger}>
      {!readOnly && <QuickRow view={view} />}
      {rows.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{readOnly ? words.noRowsClosed : words.noRows}</Typography>
      ) : (
        <MoneyTable aria-label={words.ledgerLabel}>
          <LedgerHead sort={sort} onSort={setSort} />
          <tbody>{log.ids.map(row)}</tbody>
        </MoneyTable>
      )}
    </Section>
  )
}
