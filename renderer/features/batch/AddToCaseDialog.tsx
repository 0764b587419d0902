import { useState } from 'react'
import { CASE_ROLES, type CaseRoleName } from '../../../shared/domain/register/caseRole.ts'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { roleNames } from '../../../shared/text/catalogue/roles.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { CaseField, type ChosenCase } from '../../components/CaseField.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { notify, offerUndo } from '../../state/notices.ts'
import { FormDialog } from './FormDialog.tsx'

const ROLES = CASE_ROLES.map((value) => ({ value, label: roleNames[value] }))

async function addAll(actorIds: readonly string[], { id: caseId, title }: ChosenCase, role: CaseRoleName): Promise<void> {
  const { roleIds } = unwrap(await api.batch.addToCase({ actorIds: [...actorIds], caseId, role }))
  if (roleIds.length === 0) return notify(batchText.nothingAdded(title))
  offerUndo(batchText.added(roleIds.length, title), async () => unwrap(await api.batch.removeFromCase({ caseId, roleIds })))
}

/** Asks for a case and a role, and gives the role to all selected. */
export function AddToCaseDialog({ actorIds, onClose }: { readonly actorIds: readonly string[]; readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<ChosenCase | null>(null)
  const [role, setRole] = useState<CaseRoleName>('interested')
  const [asked, setAsked] = useState(false)
  const submit = async () => {
    setAsked(true)
    if (chosen) await addAll(actorIds, chosen, role)
    return chosen !== null
  }
  return (
    <FormDialog title={batchText.addToCase} submitLabel={batchText.add} onSubmit={submit} onClose={onClose}>
      <CaseField label={batchText.caseField} noneText={batchText.noCases} required value={chosen} error={asked && !chosen ? batchText.caseNeeded : null} onChange={setChosen} />
      <ChoiceField label={batchText.role} value={role} choices={ROLES} onChange={setRole} />
    </FormDialog>
  )
}
