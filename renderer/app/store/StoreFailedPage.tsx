import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { storeFaultText, storeFaultWords } from '../../../shared/text/catalogue/storeFault.ts'
import { api } from '../../bridge/api.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { RepairSection } from '../../features/repair/index.ts'
import { RestoreFromBackup } from '../../features/settings/index.ts'
import { askForStoreHelp, useShell } from '../../state/shell.ts'
import { NewestBackup } from './NewestBackup.tsx'
import { TryAgain } from './TryAgain.tsx'
import { type StoreStatus, useStoreStatus } from './useStoreStatus.ts'

type Fault = NonNullable<StoreStatus['fault']>

/** Faults of the file itself, where another file in its place helps. */
const CURED_BY_RESTORE: readonly Fault[] = ['damaged', 'foreign', 'missing', 'older-file', 'other-database']

function Paths({ status }: { readonly status: StoreStatus | undefined }) {
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' }}>
      {status ? (
        <span>
          {storeFaultText.database}: {status.databasePath}
        </span>
      ) : null}
      {status?.incidentId ? <span>{storeFaultText.incident(status.incidentId)}</span> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" variant="outlined" onClick={() => void api.app.showPath({ which: 'database' })}>
          {storeFaultText.showDatabase}
        </Button>
        <Button size="small" variant="outlined" onClick={() => void api.app.showPath({ which: 'log' })}>
          {storeFaultText.showLog}
        </Button>
      </Box>
    </Box>
  )
}

/** Instead of the app, where there is no database to work in: what happened, what is safe, what to do. */
export function StoreFailedPage() {
  const { status } = useStoreStatus()
  const wasReady = useShell((state) => state.wasReady)
  const fault = status?.fault ?? 'unexpected'
  const words = storeFaultWords(fault)
  return (
    <Box component="main" sx={{ maxWidth: '48rem', mx: 'auto', px: { xs: 2, md: 4 }, py: { xs: 3, md: 8 } }}>
      <PageHead
        title={words.title}
        action={wasReady ? <Button onClick={() => askForStoreHelp(false)}>{storeFaultText.back}</Button> : null}
      />
      <Section title={storeFaultText.safe}>
        <Typography>{words.safe}</Typography>
      </Section>
      <Section title={storeFaultText.todo}>
        <Typography>{words.todo}</Typography>
        {status?.behind ? <Typography sx={{ mt: 1, fontWeight: 600 }}>{storeFaultText.behind(fault, status.behind)}</Typography> : null}
        {status && status.remembered !== null && CURED_BY_RESTORE.includes(fault) ? <NewestBackup remembered={status.remembered} /> : null}
        <TryAgain fault={fault} />
      </Section>
      {fault === 'damaged' ? <RepairSection /> : null}
      {CURED_BY_RESTORE.includes(fault) ? (
        <Section title={storeFaultText.restore}>
          <RestoreFromBackup />
        </Section>
      ) : null}
      <Paths status={status} />
    </Box>
  )
}
