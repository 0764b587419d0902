import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { documentsText } from '../../../shared/text/catalogue/documents.ts'
import { documentKindNames } from '../../../shared/text/catalogue/names.ts'
import { byteSize } from '../../../shared/text/catalogue/sizes.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { Checksum } from './Checksum.tsx'
import { DocumentActions } from './DocumentActions.tsx'
import { MissingFile } from './MissingFile.tsx'
import { useDocumentFile } from './useDocumentFile.ts'

/** The facts of a file in one quiet line. */
function Facts({ document, withCase }: { readonly document: ExportedDocument; readonly withCase: boolean }) {
  const extent = document.pageCount > 0 ? documentsText.pages(document.pageCount) : documentsText.formats[document.format]
  const facts = [formatInstant(document.createdAt), extent, byteSize(document.sizeBytes)]
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', color: 'text.secondary', typography: 'body2' }}>
      {withCase && document.caseId !== null ? (
        <RouterLink to={paths.caseTab(document.caseId, 'documents')} sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{document.caseTitle}</bdi>
        </RouterLink>
      ) : null}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <Checksum sha256={document.sha256} />
    </Box>
  )
}

/** One exported file: what it is, where it belongs, and what one can do with it. */
export function DocumentRow({ document, withCase }: { readonly document: ExportedDocument; readonly withCase: boolean }) {
  const file = useDocumentFile(document)
  const FormatIcon = document.format === 'pdf' ? PictureAsPdfOutlined : DescriptionOutlined
  return (
    <Box component="li" id={`dokument-${document.id}`} sx={{ borderBottom: '1px solid', borderColor: 'divider', py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 24rem', minWidth: 0, display: 'flex', gap: 1.5 }}>
          <FormatIcon fontSize="small" aria-hidden sx={{ mt: '2px', color: 'text.secondary' }} />
          <Box sx={{ minWidth: 0 }}>
            <Typography sx={{ fontWeight: 600 }}>
              {documentsText.name(documentKindNames[document.kind], document.version)}
            </Typography>
            <Facts document={document} withCase={withCase} />
          </Box>
        </Box>
        <DocumentActions document={document} file={file} />
      </Box>
      <MissingFile file={file} />
    </Box>
  )
}
