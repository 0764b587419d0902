import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { PROGRESS_STATES, type ProgressInput } from '../../../../shared/domain/execution/progress.ts'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import { notFound } from '../../../../shared/ipc/outcome.ts'
import { executionWords as words } from '../../../../shared/text/catalogue/execution.ts'
import { planItemStateNames } from '../../../../shared/text/catalogue/plan.ts'
import { api } from '../../../bridge/api.ts'
import { ChoiceField, TextAreaField, WholeNumberField } from '../../../components/fields/index.ts'
import { RecordForm } from '../../../components/records/RecordForm.tsx'
import { mapOutcome, savedAs, SaveStatus, useAutosavedDraft, useUndoKeys } from '../../../state/drafts/index.ts'

type ProgressWriting = Pick<ProgressInput, 'state' | 'progressPercent' | 'progressNote'>
const CHOICES = PROGRESS_STATES.map((value) => ({ value, label: planItemStateNames[value] }))
const NOTE_LIMIT = 2_000

// One that is struck is not followed; its form is never opened.
const writingOf = ({ state, progressPercent, progressNote }: PlanItem): ProgressWriting => ({
  state: state === 'dropped' ? 'notStarted' : state,
  progressPercent,
  progressNote,
})

const useProgressDraft = (item: PlanItem) =>
  useAutosavedDraft<ProgressWriting>({
    key: `progress:${item.id}`,
    initial: writingOf(item),
    revision: item.revision,
    save: async (writing, expectedRevision) =>
      savedAs(await api.execution.saveProgress({ id: item.id, expectedRevision, ...writing }), writingOf),
    read: async () => {
      const view = await api.execution.get({ caseId: item.caseId })
      const found = view.ok ? view.value.plans.flatMap(({ items }) => items).find(({ id }) => id === item.id) : undefined
      if (view.ok && !found) return { ok: false, error: notFound('planItem').error }
      return mapOutcome(view, () => ({ value: writingOf(found ?? item), revision: found?.revision ?? 0 }))
    },
  })

/** How an activity goes, while it is noted; it saves itself. */
export function ProgressForm({ item, onClose }: { readonly item: PlanItem; readonly onClose: () => void }) {
  const form = useProgressDraft(item)
  const { value, patch, issueFor } = form
  const onUndoKeys = useUndoKeys(form.draft)
  return (
    <RecordForm
      id={`aktivitet-${item.id}`}
      title={words.progressTitle(item.title)}
      status={<SaveStatus draft={form.draft} />}
      doneLabel={words.done}
      onDone={form.flush}
      onClose={onClose}
      onUndoKeys={onUndoKeys}
    >
      <ChoiceField label={words.state} digitKeys value={value.state} choices={CHOICES} error={issueFor('state') ?? null} onChange={(state) => patch({ state })} />
      {value.state === 'ongoing' && (
        <WholeNumberField
          label={words.percent}
          helperText={words.percentHelp}
          badNumber={words.badPercent}
          least={0}
          most={100}
          required
          value={value.progressPercent}
          onChange={(percent) => patch({ progressPercent: percent ?? 0 })}
        />
      )}
      <TextAreaField label={words.note} lines={2} limit={NOTE_LIMIT} value={value.progressNote} error={issueFor('progressNote') ?? null} onChange={(progressNote) => patch({ progressNote })} />
      <Box>
        <Typography sx={{ color: 'text.secondary' }} variant="body2">
          {words.change}
        </Typography>
      </Box>
    </RecordForm>
  )
}
