import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { executionWords } from '../../../shared/text/catalogue/execution.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { LessonsSection } from '../lessons/index.ts'
import { PlanProgress } from './activities/PlanProgress.tsx'
import { CheckInsSection } from './checkIns/CheckInsSection.tsx'
import { FollowUpSections } from './FollowUpSections.tsx'
import { FormsSection } from './forms/FormsSection.tsx'

/** How the plan is carried out: its activities, check-ins, how the outcome was told, and how the actors are organised. */
export function ExecutionTab({ view }: { readonly view: CaseView }) {
  const caseId = view.case.id
  const readOnly = view.case.closedOn !== null
  const { data, error, refetch } = useQuery(queries.execution(caseId))
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingState />
  return (
    <>
      {data.plans.length === 0 ? (
        <EmptyState
          sentence={executionWords.noPlan}
          action={
            <LinkButton to={paths.caseTab(caseId, 'plan')} variant="outlined">
              {executionWords.toPlan}
            </LinkButton>
          }
        />
      ) : (
        // The period that goes on is what one comes for.
        data.plans.toReversed().map((plan) => <PlanProgress key={plan.plan.id} plan={plan} readOnly={readOnly} />)
      )}
      <CheckInsSection execution={data} caseId={caseId} readOnly={readOnly} />
      <LessonsSection caseId={caseId} phase={view.case.phase} notedIn="checkIn" />
      <FollowUpSections execution={data} readOnly={readOnly}>
        <FormsSection forms={data.forms} caseId={caseId} readOnly={readOnly} />
      </FollowUpSections>
    </>
  )
}
