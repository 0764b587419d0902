import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import { roleWords } from '../../../shared/text/catalogue/roles.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLog } from '../../components/records/useLog.ts'
import { Section } from '../../components/Section.tsx'
import { RoleForm } from './RoleForm.tsx'
import { RoleRow } from './RoleRow.tsx'
import { roleRowId } from './roleWriting.ts'

const ADD_BUTTON = 'lagg-till-roll'

/** Who is what in the case. */
export function RolesSection({ view, roles }: { readonly view: CaseView; readonly roles: readonly CaseRole[] }) {
  const caseId = view.case.id
  const readOnly = view.case.closedOn !== null
  const stored = roles.map(({ id }) => id)
  const log = useLog({ log: 'roles', caseId, stored, newRow: 'first', rowId: roleRowId, addButtonId: ADD_BUTTON, readOnly })
  const row = (id: string) => {
    const role = roles.find((each) => each.id === id) ?? null
    if (id === log.editing)
      return <RoleForm key={id} id={id} caseId={caseId} isNew={log.isWritingNew} stored={role} onClose={log.close} onGone={log.forget} />
    const contactName = view.actors.find((each) => each.id === id)?.contactName ?? ''
    return role && <RoleRow key={id} role={role} contactName={contactName} onChange={readOnly ? undefined : () => log.edit(id)} />
  }
  const addButton = readOnly ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? roleWords.goOnWriting : roleWords.add}
    </Button>
  )
  const isEmpty = log.ids.length === 0
  return (
    <Section title={roleWords.heading} action={isEmpty || log.isWritingNew ? null : addButton}>
      {isEmpty ? <EmptyState sentence={roleWords.empty} action={addButton} /> : log.ids.map(row)}
    </Section>
  )
}
