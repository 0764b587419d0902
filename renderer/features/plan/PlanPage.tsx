import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { PlanSummary, PlanView } from '../../../shared/domain/plan/planView.ts'
import { planWarnings } from '../../../shared/domain/plan/warnings.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { decisionTitle } from '../../../shared/text/catalogue/decisions.ts'
import { planWarningSentence, planWords, timetableWords } from '../../../shared/text/catalogue/plan.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ChoiceField, FieldMessage } from '../../components/fields/index.ts'
import { type PlanLook, showPlanLook, usePlanState } from '../../state/plan.ts'
import { BoardView } from './board/BoardView.tsx'
import { Comparison } from './freeze/Comparison.tsx'
import { FreezeSection } from './freeze/FreezeSection.tsx'
import { PlanHead } from './PlanHead.tsx'
import { RowsView } from './rows/RowsView.tsx'
import { TimetableView } from './timetable/TimetableView.tsx'

interface PlanPageProps {
  readonly plan: PlanView
  readonly plans: readonly PlanSummary[]
  readonly view: CaseView
  readonly model: ProcessModel
}

const LOOKS = [
  { value: 'rows', label: planWords.lookRows },
  { value: 'timetable', label: planWords.lookTimetable },
  { value: 'board', label: planWords.lookBoard },
] as const
const COMPARE = { value: 'compare', label: planWords.lookCompare } as const

/** Figures and days that do not agree: said, and left to her. */
function Warnings({ plan, view }: Pick<PlanPageProps, 'plan' | 'view'>) {
  const decision = view.decisions.find(({ id }) => id === plan.baseline?.decisionId) ?? null
  const found = planWarnings({ ...plan, decision })
  if (found.length === 0) return null
  return (
    <Box sx={{ mb: 3, display: 'grid', gap: 0.5 }}>
      <Typography variant="h3">{planWords.warnings}</Typography>
      {found.map((warning) => (
        <FieldMessage key={`${warning.code} ${warning.subject}`} tone="warning">
          {planWarningSentence(warning)}
        </FieldMessage>
      ))}
    </Box>
  )
}

function Look({ look, plan, plans, view, model }: PlanPageProps & { readonly look: PlanLook }) {
  const readOnly = view.case.closedOn !== null
  const decision = view.decisions.find(({ id }) => id === plan.baseline?.decisionId)
  if (look === 'board') return <BoardView key={plan.plan.id} plan={plan} view={view} model={model} readOnly={readOnly} />
  if (look === 'compare') return <Comparison view={plan} />
  if (look === 'rows')
    return (
      <>
        <RowsView view={plan} decision={decision ? decisionTitle(decision, model) : null} readOnly={readOnly} />
        <Warnings plan={plan} view={view} />
        <FreezeSection plan={plan} plans={plans} view={view} model={model} readOnly={readOnly} />
      </>
    )
  if (plan.items.length > 0) return <TimetableView key={plan.plan.id} view={plan} readOnly={readOnly} />
  const toRows = (
    <Button variant="outlined" onClick={() => showPlanLook('rows')}>
      {timetableWords.toRows}
    </Button>
  )
  return <EmptyState sentence={timetableWords.empty} action={toRows} />
}

/** One plan: its proposals, its timetable, what goes to the board, and how it stands to what was decided. */
export function PlanPage(props: PlanPageProps) {
  const { plan, plans, view } = props
  const chosen = usePlanState((state) => state.look)
  // Without a baseline there is nothing to compare with.
  const look = chosen === 'compare' && plan.baseline === null ? 'rows' : chosen
  return (
    <>
      <PlanHead view={plan} plans={plans} readOnly={view.case.closedOn !== null} />
      <Box sx={{ mb: 3 }}>
        <ChoiceField label={planWords.looks} choices={plan.baseline ? [...LOOKS, COMPARE] : LOOKS} value={look} onChange={showPlanLook} />
      </Box>
      <Look {...props} look={look} />
    </>
  )
}
