import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { OPTIONAL_STEPS, type OptionalStep, type SkippedStep } from '../../../shared/domain/dialogue/skippedStep.ts'
import { dialogueWords as words, stepNames } from '../../../shared/text/catalogue/dialogue.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { Section } from '../../components/Section.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'
import { notifyFailure, offerUndo } from '../../state/notices.ts'
import { SkipDialog } from './SkipDialog.tsx'

interface StepsSectionProps {
  readonly caseId: string
  readonly skipped: readonly SkippedStep[]
  readonly readOnly: boolean
}

async function takeUpAgain({ caseId, step, reason }: SkippedStep): Promise<void> {
  try {
    unwrap(await api.dialogue.unskip({ caseId, step }))
    offerUndo(`${words.unskip}: ${stepNames[step]}`, async () => unwrap(await api.dialogue.skip({ caseId, step, reason })))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

interface StepProps {
  readonly step: OptionalStep
  readonly skipped: SkippedStep | undefined
  readonly readOnly: boolean
  readonly onSkip: () => void
}

function Step({ step, skipped, readOnly, onSkip }: StepProps) {
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <Typography sx={{ flex: '1 1 16rem', overflowWrap: 'anywhere' }}>
        {stepNames[step]}
        {skipped && (
          <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
            <bdi>{skipped.reason}</bdi> ({skipped.skippedOn})
          </Typography>
        )}
      </Typography>
      {skipped && <StatusChip tone="neutral" label={words.skipped} />}
      {readOnly ? null : skipped ? (
        <Button size="small" aria-label={words.unskipLabel(stepNames[step])} onClick={() => void takeUpAgain(skipped)}>
          {words.unskip}
        </Button>
      ) : (
        <Button size="small" aria-label={words.skipLabel(stepNames[step])} onClick={onSkip}>
          {words.skip}
        </Button>
      )}
    </Box>
  )
}

/** The steps that the model calls "if needed": each can be skipped, with a reason. */
export function StepsSection({ caseId, skipped, readOnly }: StepsSectionProps) {
  const [skipping, setSkipping] = useState<OptionalStep | null>(null)
  return (
    <Section title={words.steps}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch', mb: 1 }}>{words.stepsHelp}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {OPTIONAL_STEPS.map((step) => (
          <Step key={step} step={step} skipped={skipped.find((each) => each.step === step)} readOnly={readOnly} onSkip={() => setSkipping(step)} />
        ))}
      </Box>
      {skipping && <SkipDialog caseId={caseId} step={skipping} onClose={() => setSkipping(null)} />}
    </Section>
  )
}
