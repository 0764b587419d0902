import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ImportBatch, OpenedTable, Preview } from '../../../shared/domain/imports/preview.ts'
import type { TableFaultCode } from '../../../shared/domain/imports/table.ts'
import { importText, tableFaultSentences } from '../../../shared/text/catalogue/imports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useAction } from '../../components/useAction.ts'
import { ColumnStep } from './ColumnStep.tsx'
import { EarlierImports } from './EarlierImports.tsx'
import { PreviewStep } from './PreviewStep.tsx'
import { ProgressLine } from './ProgressLine.tsx'

interface Step {
  readonly table: OpenedTable | null
  readonly fault: TableFaultCode | null
  readonly preview: Preview | null
  readonly batch: ImportBatch | null
}

const START: Step = { table: null, fault: null, preview: null, batch: null }

/** From a file, over what its columns hold and what each row would do, to actors in the register. */
export function ImportPage() {
  const [step, setStep] = useState(START)
  const choose = useAction(async () => {
    const { path } = unwrap(await api.imports.choose({}))
    if (path === null) return
    const opened = unwrap(await api.imports.open({ path }))
    setStep(opened.ok ? { ...START, table: opened } : { ...START, fault: opened.fault })
  })
  const { table, fault, preview, batch } = step
  return (
    <>
      <PageHead
        title={importText.title}
        facts={importText.facts}
        action={
          <Button variant={table ? 'outlined' : 'contained'} disabled={choose.busy} onClick={() => void choose.run()}>
            {choose.busy ? importText.reading : table ? importText.otherFile : importText.chooseFile}
          </Button>
        }
      />
      {choose.error ? <ErrorNotice error={choose.error} /> : null}
      {fault ? (
        <Alert severity="error" sx={{ mb: 2 }}>
          {tableFaultSentences[fault]} {importText.nothingChanged}
        </Alert>
      ) : null}
      {batch ? (
        <Alert severity={batch.state === 'undone' ? 'info' : 'success'} sx={{ mb: 2 }}>
          {batch.state === 'undone' ? importText.cancelled : importText.done(batch)}
        </Alert>
      ) : null}
      <ProgressLine />
      {table ? <ColumnStep key={table.sessionId} table={table} preview={preview} onPreview={(shown) => setStep({ ...step, table, preview: shown })} /> : null}
      {table && preview ? <PreviewStep table={table} preview={preview} onDone={(done) => setStep({ ...START, batch: done })} /> : null}
      <EarlierImports onUndone={() => setStep({ ...step, batch: null })} />
    </>
  )
}
