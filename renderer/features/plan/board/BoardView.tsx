import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { proposalDocument, proposalTexts } from '../../../../shared/text/catalogue/proposal.ts'
import { statementTexts } from '../../../../shared/text/catalogue/statement.ts'
import { writingTexts } from '../../../../shared/text/catalogue/writing.ts'
import { api } from '../../../bridge/api.ts'
import { OtherView, Sheet, useLook, usePreviewSwitch, useSteps, WritingPreview, WritingToolbar } from '../../../components/writing/index.ts'
import { ExportProposal } from './ExportProposal.tsx'
import { ProposalDocument } from './ProposalDocument.tsx'
import { type ProposalText, useProposalText } from './proposalText.ts'

const PLACES: Readonly<Record<string, string>> = {
  boardMeetingOn: statementTexts.boardMeeting,
  summary: statementTexts.summary,
  soughtKronor: proposalTexts.sought,
  proposedKronor: proposalTexts.proposed,
  proposedOther: proposalTexts.proposedOther,
  proposals: statementTexts.proposals,
  background: proposalDocument.background,
  assessment: statementTexts.assessment,
  economy: statementTexts.economy,
  consequences: statementTexts.consequences,
  recipients: statementTexts.recipients,
  signers: statementTexts.signers,
}
const placeOf = (field: string): string => PLACES[field] ?? writingTexts.otherPlace

interface BoardViewProps {
  readonly plan: PlanView
  readonly view: CaseView
  readonly model: ProcessModel
  readonly readOnly: boolean
}

/** The PDF as it would be if the proposal were saved now; drawn again when the plan changes too. */
function Preview({ text, plan, view }: { readonly text: ProposalText; readonly plan: PlanView; readonly view: CaseView }) {
  const { id: planId, revision } = plan.plan
  const stamp = [view.case.updatedAt, revision, ...plan.items.map((item) => `${item.id}${item.revision}${item.position}`)].join()
  return <WritingPreview text={text} stamp={stamp} title={proposalTexts.previewTitle} draw={() => api.plans.previewProposal({ planId })} />
}

/** The proposal to the board for decision 2, written as the first statement was. */
export function BoardView({ plan, view, model, readOnly }: BoardViewProps) {
  const text = useProposalText(plan.proposal, view.case.id, plan.plan.id)
  const { root, onKeyDown, onStep, said } = useSteps(text, placeOf)
  const { look, open, back } = useLook<'preview'>()
  const preview = usePreviewSwitch(() => open('preview'))
  const shown = <Preview text={text} plan={plan} view={view} />
  return (
    <>
      <Box ref={root} onKeyDown={onKeyDown} hidden={look !== null}>
        <Typography sx={{ color: 'text.secondary', maxWidth: '72ch', mb: 1 }}>
          {readOnly ? proposalTexts.closed : proposalTexts.about(plan.plan.title)} {plan.baseline && proposalTexts.decided}
        </Typography>
        <WritingToolbar label={proposalTexts.toolbar} text={text} readOnly={readOnly} preview={preview.button} onStep={onStep} />
        <Sheet aside={preview.beside && look === null ? shown : null}>
          <ProposalDocument text={text} plan={plan} view={view} model={model} readOnly={readOnly} />
          {!readOnly && <ExportProposal text={text} planId={plan.plan.id} />}
        </Sheet>
        <Box component="output" sx={visuallyHidden}>
          {said}
        </Box>
      </Box>
      {look === 'preview' && (
        <OtherView title={writingTexts.previewHeading} note={proposalTexts.previewNote} onBack={back}>
          <Box sx={{ height: 'max(30rem, calc(100vh - 10rem))' }}>{shown}</Box>
        </OtherView>
      )}
    </>
  )
}
