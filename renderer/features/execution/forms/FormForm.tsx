import Box from '@mui/material/Box'
import { todayIn } from '../../../../shared/domain/date.ts'
import { ORGANISATION_FORMS, type OrganisationForm, type OrganisationFormInput } from '../../../../shared/domain/execution/organisationForm.ts'
import { notFound } from '../../../../shared/ipc/outcome.ts'
import { executionWords as words, formName, formNames, formOfName } from '../../../../shared/text/catalogue/execution.ts'
import { api } from '../../../bridge/api.ts'
import { ComboField, DateField, LineField, TextAreaField } from '../../../components/fields/index.ts'
import { DraftForm } from '../../../components/records/DraftForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { mapOutcome, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'

export const formRowId = (id: string): string => `form-${id}`

/** Its form stands as one reads it. */
type FormWriting = Omit<OrganisationFormInput, 'id' | 'caseId' | 'expectedRevision'>

const writingOf = ({ form, name, sinceOn, note }: OrganisationForm): FormWriting => ({ form: formName(form), name, sinceOn, note })
const contentOf = (writing: FormWriting): FormWriting => ({ ...writing, form: formOfName(writing.form) })
const newForm = (): FormWriting => ({ form: '', name: '', sinceOn: todayIn(new Date()), note: '' })
const OPTIONS = ORGANISATION_FORMS.map((form) => formNames[form])
const [FORM_LIMIT, NOTE_LIMIT] = [60, 2_000]

interface FormFormProps {
  readonly id: string
  readonly caseId: string
  readonly stored: OrganisationForm | null
  readonly isNew: boolean
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

function useFormDraft({ id, caseId, stored }: Pick<FormFormProps, 'id' | 'caseId' | 'stored'>) {
  const initial = stored ? writingOf(stored) : newForm()
  return useAutosavedDraft<FormWriting>({
    key: `organisationForm:${id}`,
    initial,
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) =>
      savedAs(await api.execution.saveForm({ id, caseId, expectedRevision, ...contentOf(writing) }), writingOf),
    read: async () => {
      const view = await api.execution.get({ caseId })
      const found = view.ok ? view.value.forms.find((each) => each.id === id) : undefined
      if (view.ok && !found) return { ok: false, error: notFound('organisationForm').error }
      return mapOutcome(view, () => ({ value: found ? writingOf(found) : initial, revision: found?.revision ?? 0 }))
    },
  })
}

/** A form of organisation while it is written, new or again. */
export function FormForm({ id, caseId, stored, isNew, onClose, onGone }: FormFormProps) {
  const form = useFormDraft({ id, caseId, stored })
  const { value, patch, issueFor } = form
  const error = (name: keyof FormWriting) => issueFor(name) ?? null
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: words.removed(words.formTitle(value.form, value.name)),
      stored: stored && writingOf(stored),
      remove: (expectedRevision) => api.execution.removeForm({ id, expectedRevision }),
      putBack: (writing) => api.execution.saveForm({ id, caseId, expectedRevision: 0, ...contentOf(writing) }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={formRowId(id)}
      title={isNew ? words.newForm : words.changeForm}
      form={form}
      doneLabel={words.done}
      removeLabel={stored ? words.removeForm : words.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <ComboField label={words.form} helperText={words.formHelp} required limit={FORM_LIMIT} options={OPTIONS} value={value.form} error={error('form')} onChange={(text) => patch({ form: text })} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <DateField
          label={words.sinceOn}
          required
          value={value.sinceOn}
          error={error('sinceOn')}
          onChange={(sinceOn) => {
            if (sinceOn !== null) patch({ sinceOn })
          }}
        />
        <Box sx={{ flex: '1 1 16rem' }}>
          <LineField label={words.formNamed} value={value.name} error={error('name')} onChange={(name) => patch({ name })} />
        </Box>
      </Box>
      <TextAreaField label={words.note} lines={2} limit={NOTE_LIMIT} value={value.note} error={error('note')} onChange={(note) => patch({ note })} />
    </DraftForm>
  )
}
