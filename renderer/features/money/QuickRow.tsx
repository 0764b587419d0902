import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type KeyboardEvent, useState } from 'react'
import { LIMITS } from '../../../shared/domain/field.ts'
import { LEDGER_KINDS, type LedgerKind, PURPOSES, type Purpose } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { readQuickRow } from '../../../shared/domain/ledger/quickRow.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { newId } from '../../../shared/newId.ts'
import { ledgerKindNames, purposeNames } from '../../../shared/text/catalogue/ledger.ts'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { ChoiceField, FieldFrame, FieldMessage } from '../../components/fields/index.ts'
import { useLineSaving } from '../../components/useLineSaving.ts'
import { useToday } from '../../components/useToday.ts'
import { offerUndo } from '../../state/notices.ts'
import { onlyDecision } from './rowWriting.ts'

const KINDS = LEDGER_KINDS.map((value) => ({ value, label: ledgerKindNames[value] }))
const PURPOSE_CHOICES = PURPOSES.map((value) => ({ value, label: purposeNames[value] }))

/** What is typed, and how it becomes a row. Kind and support stay from one row to the next. */
function useQuickRow(view: MoneyView) {
  const today = useToday()
  const [text, setText] = useState('')
  const [chosen, setKind] = useState<LedgerKind>('used')
  const [purpose, setPurpose] = useState<Purpose>(view.decisions.some(({ kind }) => kind === 'decision2') ? 'process' : 'dialogue')
  const [isAsked, setAsked] = useState(false)
  const read = readQuickRow(text, today)
  const kind = read.kind ?? chosen
  const { keep, error } = useLineSaving(text, setText)
  const save = async (kronor: number) => {
    const row = unwrap(
      await api.money.saveRow({
        id: newId(), caseId: view.caseId, expectedRevision: 0, happenedOn: read.happenedOn, kind, purpose, decisionId: onlyDecision(view, purpose),
        planId: null, frameYear: Number(read.happenedOn.slice(0, 4)), text: read.text, documentReference: '', kronor,
      }),
    )
    offerUndo(words.added(formatKronor(kronor)), async () => unwrap(await api.money.removeRow({ id: row.id, expectedRevision: row.revision })))
  }
  const add = () => {
    if (text.trim() === '') return
    const { kronor } = read
    setAsked(kronor === null)
    if (kronor !== null) keep(() => save(kronor))
  }
  return { text, setText, kind, setKind, purpose, setPurpose, read, add, error, isAsked: isAsked && read.kronor === null }
}

/** A row typed in one line: day, sum and text. */
export function QuickRow({ view }: { readonly view: MoneyView }) {
  const { text, setText, kind, setKind, purpose, setPurpose, read, add, error, isAsked } = useQuickRow(view)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  const says = read.kronor === null ? '' : words.reads({ day: read.happenedOn, kronor: read.kronor, kind: ledgerKindNames[kind], text: read.text })
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}>
        <ChoiceField label={words.quickKind} choices={KINDS} value={kind} onChange={setKind} />
        <ChoiceField label={words.quickPurpose} choices={PURPOSE_CHOICES} value={purpose} onChange={setPurpose} />
      </Box>
      <Box sx={{ maxWidth: '72ch' }}>
        <FieldFrame label={words.quick} helperText={words.quickHelp} isEmpty={text === ''} error={isAsked ? words.quickNoSum : null}>
          {(control) => (
            <Box sx={{ display: 'flex', gap: 1 }}>
              <OutlinedInput size="small" fullWidth value={text} placeholder={words.quickPlaceholder} error={control['aria-invalid']} onChange={(event) => setText(event.target.value)} onKeyDown={onKeyDown} inputProps={{ ...control, autoComplete: 'off', maxLength: LIMITS.line }} />
              <Button variant="outlined" onClick={add} sx={{ flexShrink: 0 }}>{words.add}</Button>
            </Box>
          )}
        </FieldFrame>
        <Box component="output" sx={{ typography: 'body2', color: 'text.secondary', display: 'block', minHeight: '1.45em' }}>{says}</Box>
        {error ? <FieldMessage tone="error">{failureSentence(error)}</FieldMessage> : null}
      </Box>
    </Box>
  )
}
