import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { Decision, DecisionOutcome } from '../../../shared/domain/decision.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { decisionTitle, decisionWords, forwardingSentence } from '../../../shared/text/catalogue/decisions.ts'
import { decisionKindNames, outcomeNames } from '../../../shared/text/catalogue/names.ts'
import { Attachments } from '../../components/attachments/index.ts'
import { FieldMessage } from '../../components/fields/index.ts'
import { RecordRow } from '../../components/records/RecordRow.tsx'
import { StatusChip, type Tone } from '../../components/StatusChip.tsx'
import { Amounts } from './Amounts.tsx'
import { decisionRowId } from './decisionRows.ts'
import { paperSums } from './decisionWriting.ts'
import { figureWarnings } from './figureWarnings.ts'

const TONES: Record<DecisionOutcome, Tone> = {
  granted: 'success',
  grantedWithChanges: 'success',
  rejected: 'error',
  referredBack: 'signal',
  tabled: 'signal',
  forwarded: 'working',
}

interface DecisionRowProps {
  readonly decision: Decision
  readonly view: CaseView
  readonly model: ProcessModel
  readonly onChange: (() => void) | undefined
}

/** A decision as one reads it: what was decided, the sums, the conditions, and what the figures do not agree on. */
export function DecisionRow({ decision, view, model, onChange }: DecisionRowProps) {
  const title = decisionTitle(decision, model)
  const warnings = figureWarnings(decision, paperSums(view), model)
  return (
    <RecordRow
      id={decisionRowId(decision.id)}
      title={title}
      mark={<StatusChip tone={TONES[decision.outcome]} label={outcomeNames[decision.outcome]} />}
      changeLabel={decisionWords.change}
      changeName={decisionWords.changeLabel(title)}
      onChange={onChange}
    >
      <Typography sx={{ color: 'text.secondary' }}>{decisionKindNames[decision.kind]}</Typography>
      <Amounts decision={decision} warnings={warnings} />
      {warnings.board !== undefined && <FieldMessage tone="warning">{warnings.board}</FieldMessage>}
      {decision.forwarding && <Typography>{forwardingSentence(decision, model)}</Typography>}
      {decision.forwarding?.answer?.note && <LongText text={decision.forwarding.answer.note} />}
      {decision.conditions !== '' && (
        <Box>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {decisionWords.conditions}
          </Typography>
          <LongText text={decision.conditions} />
        </Box>
      )}
      <Attachments caseId={view.case.id} subject={{ kind: 'decision', id: decision.id }} name={title} readOnly={onChange === undefined} />
    </RecordRow>
  )
}

function LongText({ text }: { readonly text: string }) {
  return (
    <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
      <bdi>{text}</bdi>
    </Typography>
  )
}
