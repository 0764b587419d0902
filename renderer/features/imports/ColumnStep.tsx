import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
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
  /** null = the columns were changed, and what was shown of the rows no longer holds. */
  readonly onPreview: (preview: Preview | null) => void
}

/** What the file's columns hold. */
export function ColumnStep({ table, onPreview }: ColumnStepProps) {
  const [hasHeadings, setHasHeadings] = useState(table.hasHeadings)
  const [fields, setFields] = useState<ColumnFields>(table.fields)
  const preview = useAction(async () => {
    onPreview(null)
    onPreview(unwrap(await api.imports.preview({ sessionId: table.sessionId, hasHeadings, fields: [...fields] })))
  })
  const change = (changed: ColumnFields) => {
    setFields(changed)
    onPreview(null)
  }
  const isNamed = fields.includes('actorName')
  return (
    <Section title={importText.columns}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
        {table.fileName}: {importText.readAs(table.encoding, table.rowCount)}. {table.sheetCount > 1 ? importText.otherSheets(table.sheet) : null} {importText.columnsHelp}
      </Typography>
      <FormControlLabel
        control={<Checkbox checked={hasHeadings} onChange={({ target }) => { setHasHeadings(target.checked); onPreview(null) }} />}
        label={importText.hasHeadings}
      />
      <ColumnTable table={table} hasHeadings={hasHeadings} fields={fields} onChange={change} />
      {preview.error ? <ErrorNotice error={preview.error} /> : null}
      {isNamed ? null : <Typography sx={{ mb: 1 }}>{importText.needsName}</Typography>}
      <Button variant="outlined" disabled={!isNamed || preview.busy} onClick={() => void preview.run()}>
        {preview.busy ? importText.previewing : importText.preview}
      </Button>
    </Section>
  )
}
