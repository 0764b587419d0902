import LockOutlined from '@mui/icons-material/LockOutlined'
import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { Todo } from '../../../../shared/domain/todo.ts'
import { resultTexts } from '../../../../shared/text/catalogue/results.ts'
import { todoSentence } from '../../../../shared/text/catalogue/todos.ts'
import { todoLink } from '../../../app/caseLinks.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { FieldMessage } from '../../../components/fields/index.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { useAction } from '../../../components/useAction.ts'
import { WritingFault } from '../../../components/writing/index.ts'
import { DocumentList } from '../../documents/index.ts'
import { type Finding, useFinalise } from './useFinalise.ts'
import type { ReportText } from './writing.ts'

const texts = resultTexts.finalise

interface MissingProps {
  readonly caseId: string
  readonly missing: readonly Todo[]
  readonly model: ProcessModel
}

/** Why the report cannot be locked yet; each line leads to where it is put right. Takes the focus when it appears. */
function Missing({ caseId, missing, model }: MissingProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Alert severity="warning" ref={box} tabIndex={-1} sx={{ maxWidth: '72ch' }}>
      <AlertTitle>{texts.tooEarly}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {missing.map((todo) => (
          <li key={`${todo.code} ${todo.subject}`}>
            <RouterLink to={todoLink(caseId, todo)}>{todoSentence(todo, model)}</RouterLink>
          </li>
        ))}
      </Box>
    </Alert>
  )
}

interface FinaliseSectionProps {
  readonly text: ReportText
  readonly caseId: string
  readonly model: ProcessModel
  /** The latest locked version; 0 = none. */
  readonly latest: number
  /** Closes the case; shown once there is a locked report. */
  readonly closing: ReactNode
}

/** Where the report is locked. Pressed too early, the button says what is missing; pressed in time, what will happen. */
export function FinaliseSection({ text, caseId, model, latest, closing }: FinaliseSectionProps) {
  const { done, examine, finalise, exportWord } = useFinalise(text, caseId, model)
  const [finding, setFinding] = useState<(Finding & { readonly at: number }) | null>(null)
  const [confirming, setConfirming] = useState(false)
  const look = useAction(async () => {
    const found = await examine()
    setFinding({ ...found, at: Date.now() })
    setConfirming(found.missing.length === 0 && !found.early && !found.unchanged)
  })
  const word = useAction(exportWord)
  const said = finding?.early ? texts.early : finding?.unchanged && finding.missing.length === 0 ? texts.unchanged(latest) : null
  return (
    <Box component="section" aria-labelledby="rubrik-las" sx={{ mb: 5, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography variant="h2" id="rubrik-las">
        {texts.heading}
      </Typography>
      <Typography sx={{ maxWidth: '72ch', color: 'text.secondary' }}>{texts.explain}</Typography>
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
      {finding && finding.missing.length > 0 && <Missing key={finding.at} caseId={caseId} missing={finding.missing} model={model} />}
      {done && (
        <Box sx={{ width: '100%', maxWidth: '72ch' }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{texts.wordDone(done.fileName)}</Typography>
          <DocumentList documents={[done]} />
        </Box>
      )}
      {latest > 0 && closing}
      <ConfirmDialog
        open={confirming}
        title={texts.confirmTitle(latest + 1)}
        confirmLabel={texts.button}
        onConfirm={async () => {
          await finalise()
          setFinding(null)
        }}
        onClose={() => setConfirming(false)}
      >
        <Typography sx={{ mb: 1 }}>{texts.confirmFreeze(latest + 1)}</Typography>
        <Typography sx={{ mb: 1 }}>{texts.confirmLater(latest + 2)}</Typography>
      </ConfirmDialog>
    </Box>
  )
}
