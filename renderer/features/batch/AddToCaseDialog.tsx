import Autocomplete from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type CaseRow, NO_FILTER } from '../../../shared/domain/caseList.ts'
import { CASE_ROLES, type CaseRoleName } from '../../../shared/domain/register/caseRole.ts'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { roleNames } from '../../../shared/text/catalogue/roles.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ChoiceField } from '../../components/fields/index.ts'
import { FieldFrame } from '../../components/fields/FieldFrame.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { notify, offerUndo } from '../../state/notices.ts'
import { FormDialog } from './FormDialog.tsx'

const CASES_SHOWN = 20
const TYPING_RESTS = 120

const ROLES = CASE_ROLES.map((value) => ({ value, label: roleNames[value] }))

async function addAll(actorIds: readonly string[], { id: caseId, title }: CaseRow, role: CaseRoleName): Promise<void> {
  const { roleIds } = unwrap(await api.batch.addToCase({ actorIds: [...actorIds], caseId, role }))
  if (roleIds.length === 0) return notify(batchText.nothingAdded(title))
  offerUndo(batchText.added(roleIds.length, title), async () => unwrap(await api.batch.removeFromCase({ caseId, roleIds })))
}

interface CaseFieldProps {
  readonly value: CaseRow | null
  readonly error: string | null
  readonly onChange: (value: CaseRow | null) => void
}

/** One of the open cases, found by typing. */
function CaseField({ value, error, onChange }: CaseFieldProps) {
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed === value?.title ? '' : typed, TYPING_RESTS)
  const { data: page } = useQuery(
    queries.casePage({ ...NO_FILTER, search, sort: 'title', descending: false, offset: 0, limit: CASES_SHOWN }),
  )
  return (
    <FieldFrame label={batchText.caseField} required isEmpty={value === null} error={error}>
      {(control) => (
        <Autocomplete
          id={control.id}
          value={value}
          options={page?.rows ?? []}
          filterOptions={(options) => options}
          getOptionLabel={({ title }) => title}
          getOptionKey={({ id }) => id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          noOptionsText={batchText.noCases}
          onChange={(_event, chosen) => onChange(chosen)}
          onInputChange={(_event, text) => setTyped(text)}
          renderInput={({ slotProps }) => (
            <OutlinedInput
              ref={slotProps.input.ref}
              size="small"
              fullWidth
              endAdornment={slotProps.input.endAdornment}
              className={slotProps.input.className}
              error={control['aria-invalid']}
              inputProps={{ ...slotProps.htmlInput, ...control }}
            />
          )}
        />
      )}
    </FieldFrame>
  )
}

/** Asks for a case and a role, and gives the role to all selected. */
export function AddToCaseDialog({ actorIds, onClose }: { readonly actorIds: readonly string[]; readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<CaseRow | null>(null)
  const [role, setRole] = useState<CaseRoleName>('interested')
  const [asked, setAsked] = useState(false)
  const submit = async () => {
    setAsked(true)
    if (chosen) await addAll(actorIds, chosen, role)
    return chosen !== null
  }
  return (
    <FormDialog title={batchText.addToCase} submitLabel={batchText.add} onSubmit={submit} onClose={onClose}>
      <CaseField value={chosen} error={asked && !chosen ? batchText.caseNeeded : null} onChange={setChosen} />
      <ChoiceField label={batchText.role} value={role} choices={ROLES} onChange={setRole} />
    </FormDialog>
  )
}
