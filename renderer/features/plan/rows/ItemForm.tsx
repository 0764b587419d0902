import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { planWords } from '../../../../shared/text/catalogue/plan.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { RecordForm } from '../../../components/records/RecordForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { SaveStatus, useUndoKeys } from '../../../state/drafts/index.ts'
import { DeviationDialog } from '../DeviationDialog.tsx'
import { ChangeDecided } from './ChangeDecided.tsx'
import { DecidedFields, KindField } from './ItemFields.tsx'
import { itemRowId } from './itemRows.ts'
import { ItemThread } from './ItemThread.tsx'
import { ResponsibleField } from './ResponsibleField.tsx'
import { ThemesField } from './ThemesField.tsx'
import { useItemDraft } from './useItemDraft.ts'

interface ItemFormProps {
  readonly item: PlanItem
  readonly view: PlanView
  /** The decision that the plan was frozen by, in words; null = not frozen. */
  readonly decision: string | null
  readonly onClose: () => void
}

function DecidedNote({ onChange }: { readonly onChange: () => void }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '60ch' }}>
        {planWords.decidedNote}
      </Typography>
      <Button size="small" variant="outlined" onClick={onChange}>
        {planWords.changeDecided}
      </Button>
    </Box>
  )
}

/** A row of the plan while it is being written. In a frozen plan what was decided is changed with a reason. */
export function ItemForm({ item, view, decision, onClose }: ItemFormProps) {
  const form = useItemDraft(item)
  const [asking, setAsking] = useState<'change' | 'strike' | null>(null)
  const isFrozen = view.baseline !== null
  const { id, caseId, planId, position } = item
  const remove = async () => {
    if (isFrozen) return setAsking('strike')
    const isGone = await removeRow(form.draft, {
      said: planWords.removedItem(item.title),
      stored: form.value,
      remove: (expectedRevision) => api.plans.removeItem({ id, expectedRevision }),
      putBack: (writing) => api.plans.saveItem({ ...writing, id, caseId, planId, position, expectedRevision: 0, deviation: null }),
    })
    if (isGone) onClose()
  }
  const strike = async (deviation: Parameters<typeof api.plans.dropItem>[0]['deviation']) =>
    unwrap(await api.plans.dropItem({ id, expectedRevision: form.draft.revision, deviation }))
  return (
    <>
    <RecordForm
      id={itemRowId(id)}
      title={planWords.changeItem(form.value.kind)}
      status={<SaveStatus draft={form.draft} />}
      doneLabel={planWords.done}
      removeLabel={isFrozen ? planWords.strike : planWords.removeItem}
      onDone={form.flush}
      onClose={onClose}
      onRemove={() => void remove()}
      onUndoKeys={useUndoKeys(form.draft)}
    >
      {isFrozen && <DecidedNote onChange={() => void form.flush().then(() => setAsking('change'))} />}
      <KindField form={form} />
      <DecidedFields form={form} readOnly={isFrozen} />
      <ResponsibleField form={form} caseId={caseId} />
      <ThemesField form={form} themes={view.themes} caseId={caseId} />
      <ItemThread item={item} view={view} decision={decision} />
    </RecordForm>
      {asking === 'change' && <ChangeDecided item={item} onClose={() => setAsking(null)} />}
      {asking === 'strike' && (
        <DeviationDialog title={item.title} onSave={strike} onClose={() => setAsking(null)}>
          <Typography>{planWords.isStruck}</Typography>
        </DeviationDialog>
      )}
    </>
  )
}
