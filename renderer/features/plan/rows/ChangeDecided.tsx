import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type PlanItem, type PlanItemWriting, writingOfItem } from '../../../../shared/domain/plan/planItem.ts'
import { DeviationDialog } from '../DeviationDialog.tsx'
import { saveChange, showSaved } from '../planCalls.ts'
import { DecidedFields } from './ItemFields.tsx'

/** Changes of what the board decided on, with their reason. */
export function ChangeDecided({ item, onClose }: { readonly item: PlanItem; readonly onClose: () => void }) {
  const client = useQueryClient()
  const [change, setChange] = useState<Partial<PlanItemWriting>>({})
  const form = {
    value: { ...writingOfItem(item), ...change },
    patch: (fields: Partial<PlanItemWriting>) => setChange((now) => ({ ...now, ...fields })),
    issueFor: () => undefined,
  }
  return (
    <DeviationDialog title={item.title} onSave={async (note) => showSaved(client, await saveChange(item, change, note))} onClose={onClose}>
      <DecidedFields form={form} />
    </DeviationDialog>
  )
}
