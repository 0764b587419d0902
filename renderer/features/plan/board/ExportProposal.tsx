import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { ExportedDocument } from '../../../../shared/domain/exportedDocument.ts'
import { proposalTexts } from '../../../../shared/text/catalogue/proposal.ts'
import { statementTexts } from '../../../../shared/text/catalogue/statement.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { FieldMessage } from '../../../components/fields/index.ts'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useAction } from '../../../components/useAction.ts'
import { settleText, WritingFault } from '../../../components/writing/index.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import { DocumentList } from '../../documents/index.ts'
import { lacking } from '../../statement/index.ts'
import type { ProposalText } from './proposalText.ts'

/** Where the proposal becomes a PDF. What is missing is said, but stops nothing: the board may be waiting. */
export function ExportProposal({ text, planId }: { readonly text: ProposalText; readonly planId: string }) {
  const [document, setDocument] = useState<ExportedDocument | null>(null)
  const lack = useDraftState(text, (state) => lacking(state.value))
  const { run, busy, error } = useAction(async () => {
    await settleText(text)
    setDocument(unwrap(await api.plans.exportProposal({ planId, expectedRevision: text.revision })))
  })
  return (
    <Box component="section" aria-labelledby="rubrik-spara" sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Typography variant="h2" id="rubrik-spara">
        {proposalTexts.exportHeading}
      </Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{statementTexts.exportExplain}</Typography>
      {lack !== '' && <FieldMessage tone="warning">{statementTexts.lacks(lack)}</FieldMessage>}
      <Button variant="contained" startIcon={<PictureAsPdfOutlined />} loading={busy} onClick={() => void run()}>
        {proposalTexts.export}
      </Button>
      <Box aria-live="polite">
        <WritingFault error={error} />
        {document && (
          <>
            <StatusChip tone="success" label={proposalTexts.exported(document.version)} />
            <DocumentList documents={[document]} />
          </>
        )}
      </Box>
    </Box>
  )
}
