import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { PlanSummary, PlanView } from '../../../shared/domain/plan/planView.ts'
import { sumsOf } from '../../../shared/domain/plan/sums.ts'
import { planWords } from '../../../shared/text/catalogue/plan.ts'
import { FilterChip } from '../../components/FilterChip.tsx'
import { FilterGroup } from '../../components/FilterGroup.tsx'
import { MoreMenu } from '../../components/MoreMenu.tsx'
import { choosePlan } from '../../state/plan.ts'
import { NextPlanDialog } from './NextPlanDialog.tsx'
import { RemovePlanDialog, RenamePlanDialog } from './PlanDialogs.tsx'
import { timeWords } from './rows/ItemRow.tsx'

interface PlanHeadProps {
  readonly view: PlanView
  readonly plans: readonly PlanSummary[]
  readonly readOnly: boolean
}

function Menu({ view }: { readonly view: PlanView }) {
  const [dialog, setDialog] = useState<'rename' | 'next' | 'remove' | null>(null)
  const close = () => setDialog(null)
  const entries = [
    { label: planWords.next, onSelect: () => setDialog('next') },
    { label: planWords.rename, onSelect: () => setDialog('rename') },
    { label: planWords.remove, disabled: view.baseline !== null, onSelect: () => setDialog('remove') },
  ]
  return (
    <>
      <MoreMenu entries={entries} label={planWords.menu} />
      {dialog === 'next' && <NextPlanDialog view={view} onClose={close} />}
      {dialog === 'rename' && <RenamePlanDialog plan={view.plan} onClose={close} />}
      {dialog === 'remove' && <RemovePlanDialog plan={view.plan} itemCount={view.items.length} onClose={close} />}
    </>
  )
}

/** Which plan one looks at, its period and its sums. */
export function PlanHead({ view, plans, readOnly }: PlanHeadProps) {
  const { plan, items } = view
  const { costKronor, askedKronor } = sumsOf(items)
  const period = plan.startsOn === null && plan.endsOn === null ? '' : `${timeWords(plan)} · `
  return (
    <Box sx={{ mb: 2 }}>
      {plans.length > 1 && (
        <FilterGroup label={planWords.periods} sx={{ mb: 1.5 }}>
          {plans.map(({ plan: { id, title } }) => (
            <FilterChip key={id} label={title} chosen={id === plan.id} onToggle={() => choosePlan(plan.caseId, id)} />
          ))}
        </FilterGroup>
      )}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ minWidth: 0, flex: 1 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            <bdi>{plan.title}</bdi>
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            {period}
            {planWords.facts(items.length, costKronor, askedKronor)}
          </Typography>
        </Box>
        {!readOnly && <Menu view={view} />}
      </Box>
    </Box>
  )
}
