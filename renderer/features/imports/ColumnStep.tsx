import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { ColumnFields } from '../../../shared/domain/imports/fields.ts'
import type { OpenedTable, Preview } from '../../../shared/domain/imports/preview.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { ColumnTable } from './ColumnTable.tsx'

interface ColumnStepProps {
  readonly table: OpenedTable
  /** What the rows would do; while it is shown the columns make room for it. */
  readonly preview: Preview | null
  /** null = the columns were changed, and what was shown of the rows no longer holds. */
  readonly onPreview: (preview: Preview | null) => void
}

/** The file and how it was read. */
function FileLine({ table, hasHeadings, children }: { readonly table: OpenedTable; readonly hasHeadings: boolean; readonly children: ReactNode }) {
  return (
    <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
      <bdi>{table.fileName}</bdi>: {importText.readAs(table.encoding, table.rowCount - (hasHeadings ? 1 : 0))}.{' '}
      {table.sheetCount > 1 ? `${importText.otherSheets(table.sheet)} ` : null}
      {children}
    </Typography>
  )
}

/** What the file's columns hold. */
export function ColumnStep({ table, preview: shown, onPreview }: ColumnStepProps) {
  const [hasHeadings, setHasHeadings] = useState(table.hasHeadings)
  const [fields, setFields] = useState<ColumnFields>(table.fields)
  const preview = useAction(async () =>
    onPreview(unwrap(await api.imports.preview({ sessionId: table.sessionId, hasHeadings, fields: [...fields] }))),
  )
  const isNamed = fields.includes('actorName')
  const read = fields.filter((field) => field !== null).length
  if (shown)
    return (
      <Section
        title={importText.columns}
        action={
          <Button variant="outlined" onClick={() => onPreview(null)}>
            {importText.changeColumns}
          </Button>
        }
      >
        <FileLine table={table} hasHeadings={hasHeadings}>
          {importText.columnsRead(read - shown.refusedColumns.length, fields.length)}
        </FileLine>
      </Section>
    )
  return (
    <Section title={importText.columns}>
      <FileLine table={table} hasHeadings={hasHeadings}>
        {importText.columnsHelp}
      </FileLine>
      <FormControlLabel
        control={<Checkbox checked={hasHeadings} onChange={({ target }) => setHasHeadings(target.checked)} />}
        label={importText.hasHeadings}
      />
      <ColumnTable table={table} hasHeadings={hasHeadings} fields={fields} onChange={setFields} />
      {preview.error ? <ErrorNotice error={preview.error} /> : null}
      {isNamed ? null : <Typography sx={{ mb: 1 }}>{importText.needsName}</Typography>}
      <Button variant="contained" disabled={!isNamed || preview.busy} onClick={() => void preview.run()}>
        {preview.busy ? importText.previewing : importText.preview}
      </Button>
    </Section>
  )
}
