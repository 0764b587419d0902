import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SalvageReport } from '../../../shared/domain/salvage.ts'
import { repairText } from '../../../shared/text/catalogue/guard.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { SalvageTable } from './SalvageTable.tsx'
import { lossSentence } from './lossSentence.ts'

function Found({ report }: { readonly report: SalvageReport }) {
  const client = useQueryClient()
  const [asks, setAsks] = useState(false)
  const use = async () => {
    unwrap(await api.repair.use({}))
    await client.invalidateQueries()
  }
  if (!report.isReadable) return <Typography sx={{ mt: 2, fontWeight: 600 }}>{repairText.unreadable}</Typography>
  return (
    <Box sx={{ mt: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{lossSentence(report)}</Typography>
      <SalvageTable report={report} />
      <Button variant="contained" sx={{ mt: 2 }} onClick={() => setAsks(true)}>
        {repairText.choose}
      </Button>
      <ConfirmDialog open={asks} title={repairText.chosenTitle} confirmLabel={repairText.choose} onConfirm={use} onClose={() => setAsks(false)}>
        <Typography>{lossSentence(report)}</Typography>
        <Typography sx={{ mt: 1 }}>{repairText.chosenWillHappen}</Typography>
      </ConfirmDialog>
    </Box>
  )
}

/** Reads what can be read out of a damaged database, and shows it beside the newest backup. Nothing is decided here. */
export function RepairSection() {
  const [report, setReport] = useState<SalvageReport | null>(null)
  const read = useAction(async () => setReport(unwrap(await api.repair.recover({}))))
  return (
    <Section title={repairText.title}>
      <Typography>{repairText.intro}</Typography>
      <Box sx={{ mt: 2 }} aria-live="polite">
        {report ? null : (
          <Button variant="outlined" onClick={() => void read.run()} disabled={read.busy}>
            {repairText.start}
          </Button>
        )}
        {read.busy ? <LoadingState label={repairText.running} /> : null}
        {read.error ? <ErrorNotice error={read.error} onRetry={() => void read.run()} /> : null}
        {report ? <Found report={report} /> : null}
      </Box>
    </Section>
  )
}
