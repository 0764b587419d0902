import LockOutlined from '@mui/icons-material/LockOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { REPORT_STAGES, type ReportStage } from '../../../../shared/domain/results/resultReport.ts'
import { stageNames } from '../../../../shared/text/catalogue/resultDocument.ts'
import { resultTexts } from '../../../../shared/text/catalogue/results.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ChoiceField, FieldMessage } from '../../../components/fields/index.ts'
import { useAction } from '../../../components/useAction.ts'
import { MissingList, WritingFault } from '../../../components/writing/index.ts'
import { DocumentList } from '../../documents/index.ts'
import { type Finding, useFinalise } from './useFinalise.ts'
import type { ReportText } from './writing.ts'

const texts = resultTexts.finalise

const STAGES = REPORT_STAGES.map((value) => ({ value, label: stageNames[value] }))

interface ConfirmProps {
  readonly open: boolean
  readonly stage: ReportStage
  readonly version: number
  readonly onConfirm: () => Promise<void>
  readonly onClose: () => void
}

/** What locking means, before it is done. */
function Confirm({ open, stage, version, onConfirm, onClose }: ConfirmProps) {
  return (
    <ConfirmDialog open={open} title={texts.confirmTitle(stage, version)} confirmLabel={texts.button} onConfirm={onConfirm} onClose={onClose}>
      <Typography sx={{ mb: 1 }}>{texts.confirmFreeze(version)}</Typography>
      <Typography sx={{ mb: 1 }}>{texts.confirmLater(version + 1)}</Typography>
    </ConfirmDialog>
  )
}

interface FinaliseSectionProps {
  readonly text: ReportText
  readonly caseId: string
  readonly model: ProcessModel
  /** The latest locked version; 0 = none. */
  readonly latest: number
  /** What it is to be locked as. */
  readonly stage: ReportStage
  readonly onStage: (stage: ReportStage) => void
  /** Closes the case; shown once there is a locked report. */
  readonly closing: ReactNode
}

/** Where the report is locked. Pressed too early, the button says what is missing; pressed in time, what will happen. */
export function FinaliseSection({ text, caseId, model, latest, stage, onStage, closing }: FinaliseSectionProps) {
  const { done, examine, finalise, exportWord } = useFinalise(text, caseId, model, stage)
  const [finding, setFinding] = useState<(Finding & { readonly at: number }) | null>(null)
  const [confirming, setConfirming] = useState(false)
  const look = useAction(async () => {
    const found = await examine()
    setFinding({ ...found, at: Date.now() })
    setConfirming(found.missing.length === 0 && !found.early && !found.unchanged)
  })
  const word = useAction(exportWord)
  const choose = (next: ReportStage) => {
    setFinding(null)
    onStage(next)
  }
  const said = finding?.early ? texts.early[stage] : finding?.unchanged && finding.missing.length === 0 ? texts.unchanged(latest) : null
  return (
    <Box component="section" aria-labelledby="rubrik-las" sx={{ mb: 5, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography variant="h2" id="rubrik-las">
        {texts.heading}
      </Typography>
      <Typography sx={{ maxWidth: '72ch', color: 'text.secondary' }}>{texts.explain}</Typography>
      <ChoiceField label={texts.stage} helperText={texts.stageHelp[stage]} value={stage} choices={STAGES} onChange={choose} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button id="falt-finalise-result" variant="contained" startIcon={<LockOutlined />} loading={look.busy} onClick={() => void look.run()}>
          {texts.button}
        </Button>
        <Button variant="outlined" loading={word.busy} onClick={() => void word.run()}>
          {texts.word}
        </Button>
      </Box>
      <Box aria-live="polite" sx={{ display: 'grid', gap: 1, width: '100%' }}>
        <WritingFault error={look.error ?? word.error} />
        {said && <FieldMessage tone="help">{said}</FieldMessage>}
      </Box>
      {finding && finding.missing.length > 0 && <MissingList key={finding.at} title={texts.tooEarly} caseId={caseId} missing={finding.missing} model={model} />}
      {done && (
        <Box sx={{ width: '100%', maxWidth: '72ch' }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{texts.wordDone(done.fileName)}</Typography>
          <DocumentList documents={[done]} />
        </Box>
      )}
      {latest > 0 && closing}
      <Confirm
        open={confirming}
        stage={stage}
        version={latest + 1}
        onConfirm={async () => {
          await finalise()
          setFinding(null)
        }}
        onClose={() => setConfirming(false)}
      />
    </Box>
  )
}
