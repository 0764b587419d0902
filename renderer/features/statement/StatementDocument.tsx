import { useCallback } from 'react'
import type { CaseView, VersionSummary } from '../../../shared/domain/caseView.ts'
import { LIMITS } from '../../../shared/domain/field.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { WritingSection } from '../../components/writing/index.ts'
import { BoardMeeting } from './BoardMeeting.tsx'
import { CriteriaIncluded } from './CriteriaIncluded.tsx'
import { ProposalList } from './ProposalList.tsx'
import { ProposedAmount } from './ProposedAmount.tsx'
import { StatementEnding } from './StatementEnding.tsx'
import { StatementPart } from './StatementPart.tsx'
import { suggestProposals } from './suggestProposals.ts'
import type { StatementText } from './writing.ts'

interface StatementDocumentProps {
  readonly text: StatementText
  readonly view: CaseView
  readonly model: ProcessModel
  readonly application: VersionSummary | undefined
  readonly readOnly: boolean
}

/** The statement in the order of a board paper. */
export function StatementDocument({ text, view, model, application, readOnly }: StatementDocumentProps) {
  const suggest = useCallback(() => suggestProposals(view, text.value.proposedKronor, model), [view, text, model])
  const common = { text, readOnly }
  return (
    <>
      <BoardMeeting {...common} />
      <StatementPart {...common} field="summary" title={statementTexts.summary} guidance={statementTexts.summaryGuidance} limit={LIMITS.note} />
      <ProposedAmount {...common} application={application} />
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
      <StatementPart {...common} field="background" title={statementTexts.background} guidance={statementTexts.backgroundGuidance} limit={LIMITS.part} />
      <StatementPart {...common} field="assessment" title={statementTexts.assessment} guidance={statementTexts.assessmentGuidance} limit={LIMITS.part}>
        <CriteriaIncluded caseId={view.case.id} assessments={view.assessments} model={model} />
      </StatementPart>
      <StatementPart {...common} field="economy" title={statementTexts.economy} guidance={statementTexts.economyGuidance} limit={LIMITS.note} />
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
