import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { OrganisationForm } from '../../../../shared/domain/execution/organisationForm.ts'
import { executionWords as words } from '../../../../shared/text/catalogue/execution.ts'
import { RecordRow } from '../../../components/records/RecordRow.tsx'
import { useLog } from '../../../components/records/useLog.ts'
import { Section } from '../../../components/Section.tsx'
import { FormForm, formRowId } from './FormForm.tsx'

interface FormsSectionProps {
  /** Oldest first. */
  readonly forms: readonly OrganisationForm[]
  readonly caseId: string
  readonly readOnly: boolean
}

const ADD_BUTTON = 'anteckna-form'

/** How the actors have been organised, the form of today last. */
export function FormsSection({ forms, caseId, readOnly }: FormsSectionProps) {
  const log = useLog({ log: 'forms', caseId, stored: forms.map(({ id }) => id), newRow: 'last', rowId: formRowId, addButtonId: ADD_BUTTON, readOnly })
  const row = (id: string) => {
    const found = forms.find((each) => each.id === id) ?? null
    if (id === log.editing)
      return <FormForm key={id} id={id} caseId={caseId} stored={found} isNew={log.isWritingNew} onClose={log.close} onGone={log.forget} />
    if (!found) return null
    const title = words.formTitle(found.form, found.name)
    return (
      <RecordRow key={id} id={formRowId(id)} title={title} changeLabel={words.changeRow} changeName={words.changeRowLabel(title)} onChange={readOnly ? undefined : () => log.edit(id)}>
        <Typography sx={{ color: 'text.secondary' }}>{words.since(found.sinceOn)}</Typography>
        {found.note !== '' && (
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
            <bdi>{found.note}</bdi>
          </Typography>
        )}
      </RecordRow>
    )
  }
  const addButton = readOnly || log.isWritingNew ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? words.goOnForm : words.addForm}
    </Button>
  )
  return (
    <Section title={words.forms} action={addButton}>
      <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>{words.formsHelp}</Typography>
      {log.ids.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{words.noForms}</Typography> : log.ids.map(row)}
    </Section>
  )
}
