import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { VersionSummary } from '../../../shared/domain/caseView.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { MoneyField } from '../../components/fields/index.ts'
import { useIssue } from './useIssue.ts'
import { type StatementText, useWritten, writeAtOnce } from './writing.ts'

interface ProposedAmountProps {
  readonly text: StatementText
  readonly readOnly: boolean
  readonly application: VersionSummary | undefined
}

function soughtText(application: VersionSummary | undefined): string {
  if (!application) return statementTexts.soughtUnknown
  return application.soughtKronor === null ? statementTexts.soughtNone : formatKronor(application.soughtKronor)
}

/** How the proposed sum stands to the sought one: a fact, or something to look at twice. */
function relation(proposed: number | null, sought: number | null): { help?: string; warning?: string } {
  if (proposed === null || sought === null) return {}
  if (proposed === sought) return { help: statementTexts.sameAsSought }
  const difference = Math.abs(proposed - sought)
  return proposed < sought ? { help: statementTexts.lessThanSought(difference) } : { warning: statementTexts.moreThanSought(difference) }
}

/** The sum that the office proposes, beside the one that is sought. */
export function ProposedAmount({ text, readOnly, application }: ProposedAmountProps) {
  const proposed = useWritten(text, 'proposedKronor')
  const { help, warning } = relation(proposed, application?.soughtKronor ?? null)
  return (
    <Box data-undo="proposedKronor" sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, mb: 3 }}>
      <MoneyField
        id="falt-proposedKronor"
        label={statementTexts.proposedKronor}
        helperText={help ?? statementTexts.proposedHelp}
        warning={warning ?? null}
        value={proposed}
        readOnly={readOnly}
        error={useIssue(text, 'proposedKronor') ?? null}
        onChange={(value) => writeAtOnce(text, 'proposedKronor', value)}
      />
      <Box>
        <Typography sx={{ fontWeight: 600, mb: 0.5 }}>{statementTexts.sought}</Typography>
        <Typography sx={{ py: 1 }}>{soughtText(application)}</Typography>
      </Box>
    </Box>
  )
}
