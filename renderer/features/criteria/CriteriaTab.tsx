import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { emptyAssessment } from '../../../shared/domain/criteria.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { criteriaSummary, criteriaWords } from '../../../shared/text/catalogue/criteria.ts'
import { CriterionCard } from './CriterionCard.tsx'

interface CriteriaTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

/** The criteria as cards one below the other, under a sentence that says how the case stands. */
export function CriteriaTab({ view, model }: CriteriaTabProps) {
  const { id: caseId, closedOn } = view.case
  const assessmentOf = (criterionId: string) =>
    view.assessments.find((each) => each.criterionId === criterionId) ?? emptyAssessment(caseId, criterionId)
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box component="header">
        <Typography variant="h2" aria-live="polite">
          {criteriaSummary(model, view.assessments)}
        </Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>{criteriaWords.notARejection}</Typography>
        {closedOn === null && (
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
            {criteriaWords.keys}
          </Typography>
        )}
      </Box>
      {model.criteria.map((criterion, at) => (
        <CriterionCard
          key={criterion.id}
          criterion={criterion}
          number={at + 1}
          assessment={assessmentOf(criterion.id)}
          nextId={model.criteria[at + 1]?.id ?? null}
          readOnly={closedOn !== null}
        />
      ))}
    </Box>
  )
}
