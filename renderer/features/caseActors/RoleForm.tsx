import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { CASE_ROLES, type CaseRole } from '../../../shared/domain/register/caseRole.ts'
import { roleNames, roleWords } from '../../../shared/text/catalogue/roles.ts'
import { api } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ChoiceField, DateField, TextAreaField } from '../../components/fields/index.ts'
import { DraftForm } from '../../components/records/DraftForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { type AutosavedDraft } from '../../state/drafts/index.ts'
import { ActorPicker } from './ActorPicker.tsx'
import { type RoleWriting, roleRowId, saveRole, useRoleDraft, writingOfRole } from './roleWriting.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'

interface RoleFormProps {
  readonly id: string
  readonly caseId: string
  readonly isNew: boolean
  readonly stored: CaseRole | null
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

const ROLE_CHOICES = CASE_ROLES.map((value) => ({ value, label: roleNames[value] }))

function ContactField({ form }: { readonly form: AutosavedDraft<RoleWriting> }) {
  const { actorId, contactId } = form.value
  const people = useQuery({ ...queries.actorView(actorId), enabled: actorId !== '' }).data?.contacts ?? []
  const options = [{ value: '', label: roleWords.noContact }, ...people.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <SelectField
      label={roleWords.contact}
      helperText={roleWords.contactHelp}
      options={options}
      value={contactId ?? ''}
      onChange={(id) => form.patch({ contactId: id === '' ? null : id })}
    />
  )
}

function RoleFields({ form, isNew }: { readonly form: AutosavedDraft<RoleWriting>; readonly isNew: boolean }) {
  const { value, patch, issueFor } = form
  const picked = value.actorId === '' ? null : { id: value.actorId, name: value.actorName }
  return (
    <>
      {isNew && (
        <ActorPicker
          picked={picked}
          error={issueFor('actorId') ? roleWords.chooseActor : null}
          onPick={(actor) => patch({ actorId: actor.id, actorName: actor.name, contactId: null })}
        />
      )}
      <ChoiceField label={roleWords.role} choices={ROLE_CHOICES} value={value.role} onChange={(role) => patch({ role })} />
      <ContactField form={form} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <DateField label={roleWords.since} value={value.since} onChange={(since) => patch({ since })} />
        <DateField label={roleWords.until} error={issueFor('until') ?? null} value={value.until} onChange={(until) => patch({ until })} />
      </Box>
      <TextAreaField
        label={roleWords.conflict}
        helperText={roleWords.conflictHelp}
        lines={2}
        limit={2_000}
        value={value.conflictNote}
        error={issueFor('conflictNote') ?? null}
        onChange={(conflictNote) => patch({ conflictNote })}
      />
    </>
  )
}

/** A role in a case while it is written, new or again. */
export function RoleForm({ id, caseId, isNew, stored, onClose, onGone }: RoleFormProps) {
  const form = useRoleDraft(id, caseId, stored)
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: roleWords.removed(form.value.actorName),
      stored: stored && writingOfRole(stored),
      remove: (expectedRevision) => api.roles.remove({ id, expectedRevision }),
      putBack: (writing) => saveRole(id, caseId, writing, 0),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={roleRowId(id)}
      title={isNew ? roleWords.newTitle : (stored?.actorName ?? roleWords.changeTitle)}
      form={form}
      doneLabel={roleWords.done}
      removeLabel={stored ? roleWords.remove : roleWords.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <RoleFields form={form} isNew={isNew} />
    </DraftForm>
  )
}
