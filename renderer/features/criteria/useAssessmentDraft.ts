import type { Assessment } from '../../../shared/domain/criteria.ts'
import { emptyAssessment } from '../../../shared/domain/criteria.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** What one writes about a criterion: its assessment without identity, revision and times. */
export type AssessmentWriting = Pick<Assessment, 'answer' | 'motivation' | 'evidence' | 'contributions'>

const writingOf = ({ answer, motivation, evidence, contributions }: Assessment): AssessmentWriting => ({
  answer,
  motivation,
  evidence,
  contributions,
})

/** The assessment of one criterion, which saves itself. */
export function useAssessmentDraft(assessment: Assessment): AutosavedDraft<AssessmentWriting> {
  const { caseId, criterionId } = assessment
  return useAutosavedDraft<AssessmentWriting>({
    key: `criterion:${caseId}:${criterionId}`,
    initial: writingOf(assessment),
    revision: assessment.revision,
    save: async (writing, expectedRevision) =>
      savedAs(await api.criteria.save({ caseId, criterionId, expectedRevision, ...writing }), writingOf),
    read: async () =>
      savedAs(
        mapOutcome(
          await api.cases.get({ caseId }),
          ({ assessments }) => assessments.find((each) => each.criterionId === criterionId) ?? emptyAssessment(caseId, criterionId),
        ),
        writingOf,
      ),
  })
}
