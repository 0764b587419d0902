import Button from '@mui/material/Button'
import { useState } from 'react'
import { type ImportBatch, type OutcomeCounts, ROW_OUTCOMES } from '../../../shared/domain/imports/preview.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { PreviewRows } from './PreviewRows.tsx'
import { useFollowTask } from './useImportTask.ts'

interface PreviewStepProps {
  readonly sessionId: string
  readonly counts: OutcomeCounts
  readonly onDone: (batch: ImportBatch) => void
}

/** What each row would do, and the button that does it. */
export function PreviewStep({ sessionId, counts, onDone }: PreviewStepProps) {
  const present = ROW_OUTCOMES.filter((outcome) => (counts[outcome] ?? 0) > 0)
  const [outcome, setOutcome] = useState(present[0] ?? 'new')
  const follow = useFollowTask()
  const run = useAction(async () => onDone(unwrap(await follow(api.imports.run({ sessionId })))))
  if (run.busy) return null
  return (
    <Section
      title={importText.rows}
      action={
        <Button variant="contained" onClick={() => void run.run()}>
          {importText.run}
        </Button>
      }
    >
      {run.error ? <ErrorNotice error={run.error} /> : null}
      <ChoiceField
        label={importText.rows}
        value={outcome}
        choices={present.map((value) => ({ value, label: `${importText.outcomes[value]} (${counts[value] ?? 0})` }))}
        onChange={setOutcome}
      />
      <PreviewRows key={outcome} sessionId={sessionId} outcome={outcome} />
    </Section>
  )
}
