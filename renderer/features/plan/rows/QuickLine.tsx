import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type KeyboardEvent, useRef, useState } from 'react'
import { LIMITS } from '../../../../shared/domain/field.ts'
import type { DeviationNote } from '../../../../shared/domain/plan/deviation.ts'
import { emptyItem, type PlanItemKind } from '../../../../shared/domain/plan/planItem.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { readQuickLine } from '../../../../shared/domain/plan/quickLine.ts'
import { newId } from '../../../../shared/newId.ts'
import { planItemKindNames, planWords } from '../../../../shared/text/catalogue/plan.ts'
import Typography from '@mui/material/Typography'
import { api, unwrap } from '../../../bridge/api.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { ChoiceField, FieldFrame, FieldMessage } from '../../../components/fields/index.ts'
import { useLineSaving } from '../../../components/useLineSaving.ts'
import { useToday } from '../../../components/useToday.ts'
import { openPlanItem } from '../../../state/plan.ts'
import { DeviationDialog } from '../DeviationDialog.tsx'

const KINDS = (['measure', 'activity'] as const).map((value) => ({ value, label: planItemKindNames[value] }))

/** What is typed, and how it becomes a row. */
function useQuickLine(view: PlanView) {
  const today = useToday()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<PlanItemKind>(view.items.length === 0 ? 'measure' : 'activity')
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const { id: planId, caseId } = view.plan
  const line = readQuickLine(text, today)
  // Of rows that are added faster than the plan is read again, each comes after the last.
  const given = useRef(0)
  const store = async (isOpened: boolean, deviation: DeviationNote | null) => {
    const id = newId()
    const position = Math.max(view.items.at(-1)?.position ?? 0, given.current) + 1
    given.current = position
    unwrap(await api.plans.saveItem({ ...emptyItem(kind), ...line, id, caseId, planId, position, expectedRevision: 0, deviation }))
    setSaid(planWords.added(line.title))
    // Under a measure one writes its activities.
    setKind('activity')
    if (isOpened) openPlanItem(id)
  }
  const { keep, error } = useLineSaving(text, setText)
  const add = (isOpened: boolean) => {
    if (line.title === '') return
    if (view.baseline === null) keep(() => store(isOpened, null))
    else setAsking(true)
  }
  return { text, setText, kind, setKind, asking, setAsking, said, line, store, add, error }
}

/** A proposal typed in one line, with its sum and time at the end; the rest is written when the row is opened. */
export function QuickLine({ view }: { readonly view: PlanView }) {
  const { text, setText, kind, setKind, asking, setAsking, said, line, store, add, error } = useQuickLine(view)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add(event.ctrlKey || event.metaKey)
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', mb: 2 }}>
      <ChoiceField label={planWords.quickKind} choices={KINDS} value={kind} onChange={setKind} />
      <Box sx={{ flex: '1 1 320px', minWidth: 0, maxWidth: '72ch' }}>
        <FieldFrame label={planWords.quick} helperText={planWords.quickHelp} isEmpty={text === ''}>
          {(control) => (
            <Box sx={{ display: 'flex', gap: 1 }}>
              <OutlinedInput
                size="small"
                fullWidth
                value={text}
                placeholder={planWords.quickPlaceholder}
                onChange={(event) => setText(event.target.value)}
                onKeyDown={onKeyDown}
                inputProps={{ ...control, autoComplete: 'off', maxLength: LIMITS.title }}
              />
              <Button variant="outlined" onClick={() => add(false)} sx={{ flexShrink: 0 }}>
                {planWords.add}
              </Button>
            </Box>
          )}
        </FieldFrame>
        <Box component="output" sx={{ typography: 'body2', color: 'text.secondary' }}>
          {said}
        </Box>
        {error ? <FieldMessage tone="error">{failureSentence(error)}</FieldMessage> : null}
      </Box>
      {asking && (
        <DeviationDialog title={line.title} onSave={async (note) => {
            await store(false, note)
            setText('')
          }} onClose={() => setAsking(false)}>
          <Typography>{planWords.isAdded}</Typography>
        </DeviationDialog>
      )}
    </Box>
  )
}
