import GridOnOutlined from '@mui/icons-material/GridOnOutlined'
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'

/** The account of the case's money as a file, to be handed over or to be counted on; a closed case has one too. */
export function ExportButtons({ caseId }: { readonly caseId: string }) {
  const pdf = useAction(async () => notify(words.exported(unwrap(await api.money.export({ caseId })).version)))
  const table = useAction(async () => notify(words.exportedTable(unwrap(await api.money.exportTable({ caseId })).path)))
  const error = pdf.error ?? table.error
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button variant="outlined" startIcon={<GridOnOutlined />} loading={table.busy} loadingPosition="start" onClick={() => void table.run()}>
        {words.exportXlsx}
      </Button>
      <Button variant="outlined" startIcon={<PictureAsPdfOutlined />} loading={pdf.busy} loadingPosition="start" onClick={() => void pdf.run()}>
        {words.exportPdf}
      </Button>
      {error ? <ErrorNotice error={error} /> : null}
    </Box>
  )
}
