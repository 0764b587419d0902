import ArticleOutlined from '@mui/icons-material/ArticleOutlined'
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { DocumentFormat } from '../../../shared/domain/exportedDocument.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'

interface ExportButtonsProps {
  readonly caseId: string
  /** An example seems to tell who somebody is: it is saved all the same, knowingly. */
  readonly isWarned: boolean
}

/** The compilation as a file, to be read or to be worked on. */
export function ExportButtons({ caseId, isWarned }: ExportButtonsProps) {
  const { run, busy, error } = useAction(async (format: DocumentFormat) => {
    notify(words.exported(unwrap(await api.compilation.export({ caseId, format })).version))
  })
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button variant="outlined" startIcon={<ArticleOutlined />} disabled={busy} onClick={() => void run('docx')}>
        {words.exportDocx}
      </Button>
      <Button variant="contained" startIcon={<PictureAsPdfOutlined />} loading={busy} onClick={() => void run('pdf')}>
        {isWarned ? words.exportAnyway : words.exportPdf}
      </Button>
      {error ? <ErrorNotice error={error} /> : null}
    </Box>
  )
}
