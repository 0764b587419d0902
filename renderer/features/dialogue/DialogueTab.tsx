import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { dialogueBudget } from '../../../shared/domain/dialogue/budget.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { OpinionsSection, ThemesSection } from '../opinions/index.ts'
import { ActivitiesSection } from './ActivitiesSection.tsx'
import { StepsSection } from './StepsSection.tsx'

interface DialogueTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

/** What is done to find out the needs, what was said, and what it was sorted into. */
export function DialogueTab({ view, model }: DialogueTabProps) {
  const caseId = view.case.id
  const readOnly = view.case.closedOn !== null
  const dialogue = useQuery(queries.dialogue(caseId))
  const opinions = useQuery(queries.opinions(caseId))
  const failed = [dialogue, opinions].find(({ isError, data }) => isError && !data)
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
  if (!dialogue.data || !opinions.data) return <LoadingState />
  const { activities, skippedSteps } = dialogue.data
  return (
    <>
      <ActivitiesSection
        caseId={caseId}
        activities={activities}
        opinions={opinions.data}
        budget={dialogueBudget(view.decisions, model.board, activities)}
        readOnly={readOnly}
      />
      <OpinionsSection caseId={caseId} opinions={opinions.data} readOnly={readOnly} />
      <ThemesSection caseId={caseId} opinions={opinions.data} model={model} readOnly={readOnly} />
      <StepsSection caseId={caseId} skipped={skippedSteps} readOnly={readOnly} />
    </>
  )
}
