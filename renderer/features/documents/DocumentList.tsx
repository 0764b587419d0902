import Box from '@mui/material/Box'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { documentsText } from '../../../shared/text/catalogue/documents.ts'
import { DocumentRow } from './DocumentRow.tsx'

interface DocumentListProps {
  readonly documents: readonly ExportedDocument[]
  /** Whether each row says which case it belongs to. */
  readonly withCase?: boolean
}

/** Exported files between hairlines, as they come: newest first. */
export function DocumentList({ documents, withCase = false }: DocumentListProps) {
  return (
    <Box component="ul" aria-label={documentsText.title} sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
      {documents.map((document) => (
        <DocumentRow key={document.id} document={document} withCase={withCase} />
      ))}
    </Box>
  )
}
