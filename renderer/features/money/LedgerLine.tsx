import Button from '@mui/material/Button'
import type { AttachmentView } from '../../../shared/domain/attachments/attachment.ts'
import type { LedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { attachmentText } from '../../../shared/text/catalogue/attachments.ts'
import { ledgerKindNames, purposeNames } from '../../../shared/text/catalogue/ledger.ts'
import { decisionName, moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { paths } from '../../app/paths.ts'
import { changeButtonId } from '../../components/records/RecordRow.tsx'
import { RouterLink } from '../../components/RouterLink.tsx'
import { ledgerRowId } from './rowIds.ts'

interface LedgerLineProps {
  readonly view: MoneyView
  readonly row: LedgerRow
  /** The vouchers that are added to it. */
  readonly files: readonly AttachmentView[]
  readonly onChange: (() => void) | undefined
}

/** A row of the ledger as one reads it, with the decision that it rests on. */
export function LedgerLine({ view, row, files, onChange }: LedgerLineProps) {
  const decision = view.decisions.find(({ id }) => id === row.decisionId)
  const plan = view.plans.find(({ id }) => id === row.planId)
  const id = ledgerRowId(row.id)
  const inFrame = row.kind === 'reserved' || row.kind === 'released'
  const name = `${row.happenedOn} ${ledgerKindNames[row.kind]} ${formatKronor(row.kronor)}`
  return (
    <tr id={id} className="row">
      <td className="day">{row.happenedOn}</td>
      <td className="day">{ledgerKindNames[row.kind]}</td>
      <td className="resting">
        {purposeNames[row.purpose]}
        {decision && (
          <RouterLink className="under" to={`${paths.caseTab(row.caseId, 'decisions')}#beslut-${decision.id}`}>
            {decisionName(decision)}
          </RouterLink>
        )}
        {plan && <span className="under">{plan.title}</span>}
      </td>
      <td>
        <bdi>{row.text}</bdi>
        {inFrame && (
          <RouterLink className="under" to={paths.framesOf(row.frameYear)}>
            {words.toFrame(row.frameYear)}
          </RouterLink>
        )}
      </td>
      <td className="reference">
        <bdi>{row.documentReference}</bdi>
        {files[0] && (
          <RouterLink className="under" to={`${paths.caseTab(row.caseId, 'documents')}#bilaga-${files[0].id}`}>
            {attachmentText.count(files.length)}
          </RouterLink>
        )}
      </td>
      <td className="sum">{formatKronor(row.kronor)}</td>
      <td className="end">
        {onChange && (
          <Button id={changeButtonId(id)} size="small" aria-label={words.changeLabel(name)} onClick={onChange}>
            {words.change}
          </Button>
        )}
      </td>
    </tr>
  )
}
