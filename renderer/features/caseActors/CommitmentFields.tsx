import { COMMITMENT_KINDS, COMMITMENT_STATES } from '../../../shared/domain/register/commitment.ts'
import { commitmentKindNames, commitmentStateNames, commitmentWords } from '../../../shared/text/catalogue/commitments.ts'
import { ChoiceField, DateField, LineField, MoneyField, TextAreaField } from '../../components/fields/index.ts'
import type { AutosavedDraft } from '../../state/drafts/index.ts'
import type { CommitmentWriting } from './commitmentWriting.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'

const KINDS = COMMITMENT_KINDS.map((value) => ({ value, label: commitmentKindNames[value] }))
const STATES = COMMITMENT_STATES.map((value) => ({ value, label: commitmentStateNames[value] }))

interface CommitmentFieldsProps {
  readonly form: AutosavedDraft<CommitmentWriting>
  readonly actors: readonly { readonly value: string; readonly label: string }[]
}

/** Who promised what, by when, and what came of it. */
export function CommitmentFields({ form, actors }: CommitmentFieldsProps) {
  const { value, patch, issueFor } = form
  return (
    <>
      <SelectField label={commitmentWords.actor} options={actors} value={value.actorId} onChange={(actorId) => patch({ actorId })} />
      <ChoiceField
        label={commitmentWords.kind}
        choices={KINDS}
        value={value.kind}
        onChange={(kind) => patch({ kind, ...(kind === 'money' ? {} : { amountKronor: null }) })}
      />
      {value.kind === 'money' && (
        <MoneyField label={commitmentWords.amount} value={value.amountKronor} error={issueFor('amountKronor') ?? null} onChange={(amountKronor) => patch({ amountKronor })} />
      )}
      <LineField
        label={commitmentWords.description}
        required
        limit={500}
        value={value.description}
        error={issueFor('description') ?? null}
        onChange={(description) => patch({ description })}
      />
      <DateField label={commitmentWords.dueOn} value={value.dueOn} onChange={(dueOn) => patch({ dueOn })} />
      <ChoiceField label={commitmentWords.state} choices={STATES} value={value.state} onChange={(state) => patch({ state })} />
      {(value.state === 'broken' || value.state === 'changed') && (
        <TextAreaField
          label={commitmentWords.stateReason}
          helperText={commitmentWords.stateReasonHelp}
          required
          lines={2}
          limit={2_000}
          value={value.stateReason}
          error={issueFor('stateReason') ?? null}
          onChange={(stateReason) => patch({ stateReason })}
        />
      )}
    </>
  )
}
