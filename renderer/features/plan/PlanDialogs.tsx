import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { planWords } from '../../../shared/text/catalogue/plan.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField, LineField } from '../../components/fields/index.ts'
import { notify, offerUndo } from '../../state/notices.ts'

interface PlanDialogProps {
  readonly plan: Plan
  readonly onClose: () => void
}

/** What the plan is called and the period that it is for. */
export function RenamePlanDialog({ plan, onClose }: PlanDialogProps) {
  const [title, setTitle] = useState(plan.title)
  const [startsOn, setStartsOn] = useState(plan.startsOn)
  const [endsOn, setEndsOn] = useState(plan.endsOn)
  const { id, caseId } = plan
  const save = async () => {
    const saved = unwrap(await api.plans.save({ id, caseId, expectedRevision: plan.revision, title, startsOn, endsOn }))
    const before = { title: plan.title, startsOn: plan.startsOn, endsOn: plan.endsOn }
    offerUndo(planWords.saved, async () => unwrap(await api.plans.save({ id, caseId, expectedRevision: saved.revision, ...before })))
  }
  return (
    <ConfirmDialog open title={planWords.rename} confirmLabel={planWords.save} onConfirm={save} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2.5, pt: 0.5 }}>
        <LineField label={planWords.title} required value={title} onChange={setTitle} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <DateField label={planWords.startsOn} value={startsOn} onChange={setStartsOn} />
          <DateField label={planWords.endsOn} value={endsOn} onChange={setEndsOn} />
        </Box>
      </Box>
    </ConfirmDialog>
  )
}

/** Removing a plan cannot be undone, so it is asked for. */
export function RemovePlanDialog({ plan, itemCount, onClose }: PlanDialogProps & { readonly itemCount: number }) {
  const remove = async () => {
    unwrap(await api.plans.remove({ id: plan.id, expectedRevision: plan.revision }))
    notify(planWords.removed(plan.title))
  }
  return (
    <ConfirmDialog open destructive title={planWords.removeTitle} confirmLabel={planWords.remove} onConfirm={remove} onClose={onClose}>
      <Typography>{planWords.removeText(plan.title, itemCount)}</Typography>
    </ConfirmDialog>
  )
}
