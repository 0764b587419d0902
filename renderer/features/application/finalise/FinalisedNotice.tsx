import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect, useRef } from 'react'
import { finaliseTexts } from '../../../../shared/text/catalogue/application.ts'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { DocumentList } from '../../documents/index.ts'
import type { Finalised } from './useFinalise.ts'

/** What came of it: the file, and what one can do with it. Takes the focus, since the button that was pressed has done its work. */
export function FinalisedNotice({ done: { version, document } }: { readonly done: Finalised }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Box ref={box} tabIndex={-1} sx={{ maxWidth: '72ch', display: 'grid', gap: 1 }}>
      <Box>
        <StatusChip tone="success" label={finaliseTexts.done(version)} />
      </Box>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{finaliseTexts.fileName(document.fileName)}</Typography>
      <DocumentList documents={[document]} />
    </Box>
  )
}
