import { useCallback } from 'react'
import type { CaseView, VersionSummary } from '../../../shared/domain/caseView.ts'
import { LIMITS } from '../../../shared/domain/field.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { DateField } from '../../components/fields/index.ts'
import { WritingSection } from '../../components/writing/index.ts'
import { CriteriaIncluded } from './CriteriaIncluded.tsx'
import { ProposalList } from './ProposalList.tsx'
import { ProposedAmount } from './ProposedAmount.tsx'
import { StatementEnding } from './StatementEnding.tsx'
import { StatementPart } from './StatementPart.tsx'
import { suggestProposals } from './suggestProposals.ts'
import { useIssue } from './useIssue.ts'
import { type StatementText, useWritten, writeAtOnce } from './writing.ts'

interface StatementDocumentProps {
  readonly text: StatementText
  readonly view: CaseView
  readonly model: ProcessModel
  readonly application: VersionSummary | undefined
  readonly readOnly: boolean
}

function BoardMeeting({ text, readOnly }: Pick<StatementDocumentProps, 'text' | 'readOnly'>) {
  return (
    <div data-undo="boardMeetingOn" style={{ marginBottom: 32 }}>
      <DateField
        id="falt-boardMeetingOn"
        label={statementTexts.boardMeeting}
        helperText={statementTexts.boardMeetingHelp}
        value={useWritten(text, 'boardMeetingOn')}
        readOnly={readOnly}
        error={useIssue(text, 'boardMeetingOn') ?? null}
        onChange={(value) => writeAtOnce(text, 'boardMeetingOn', value)}
      />
    </div>
  )
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
