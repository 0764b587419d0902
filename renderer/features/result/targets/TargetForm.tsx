import type { Indicator } from '../../../../shared/domain/results/indicator.ts'
import type { TargetRevision } from '../../../../shared/domain/results/targetRevision.ts'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { api } from '../../../bridge/api.ts'
import { DateField, TextAreaField } from '../../../components/fields/index.ts'
import { ValueField } from '../../../components/fields/ValueField.tsx'
import { DraftForm } from '../../../components/records/DraftForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { useTargetDraft, writingOfTarget } from './drafts.ts'

export const targetRowId = (id: string): string => `mal-${id}`

export interface RowFormProps<Row> {
  readonly id: string
  readonly indicator: Indicator
  readonly stored: Row | null
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

/** A new target with its reason, while it is written. */
export function TargetForm({ id, indicator, stored, onClose, onGone }: RowFormProps<TargetRevision>) {
  const form = useTargetDraft({ id, indicator, stored })
  const { value, patch, issueFor } = form
  const { caseId, id: indicatorId } = indicator
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: texts.targetRemoved,
      stored: stored && writingOfTarget(stored),
      remove: (expectedRevision) => api.results.removeTarget({ id, expectedRevision }),
      putBack: ({ target, ...writing }) => api.results.saveTarget({ id, caseId, indicatorId, expectedRevision: 0, target: target ?? 0, ...writing }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={targetRowId(id)}
      title={texts.newTargetTitle}
      form={form}
      doneLabel={texts.done}
      removeLabel={stored ? texts.removeTarget(indicator.name) : texts.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <ValueField label={texts.newTargetTitle} required value={value.target} error={issueFor('target') ?? null} onChange={(target) => patch({ target })} />
      <DateField label={texts.revisedOn} helperText={texts.revisedHelp} value={value.revisedOn} error={issueFor('revisedOn') ?? null} onChange={(revisedOn) => patch({ revisedOn })} />
      <TextAreaField label={texts.reason} required lines={2} limit={500} value={value.reason} error={issueFor('reason') ?? null} onChange={(reason) => patch({ reason })} />
    </DraftForm>
  )
}
