import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import { type ColumnFields, IMPORT_FIELDS, type ImportField } from '../../../shared/domain/imports/fields.ts'
import type { OpenedTable } from '../../../shared/domain/imports/preview.ts'
import { fieldHeadings } from '../../../shared/text/catalogue/exports.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'

interface ColumnTableProps {
  readonly table: OpenedTable
  readonly hasHeadings: boolean
  readonly fields: ColumnFields
  readonly onChange: (fields: ColumnFields) => void
}

const toField = (value: string): ImportField | null => IMPORT_FIELDS.find((field) => field === value) ?? null

/** What each column holds, beside its first rows. A field that is chosen for one column leaves the other. */
export function ColumnTable({ table, hasHeadings, fields, onChange }: ColumnTableProps) {
  const headings = hasHeadings ? (table.sample[0] ?? []) : []
  const rows = table.sample.slice(hasHeadings ? 1 : 0, hasHeadings ? 4 : 3)
  const choose = (column: number, field: ImportField | null) =>
    onChange(fields.map((each, index) => (index === column ? field : each === field ? null : each)))
  return (
    <TableContainer component="section" tabIndex={0} aria-label={importText.columnsTable} sx={{ mb: 2 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{importText.columnHead}</TableCell>
            <TableCell>{importText.content}</TableCell>
            <TableCell>{importText.example}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {fields.map((field, column) => {
            const heading = headings[column] || importText.column(column + 1)
            return (
              // Columns have no other identity than their place.
              <TableRow key={column}>
                <TableCell component="th" scope="row">
                  <bdi>{heading}</bdi>
                </TableCell>
                <TableCell>
                  <TextField
                    select
                    size="small"
                    value={field ?? ''}
                    onChange={({ target }) => choose(column, toField(target.value))}
                    slotProps={{ select: { native: true }, htmlInput: { 'aria-label': importText.holds(heading) } }}
                  >
                    <option value="">{importText.notRead}</option>
                    {IMPORT_FIELDS.map((each) => (
                      <option key={each} value={each}>
                        {fieldHeadings[each]}
                      </option>
                    ))}
                  </TextField>
                </TableCell>
                <TableCell sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                  <bdi>{rows.map((row) => row[column] ?? '').filter(Boolean).join(' · ')}</bdi>
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
