import { useCallback } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import { LIMITS } from '../../../../shared/domain/field.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { proposalDocument, proposalTexts } from '../../../../shared/text/catalogue/proposal.ts'
import { statementTexts } from '../../../../shared/text/catalogue/statement.ts'
import { WritingSection } from '../../../components/writing/index.ts'
import { BoardMeeting, CriteriaIncluded, ProposalList, StatementEnding, StatementPart } from '../../statement/index.ts'
import { PlanIncluded } from './PlanIncluded.tsx'
import { ProposalAmounts } from './ProposalAmounts.tsx'
import type { ProposalText } from './proposalText.ts'
import { suggestPoints } from './suggestPoints.ts'

interface ProposalDocumentProps {
  readonly text: ProposalText
  readonly plan: PlanView
  readonly view: CaseView
  readonly model: ProcessModel
  readonly readOnly: boolean
}

/** The proposal for decision 2 in the order of a board paper. */
export function ProposalDocument({ text, plan, view, model, readOnly }: ProposalDocumentProps) {
  const { title } = view.case
  const suggest = useCallback(() => suggestPoints(title, plan, text.value, model), [title, plan, text, model])
  const common = { text, readOnly }
  return (
    <>
      <BoardMeeting {...common} />
      <StatementPart {...common} field="summary" title={statementTexts.summary} guidance={proposalTexts.summaryGuidance} limit={LIMITS.note} />
      <ProposalAmounts text={text} view={plan} readOnly={readOnly} />
      <WritingSection
        id="del-proposals"
        headingId="rubrik-proposals"
        guidanceId="stod-proposals"
        title={statementTexts.proposals}
        guidance={statementTexts.proposalsGuidance}
        field="proposals"
      >
        <ProposalList {...common} describedBy="stod-proposals" suggest={suggest} />
      </WritingSection>
      <StatementPart {...common} field="background" title={proposalDocument.background} guidance={proposalTexts.backgroundGuidance} limit={LIMITS.part} />
      <StatementPart {...common} field="assessment" title={statementTexts.assessment} guidance={proposalTexts.assessmentGuidance} limit={LIMITS.part}>
        <CriteriaIncluded caseId={view.case.id} assessments={view.assessments} model={model} />
      </StatementPart>
      <PlanIncluded view={plan} />
      <StatementPart {...common} field="economy" title={statementTexts.economy} guidance={proposalTexts.economyGuidance} limit={LIMITS.note} />
      <StatementPart
        {...common}
        field="consequences"
        title={statementTexts.consequences}
        guidance={statementTexts.consequencesGuidance}
        limit={LIMITS.note}
      />
      <StatementEnding {...common} view={view} model={model} />
    </>
  )
}
