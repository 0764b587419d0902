import Box from '@mui/material/Box'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { sumsOf } from '../../../../shared/domain/plan/sums.ts'
import { proposalTexts } from '../../../../shared/text/catalogue/proposal.ts'
import { MoneyField, TextAreaField } from '../../../components/fields/index.ts'
import { type ProposalText, useProposalField } from './proposalText.ts'

interface ProposalAmountsProps {
  readonly text: ProposalText
  readonly view: PlanView
  readonly readOnly: boolean
}

/** What is sought and what the office proposes, in money and otherwise. */
export function ProposalAmounts({ text, view, readOnly }: ProposalAmountsProps) {
  const sought = useProposalField(text, 'soughtKronor')
  const proposed = useProposalField(text, 'proposedKronor')
  const other = useProposalField(text, 'proposedOther')
  const asked = sumsOf(view.items).askedKronor
  const soughtSum = sought.value ?? asked
  const above = (proposed.value ?? 0) - soughtSum
  const saveAtOnce = (put: (value: number | null) => void) => (value: number | null) => {
    put(value)
    void text.flush()
  }
  return (
    <Box sx={{ display: 'grid', gap: 2.5, mb: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
        <div data-undo="soughtKronor">
          <MoneyField
            label={proposalTexts.sought}
            helperText={proposalTexts.soughtHelp(asked)}
            warning={sought.value !== null && sought.value !== asked ? proposalTexts.soughtDiffers(asked) : null}
            value={sought.value}
            readOnly={readOnly}
            error={sought.error}
            onChange={saveAtOnce(sought.put)}
          />
        </div>
        <div data-undo="proposedKronor">
          <MoneyField
            label={proposalTexts.proposed}
            helperText={proposalTexts.proposedHelp}
            warning={above > 0 ? proposalTexts.proposedAbove(above) : null}
            value={proposed.value}
            readOnly={readOnly}
            error={proposed.error}
            onChange={saveAtOnce(proposed.put)}
          />
        </div>
      </Box>
      <div data-undo="proposedOther">
        <TextAreaField
          label={proposalTexts.proposedOther}
          helperText={proposalTexts.proposedOtherHelp}
          lines={1}
          limit={2_000}
          value={other.value}
          readOnly={readOnly}
          error={other.error}
          onChange={other.put}
        />
      </div>
    </Box>
  )
}
