import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import type { KeyboardEvent } from 'react'
import type { Assessment } from '../../../shared/domain/criteria.ts'
import type { ModelCriterion } from '../../../shared/domain/processModel.ts'
import { assessedSentence, criteriaWords } from '../../../shared/text/catalogue/criteria.ts'
import { SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
import { AssessmentFields } from './AssessmentFields.tsx'
import { CriterionHistory } from './CriterionHistory.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { useAssessmentDraft } from './useAssessmentDraft.ts'

interface CriterionCardProps {
  readonly criterion: ModelCriterion
  readonly number: number
  readonly assessment: Assessment
  /** The criterion that Ctrl+Enter goes to; null after the last. */
  readonly nextId: string | null
  readonly readOnly: boolean
}

const cardId = (criterionId: string): string => `kriterium-${criterionId}`

function goTo(criterionId: string): void {
  const card = document.getElementById(cardId(criterionId))
  card?.scrollIntoView({ block: 'start' })
  card?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true })
}

/** One criterion: what it asks, what was answered and on what ground. Saves itself. */
export function CriterionCard({ criterion, number, assessment, nextId, readOnly }: CriterionCardProps) {
  const form = useAssessmentDraft(assessment)
  const stepBack = useUndoKeys(form.draft)
  const heading = `${cardId(criterion.id)}-rubrik`
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (nextId) goTo(nextId)
    } else stepBack(event)
  }
  return (
    <Card
      component="section"
      id={cardId(criterion.id)}
      aria-labelledby={heading}
      onKeyDown={onKeyDown}
      sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2.5, scrollMarginTop: 16, overflow: 'visible' }}
    >
      <Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: 2 }}>
          <Typography variant="h2" component="h3" id={heading}>
            {`${number}. ${criterion.name}`}
          </Typography>
          {!readOnly && <SaveStatus draft={form.draft} />}
        </Box>
        <Typography sx={{ mt: 0.5, maxWidth: '72ch' }}>{criterion.text}</Typography>
        <Disclosure summary={criteriaWords.guidance}>
          <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{criterion.guidance}</Typography>
        </Disclosure>
      </Box>
      <AssessmentFields criterion={criterion} form={form} readOnly={readOnly} caseId={assessment.caseId} />
      <Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {assessedSentence(assessment)}
        </Typography>
        {assessment.assessedAt !== null && <CriterionHistory assessment={assessment} />}
      </Box>
    </Card>
  )
}
