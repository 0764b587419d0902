import Box from '@mui/material/Box'
import { LEDGER_KINDS, type LedgerRow, type LedgerRowWriting, PURPOSES, writingOfLedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { ledgerKindNames, purposeNames } from '../../../shared/text/catalogue/ledger.ts'
import { decisionName, moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { api } from '../../bridge/api.ts'
import { ChoiceField, DateField, LineField, MoneyField, WholeNumberField } from '../../components/fields/index.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'
import { Attachments } from '../../components/attachments/index.ts'
import { RecordForm } from '../../components/records/RecordForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { type AutosavedDraft, SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
import { ledgerRowId } from './rowIds.ts'
import { useRowDraft } from './rowWriting.ts'

const KINDS = LEDGER_KINDS.map((value) => ({ value, label: ledgerKindNames[value] }))
const PURPOSE_CHOICES = PURPOSES.map((value) => ({ value, label: purposeNames[value] }))
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999]

interface FieldsProps {
  readonly view: MoneyView
  readonly form: AutosavedDraft<LedgerRowWriting>
}

/** What the row is tied to: the decision it rests on, the period's plan, and the frame. */
function RowTies({ view, form: { value, patch, issueFor } }: FieldsProps) {
  const decisions = [{ value: '', label: words.noDecision }, ...view.decisions.map((each) => ({ value: each.id, label: decisionName(each) }))]
  const plans = [{ value: '', label: words.noPlan }, ...view.plans.map(({ id, title }) => ({ value: id, label: title }))]
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
      <SelectField label={words.decision} helperText={words.decisionHelp} options={decisions} value={value.decisionId ?? ''} error={issueFor('decisionId') ?? null} onChange={(id) => patch({ decisionId: id || null })} />
      {view.plans.length > 0 && (
        <SelectField label={words.plan} options={plans} value={value.planId ?? ''} error={issueFor('planId') ?? null} onChange={(id) => patch({ planId: id || null })} />
      )}
      {(value.kind === 'reserved' || value.kind === 'released') && (
        <WholeNumberField
          label={words.frameYear}
          helperText={words.frameYearHelp}
          badNumber={words.badYear}
          least={FIRST_YEAR}
          most={LAST_YEAR}
          value={value.frameYear}
          error={issueFor('frameYear') ?? null}
          onChange={(frameYear) => {
            if (frameYear !== null) patch({ frameYear })
          }}
        />
      )}
    </Box>
  )
}

function RowFields({ view, form }: FieldsProps) {
  const { value, patch, issueFor } = form
  const error = (name: keyof LedgerRowWriting) => issueFor(name) ?? null
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <DateField
          label={words.day}
          required
          value={value.happenedOn}
          error={error('happenedOn')}
          onChange={(happenedOn) => {
            if (happenedOn !== null) patch({ happenedOn })
          }}
        />
        <MoneyField
          label={words.kronor}
          required
          value={value.kronor}
          error={error('kronor')}
          onChange={(kronor) => {
            if (kronor !== null) patch({ kronor })
          }}
        />
      </Box>
      <ChoiceField label={words.kind} choices={KINDS} value={value.kind} onChange={(kind) => patch({ kind })} />
      <ChoiceField label={words.purpose} choices={PURPOSE_CHOICES} value={value.purpose} onChange={(purpose) => patch({ purpose })} />
      <LineField label={words.text} value={value.text} error={error('text')} onChange={(text) => patch({ text })} />
      <LineField label={words.document} helperText={words.documentHelp} value={value.documentReference} error={error('documentReference')} onChange={(documentReference) => patch({ documentReference })} />
      <RowTies view={view} form={form} />
    </>
  )
}

interface RowFormProps {
  readonly view: MoneyView
  readonly row: LedgerRow
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

/** A row of the ledger while it is changed. */
export function RowForm({ view, row, onClose, onGone }: RowFormProps) {
  const form = useRowDraft(row)
  const onUndoKeys = useUndoKeys(form.draft)
  const { id, caseId } = row
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: words.removedRow(ledgerKindNames[form.value.kind], form.value.kronor),
      stored: writingOfLedgerRow(row),
      remove: (expectedRevision) => api.money.removeRow({ id, expectedRevision }),
      putBack: (writing) => api.money.saveRow({ id, caseId, expectedRevision: 0, ...writing }),
    })
    if (isGone) onGone()
  }
  return (
    <RecordForm id={ledgerRowId(id)} title={words.changeRow} status={<SaveStatus draft={form.draft} />} doneLabel={words.done} removeLabel={words.remove} onDone={form.flush} onClose={() => onClose(true)} onRemove={() => void remove()} onUndoKeys={onUndoKeys}>
      <RowFields view={view} form={form} />
      <Attachments caseId={caseId} subject={{ kind: 'ledgerRow', id }} name={words.voucher(row.happenedOn)} readOnly={false} />
    </RecordForm>
  )
}
