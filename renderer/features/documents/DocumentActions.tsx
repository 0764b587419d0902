import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined'
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined'
import SaveAltOutlined from '@mui/icons-material/SaveAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { documentsText } from '../../../shared/text/catalogue/documents.ts'
import { MoreMenu } from '../../components/MoreMenu.tsx'
import type { DocumentFile } from './useDocumentFile.ts'

interface DocumentActionsProps {
  readonly document: ExportedDocument
  readonly file: DocumentFile
}

/** Open is one click away, the rest two. */
export function DocumentActions({ document, file }: DocumentActionsProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <Button
        size="small"
        variant="outlined"
        startIcon={<OpenInNewOutlined />}
        aria-label={documentsText.openNamed(document.fileName)}
        onClick={() => void file.open()}
      >
        {documentsText.open}
      </Button>
      <MoreMenu
        label={documentsText.menu(document.fileName)}
        entries={[
          { label: documentsText.showInFolder, icon: <FolderOpenOutlined fontSize="small" />, onSelect: () => void file.showInFolder() },
          { label: documentsText.exportAgain, icon: <SaveAltOutlined fontSize="small" />, onSelect: () => void file.exportAgain() },
        ]}
      />
    </Box>
  )
}
