import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { planWords } from '../../../shared/text/catalogue/plan.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField, LineField } from '../../components/fields/index.ts'
import { offerUndo } from '../../state/notices.ts'
import { choosePlan } from '../../state/plan.ts'

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

/** Much goes with a plan, so it is asked for; what the ledger loses is said before. */
export function RemovePlanDialog({ plan, itemCount, onClose }: PlanDialogProps & { readonly itemCount: number }) {
  const { id: planId, caseId } = plan
  const { data: money } = useQuery(queries.money(caseId))
  const tied = money?.rows.filter((row) => row.planId === planId).length ?? 0
  const remove = async () => {
    unwrap(await api.plans.remove({ id: planId, expectedRevision: plan.revision }))
    offerUndo(planWords.removed(plan.title), async () => {
      unwrap(await api.plans.restore({ planId }))
      choosePlan(caseId, planId)
    })
  }
  return (
    <ConfirmDialog open destructive title={planWords.removeTitle} confirmLabel={planWords.remove} onConfirm={remove} onClose={onClose}>
      <Typography>{planWords.removeText(plan.title, itemCount)}</Typography>
      {tied > 0 && <Typography sx={{ mt: 1.5 }}>{planWords.removeUnties(tied)}</Typography>}
    </ConfirmDialog>
  )
}
