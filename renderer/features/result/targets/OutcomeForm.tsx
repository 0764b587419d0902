import Box from '@mui/material/Box'
import type { Outcome } from '../../../../shared/domain/results/outcome.ts'
import { splitSumThatDiffers } from '../../../../shared/domain/results/measured.ts'
import { resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { api } from '../../../bridge/api.ts'
import { DateField, FieldMessage, LineField, TextAreaField } from '../../../components/fields/index.ts'
import { ValueField } from '../../../components/fields/ValueField.tsx'
import { DraftForm } from '../../../components/records/DraftForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { type OutcomeWriting, useOutcomeDraft, writingOfOutcome } from './drafts.ts'
import type { RowFormProps } from './TargetForm.tsx'

export const outcomeRowId = (id: string): string => `utfall-${id}`

const withGroup = (split: OutcomeWriting['split'], group: string, value: number | null): OutcomeWriting['split'] => {
  const others = split.filter((each) => each.group !== group)
  return value === null ? others : [...others, { group, value }]
}

/** The figure of each group, and that they add up to something else where they do. */
function SplitFields({ groups, value, onChange, unit }: { readonly groups: readonly string[]; readonly value: OutcomeWriting; readonly unit: string; readonly onChange: (split: OutcomeWriting['split']) => void }) {
  const sum = value.value === null ? null : splitSumThatDiffers({ value: value.value, split: value.split }, unit)
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        {groups.map((group) => (
          <ValueField
            key={group}
            label={texts.groupValue(group)}
            value={value.split.find((each) => each.group === group)?.value ?? null}
            onChange={(figure) => onChange(withGroup(value.split, group, figure))}
          />
        ))}
      </Box>
      {sum !== null && <FieldMessage tone="warning">{resultDocument.splitDiffers(texts.outcomes, sum, value.value ?? 0)}</FieldMessage>}
    </>
  )
}

/** An outcome with its source, while it is written. */
export function OutcomeForm({ id, indicator, stored, onClose, onGone }: RowFormProps<Outcome>) {
  const form = useOutcomeDraft({ id, indicator, stored })
  const { value, patch, issueFor } = form
  const { caseId, id: indicatorId } = indicator
  // Groups that were counted stay to be seen, also where the indicator no longer names them.
  const groups = [...new Set([...indicator.splitGroups, ...value.split.map(({ group }) => group)])]
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: texts.outcomeRemoved,
      stored: stored && writingOfOutcome(stored),
      remove: (expectedRevision) => api.results.removeOutcome({ id, expectedRevision }),
      putBack: ({ value: figure, ...writing }) => api.results.saveOutcome({ id, caseId, indicatorId, expectedRevision: 0, value: figure ?? 0, ...writing }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={outcomeRowId(id)}
      title={texts.newOutcomeTitle}
      form={form}
      doneLabel={texts.done}
      removeLabel={stored ? texts.removeOutcome(indicator.name) : texts.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <ValueField label={texts.value} required value={value.value} error={issueFor('value') ?? null} onChange={(figure) => patch({ value: figure })} />
      <DateField
        label={texts.measuredOn}
        required
        value={value.measuredOn}
        error={issueFor('measuredOn') ?? null}
        onChange={(measuredOn) => {
          if (measuredOn !== null) patch({ measuredOn })
        }}
      />
      <LineField label={texts.source} helperText={texts.sourceHelp} required value={value.source} error={issueFor('source') ?? null} onChange={(source) => patch({ source })} />
      {groups.length > 0 && <SplitFields groups={groups} value={value} unit={indicator.unit} onChange={(split) => patch({ split })} />}
      <TextAreaField label={texts.note} lines={2} limit={2_000} value={value.note} error={issueFor('note') ?? null} onChange={(note) => patch({ note })} />
    </DraftForm>
  )
}
