import LockOutlined from '@mui/icons-material/LockOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { Todo } from '../../../../shared/domain/todo.ts'
import { finaliseTexts } from '../../../../shared/text/catalogue/application.ts'
import { FieldMessage } from '../../../components/fields/index.ts'
import { useAction } from '../../../components/useAction.ts'
import { MissingList, WritingFault } from '../../../components/writing/index.ts'
import type { ApplicationText } from '../writing.ts'
import { ConfirmFinalise } from './ConfirmFinalise.tsx'
import { FinalisedNotice } from './FinalisedNotice.tsx'
import { useFinalise } from './useFinalise.ts'

interface FinaliseSectionProps {
  readonly text: ApplicationText
  readonly view: CaseView
  readonly model: ProcessModel
}

type Finding = { readonly missing: readonly Todo[]; readonly unchanged: boolean; readonly at: number }

/** Where the application is locked. Pressed too early, the button says what is missing; pressed in time, what will happen. */
export function FinaliseSection({ text, view, model }: FinaliseSectionProps) {
  const { done, examine, finalise } = useFinalise(text, view.case.id, model)
  const [finding, setFinding] = useState<Finding | null>(null)
  const [confirming, setConfirming] = useState(false)
  const latest = view.versions.reduce((highest, { version }) => Math.max(highest, version), 0)
  const look = useAction(async () => {
    const found = await examine()
    setFinding({ ...found, at: Date.now() })
    setConfirming(found.missing.length === 0 && !found.unchanged)
  })
  return (
    <Box component="section" aria-labelledby="rubrik-las" sx={{ mb: 5, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography variant="h2" id="rubrik-las">
        {finaliseTexts.heading}
      </Typography>
      <Typography sx={{ maxWidth: '72ch', color: 'text.secondary' }}>{finaliseTexts.explain}</Typography>
      <Button id="falt-finalise" variant="contained" startIcon={<LockOutlined />} loading={look.busy} onClick={() => void look.run()}>
        {finaliseTexts.button}
      </Button>
      <Box aria-live="polite" sx={{ display: 'grid', gap: 1, width: '100%' }}>
        <WritingFault error={look.error} />
        {finding?.missing.length === 0 && finding.unchanged && (
          <FieldMessage tone="help">{finaliseTexts.unchanged(latest)}</FieldMessage>
        )}
      </Box>
      {finding && finding.missing.length > 0 && (
        <MissingList key={finding.at} title={finaliseTexts.tooEarly} caseId={view.case.id} missing={finding.missing} model={model} />
      )}
      {done && <FinalisedNotice key={done.version} done={done} />}
      <ConfirmFinalise
        open={confirming}
        version={latest + 1}
        text={text}
        onConfirm={async () => {
          await finalise()
          setFinding(null)
        }}
        onClose={() => setConfirming(false)}
      />
    </Box>
  )
}
