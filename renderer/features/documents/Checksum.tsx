import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { documentsText } from '../../../shared/text/catalogue/documents.ts'
import { copyText } from '../../components/copyText.ts'
import { notify } from '../../state/notices.ts'

const SHORT = 8

/** The beginning of a file's checksum, the whole of it for who points at it, and a button that copies it. */
export function Checksum({ sha256 }: { readonly sha256: string }) {
  const copy = async () => {
    if (await copyText(sha256)) notify(documentsText.copied)
  }
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center' }}>
      <Tooltip describeChild title={documentsText.checksumHint(sha256)}>
        <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
          {documentsText.checksum} {sha256.slice(0, SHORT)}
        </Box>
      </Tooltip>
      <Tooltip title={documentsText.copyChecksum}>
        <IconButton size="small" aria-label={documentsText.copyChecksum} onClick={() => void copy()}>
          <ContentCopyOutlined sx={{ fontSize: '1rem' }} />
        </IconButton>
      </Tooltip>
    </Box>
  )
}
