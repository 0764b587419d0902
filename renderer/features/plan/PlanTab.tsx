import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { partsOf } from '../../../shared/domain/date.ts'
import type { PlanSummary } from '../../../shared/domain/plan/planView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { newId } from '../../../shared/newId.ts'
import { planWords } from '../../../shared/text/catalogue/plan.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { useAction } from '../../components/useAction.ts'
import { useToday } from '../../components/useToday.ts'
import { choosePlan, usePlanState } from '../../state/plan.ts'
import { PlanPage } from './PlanPage.tsx'
import { usePlanOfAddress } from './usePlanOfAddress.ts'

interface PlanTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

/** A case without a plan: one click makes one, for the year ahead. */
function NoPlan({ view }: { readonly view: CaseView }) {
  const { year, month } = partsOf(useToday())
  const caseId = view.case.id
  // What is planned late in a year is carried out in the next.
  const planned = month >= 9 ? year + 1 : year
  const { run, busy, error } = useAction(async () => {
    const id = newId()
    const plan = { id, caseId, expectedRevision: 0, title: planWords.newTitle(planned), startsOn: `${planned}-01-01`, endsOn: `${planned}-12-31` }
    unwrap(await api.plans.save(plan))
    choosePlan(caseId, id)
  })
  const action = (
    <Button variant="contained" loading={busy} onClick={() => void run()}>
      {planWords.create}
    </Button>
  )
  return (
    <>
      <EmptyState sentence={planWords.empty} action={view.case.closedOn === null ? action : undefined} />
      {error ? <ErrorNotice error={error} /> : null}
    </>
  )
}

function ChosenPlan({ planId, plans, ...rest }: PlanTabProps & { readonly planId: string; readonly plans: readonly PlanSummary[] }) {
  const { data, error, refetch } = useQuery(queries.plan(planId))
  if (data) return <PlanPage plan={data} plans={plans} {...rest} />
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return <LoadingState />
}

/** Proposals that become a plan: what, why, by whom, at what cost and when, for the board to decide on. */
export function PlanTab({ view, model }: PlanTabProps) {
  const caseId = view.case.id
  usePlanOfAddress(caseId)
  const chosen = usePlanState((state) => state.chosen[caseId])
  const { data, error, refetch } = useQuery(queries.plans(caseId))
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  // The latest period, unless she chose another.
  const current = data.find(({ plan }) => plan.id === chosen) ?? data.at(-1)
  if (!current) return <NoPlan view={view} />
  return <ChosenPlan key={current.plan.id} planId={current.plan.id} plans={data} view={view} model={model} />
}
