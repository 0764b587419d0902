import type { FollowUp } from '../../../shared/domain/execution/followUp.ts'
import { executionWords as words } from '../../../shared/text/catalogue/execution.ts'
import { WholeNumberField } from '../../components/fields/index.ts'
import { useFollowUpDraft } from './useFollowUpDraft.ts'

const MOST_WEEKS = 52

/** How many weeks lie between check-ins. */
export function RhythmField({ followUp, readOnly }: { readonly followUp: FollowUp; readonly readOnly: boolean }) {
  const { value, patch, issueFor } = useFollowUpDraft(followUp)
  return (
    <WholeNumberField
      label={words.rhythm}
      helperText={words.rhythmHelp}
      badNumber={words.badWeeks}
      least={1}
      most={MOST_WEEKS}
      readOnly={readOnly}
      value={value.checkInWeeks}
      error={issueFor('checkInWeeks') ?? null}
      onChange={(checkInWeeks) => patch({ checkInWeeks })}
    />
  )
}
