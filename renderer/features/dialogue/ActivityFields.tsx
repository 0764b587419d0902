import Box from '@mui/material/Box'
import { ACTIVITY_STATES } from '../../../shared/domain/dialogue/activity.ts'
import { activityStateNames, DIALOGUE_METHODS, dialogueWords as words, TARGET_GROUPS } from '../../../shared/text/catalogue/dialogue.ts'
import { CountField } from '../../components/fields/CountField.tsx'
import { ChipsField, ChoiceField, ComboField, DateField, LineField, MoneyField, TextAreaField } from '../../components/fields/index.ts'
import type { AutosavedDraft } from '../../state/drafts/index.ts'
import type { ActivityWriting } from './activityWriting.ts'

const STATES = ACTIVITY_STATES.map((value) => ({ value, label: activityStateNames[value] }))
const BESIDE = { display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 2.5 } as const

interface FieldsProps {
  readonly form: AutosavedDraft<ActivityWriting>
}

/** When, where and for how much. */
function PlaceAndTime({ form: { value, patch, issueFor } }: FieldsProps) {
  return (
    <>
      <Box sx={BESIDE}>
        <DateField label={words.startsOn} required={value.state === 'held'} value={value.startsOn} error={issueFor('startsOn') ?? null} onChange={(startsOn) => patch({ startsOn })} />
        <DateField label={words.endsOn} helperText={words.endsOnHelp} value={value.endsOn} error={issueFor('endsOn') ?? null} onChange={(endsOn) => patch({ endsOn })} />
        <LineField label={words.time} width={140} limit={40} value={value.time} onChange={(time) => patch({ time })} />
      </Box>
      <LineField label={words.place} value={value.place} onChange={(place) => patch({ place })} />
      <Box sx={BESIDE}>
        <CountField label={words.invited} value={value.invitedCount} onChange={(invitedCount) => patch({ invitedCount })} />
        <CountField label={words.reached} helperText={words.reachedHelp} value={value.reachedCount} onChange={(reachedCount) => patch({ reachedCount })} />
        <MoneyField label={words.cost} value={value.costKronor} error={issueFor('costKronor') ?? null} onChange={(costKronor) => patch({ costKronor })} />
      </Box>
    </>
  )
}

/** What is done, for whom, and how it went. */
export function ActivityFields({ form }: FieldsProps) {
  const { value, patch, issueFor } = form
  return (
    <>
      <LineField label={words.title} helperText={words.titleHelp} required limit={160} value={value.title} error={issueFor('title') ?? null} onChange={(title) => patch({ title })} />
      <ComboField label={words.method} helperText={words.methodHelp} limit={60} options={DIALOGUE_METHODS} value={value.method} onChange={(method) => patch({ method })} />
      <ChipsField
        label={words.targetGroups}
        helperText={words.targetGroupsHelp}
        limit={80}
        suggestions={TARGET_GROUPS}
        value={value.targetGroups}
        onChange={(targetGroups) => patch({ targetGroups })}
      />
      <ChoiceField label={words.state} digitKeys choices={STATES} value={value.state} onChange={(state) => patch({ state })} />
      {value.state === 'cancelled' && (
        <TextAreaField label={words.stateReason} required lines={2} limit={2_000} value={value.stateReason} error={issueFor('stateReason') ?? null} onChange={(stateReason) => patch({ stateReason })} />
      )}
      <PlaceAndTime form={form} />
      <ChipsField
        label={words.documents}
        helperText={words.documentsHelp}
        value={value.documentReferences}
        onChange={(documentReferences) => patch({ documentReferences })}
      />
      <TextAreaField label={words.notes} value={value.notes} error={issueFor('notes') ?? null} onChange={(notes) => patch({ notes })} />
    </>
  )
}
