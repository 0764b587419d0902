import Box from '@mui/material/Box'
import type { Contribution } from '../../../shared/domain/ledger/contribution.ts'
import { GIVERS } from '../../../shared/domain/ledger/contribution.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { contributionOptions } from '../../../shared/text/catalogue/ledger.ts'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { api } from '../../bridge/api.ts'
import { ChoiceField, ComboField, DateField, LineField, MoneyField, WholeNumberField } from '../../components/fields/index.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'
import { DraftForm } from '../../components/records/DraftForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { type AutosavedDraft } from '../../state/drafts/index.ts'
import { contributionContent, type ContributionWriting, useContributionDraft, writingOfContribution } from './contributionWriting.ts'
import { contributionRowId } from './rowIds.ts'

const GIVER_CHOICES = GIVERS.map((value) => ({ value, label: words.giverNames[value] }))
const [KIND_LIMIT, MOST_HOURS] = [60, 1_000_000]

interface FieldsProps {
  readonly view: MoneyView
  readonly form: AutosavedDraft<ContributionWriting>
}

/** Who gives; a promise that is chosen brings its actor's name and words along. */
function GiverFields({ view, form: { value, patch, issueFor } }: FieldsProps) {
  const promises = [{ value: '', label: words.noPromise }, ...view.commitments.map(({ id, actorName, description }) => ({ value: id, label: `${actorName}: ${description}` }))]
  const choosePromise = (id: string) => {
    const promise = view.commitments.find((each) => each.id === id)
    patch(promise ? { commitmentId: id, giverName: promise.actorName, text: value.text || promise.description } : { commitmentId: null })
  }
  return (
    <>
      <ChoiceField label={words.giver} choices={GIVER_CHOICES} value={value.giver} onChange={(giver) => patch(giver === 'city' ? { giver, commitmentId: null } : { giver })} />
      {value.giver === 'actor' && view.commitments.length > 0 && (
        <SelectField label={words.keeps} options={promises} value={value.commitmentId ?? ''} error={issueFor('commitmentId') ?? null} onChange={choosePromise} />
      )}
      <LineField label={words.giverName} required={value.giver === 'actor'} value={value.giverName} error={issueFor('giverName') ?? null} onChange={(giverName) => patch({ giverName })} />
    </>
  )
}

function GiftFields({ form: { value, patch, issueFor } }: Pick<FieldsProps, 'form'>) {
  const error = (name: keyof ContributionWriting) => issueFor(name) ?? null
  return (
    <>
      <ComboField label={words.contributionKind} helperText={words.contributionKindHelp} required limit={KIND_LIMIT} options={contributionOptions} value={value.kind} error={error('kind')} onChange={(kind) => patch({ kind })} />
      <LineField label={words.text} value={value.text} error={error('text')} onChange={(text) => patch({ text })} />
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
        <WholeNumberField label={words.hours} badNumber={words.badHours} least={0} most={MOST_HOURS} value={value.hours} error={error('hours')} onChange={(hours) => patch({ hours })} />
        <MoneyField label={words.value} helperText={words.valueHelp} value={value.valueKronor} error={error('valueKronor')} onChange={(valueKronor) => patch({ valueKronor })} />
      </Box>
      <LineField label={words.document} helperText={words.documentHelp} value={value.documentReference} error={error('documentReference')} onChange={(documentReference) => patch({ documentReference })} />
    </>
  )
}

interface ContributionFormProps {
  readonly id: string
  readonly view: MoneyView
  readonly stored: Contribution | null
  readonly isNew: boolean
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

/** Something given beside money while it is written, new or again. */
export function ContributionForm({ id, view, stored, isNew, onClose, onGone }: ContributionFormProps) {
  const { caseId } = view
  const form = useContributionDraft({ id, caseId, stored })
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: words.removed(form.value.text || form.value.kind),
      stored: stored && writingOfContribution(stored),
      remove: (expectedRevision) => api.money.removeContribution({ id, expectedRevision }),
      putBack: (writing) => api.money.saveContribution({ id, caseId, expectedRevision: 0, ...contributionContent(writing) }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={contributionRowId(id)}
      title={isNew ? words.newContribution : words.changeContribution}
      form={form}
      doneLabel={words.done}
      removeLabel={stored ? words.remove : words.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <GiverFields view={view} form={form} />
      <GiftFields form={form} />
    </DraftForm>
  )
}
