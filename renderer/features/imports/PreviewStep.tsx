import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect, useRef, useState } from 'react'
import { type ImportBatch, type OpenedTable, type Preview, ROW_OUTCOMES, type RowOutcome } from '../../../shared/domain/imports/preview.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { PreviewRows } from './PreviewRows.tsx'
import { useFollowTask } from './useImportTask.ts'

interface PreviewStepProps {
  readonly table: OpenedTable
  readonly preview: Preview
  readonly onDone: (batch: ImportBatch) => void
}

type Shown = RowOutcome | 'delicate'

/** What is not read because it must not be stored, and what should be looked at first. */
function Warnings({ table, preview: { delicate, refusedColumns } }: Pick<PreviewStepProps, 'table' | 'preview'>) {
  const headingOf = (column: number) => (table.hasHeadings ? table.sample[0]?.[column] : '') || importText.column(column + 1)
  return (
    <>
      {refusedColumns.map((column) => (
        <Alert key={column} severity="error" sx={{ mb: 1 }}>
          {importText.refusedColumn(headingOf(column))}
        </Alert>
      ))}
      {delicate > 0 ? (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {importText.delicateRows(delicate)}
        </Alert>
      ) : null}
    </>
  )
}

/** What each row would do, and the button that does it. */
export function PreviewStep({ table, preview, onDone }: PreviewStepProps) {
  const { sessionId } = table
  const { counts, delicate } = preview
  const present = ROW_OUTCOMES.filter((outcome) => (counts[outcome] ?? 0) > 0)
  const [shown, setShown] = useState<Shown>(present[0] ?? 'new')
  const follow = useFollowTask()
  const run = useAction(async () => onDone(unwrap(await follow(api.imports.run({ sessionId })))))
  const place = useRef<HTMLDivElement>(null)
  // The button that led here is gone, and the rows may be below the window's edge.
  useEffect(() => place.current?.focus(), [])
  if (run.busy) return null
  return (
    <Box ref={place} tabIndex={-1} sx={{ outline: 'none' }}>
      <Section
        title={importText.rows}
        action={
          <Button variant="contained" onClick={() => void run.run()}>
            {importText.run}
          </Button>
        }
      >
        <Warnings table={table} preview={preview} />
        {run.error ? <ErrorNotice error={run.error} /> : null}
        <ChoiceField
          label={importText.show}
          value={shown}
          choices={[
            ...present.map((value) => ({ value, label: importText.counted(importText.outcomes[value], counts[value] ?? 0) })),
            ...(delicate > 0 ? [{ value: 'delicate' as const, label: importText.counted(importText.delicateChoice, delicate) }] : []),
          ]}
          onChange={setShown}
        />
        <PreviewRows key={shown} sessionId={sessionId} shown={shown} />
      </Section>
    </Box>
  )
}
