import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { listInWords } from '../../../shared/text/listInWords.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { FieldMessage } from '../../components/fields/index.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import { useAction } from '../../components/useAction.ts'
import { settleText, WritingFault } from '../../components/writing/index.ts'
import { type Draft, useDraftState } from '../../state/drafts/index.ts'
import { DocumentList } from '../documents/index.ts'
import type { StatementWriting } from './writing.ts'

/** What a board paper should have and this one has not, in words; '' where nothing is missing. */
export function lacking({ summary, proposals, assessment }: StatementWriting): string {
  const missing = [
    ...(summary.trim() === '' ? [statementTexts.summary] : []),
    ...(proposals.every((point) => point.trim() === '') ? [statementTexts.proposals] : []),
    ...(assessment.trim() === '' ? [statementTexts.assessment] : []),
  ]
  return listInWords(missing.map((each) => each.toLocaleLowerCase('sv')))
}

function Exported({ document }: { readonly document: ExportedDocument }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Box ref={box} tabIndex={-1} sx={{ display: 'grid', gap: 1, width: '100%', maxWidth: '72ch' }}>
      <Box>
        <StatusChip tone="success" label={statementTexts.exported(document.version)} />
      </Box>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{statementTexts.fileName(document.fileName)}</Typography>
      <DocumentList documents={[document]} />
    </Box>
  )
}

/** Where the statement becomes a PDF. What is missing is said, but stops nothing: the board may be waiting. */
export function ExportSection({ text, caseId, canExport }: { readonly text: Draft<StatementWriting>; readonly caseId: string; readonly canExport: boolean }) {
  const [document, setDocument] = useState<ExportedDocument | null>(null)
  const lack = useDraftState(text, (state) => lacking(state.value))
  const { run, busy, error } = useAction(async () => {
    if (!canExport) throw new AppFailure({ code: 'rule', refusal: { rule: 'statement-needs-application' } })
    await settleText(text)
    setDocument(unwrap(await api.statement.export({ caseId, expectedRevision: text.revision })))
  })
  return (
    <Box component="section" aria-labelledby="rubrik-spara" sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography variant="h2" id="rubrik-spara">
        {statementTexts.exportHeading}
      </Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{statementTexts.exportExplain}</Typography>
      {lack !== '' && <FieldMessage tone="warning">{statementTexts.lacks(lack)}</FieldMessage>}
      <Button id="falt-export" variant="contained" startIcon={<PictureAsPdfOutlined />} loading={busy} onClick={() => void run()}>
        {statementTexts.export}
      </Button>
      <Box aria-live="polite">
        <WritingFault error={error} />
      </Box>
      {document && <Exported key={document.id} document={document} />}
    </Box>
  )
}
