import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import type { OpenedSurvey, OpinionColumns } from '../../../shared/domain/dialogue/opinionTable.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { type ColumnUse, COLUMN_USES, usedFor, withColumn } from './columnUse.ts'

interface SurveyColumnsProps {
  readonly survey: OpenedSurvey
  readonly hasHeadings: boolean
  readonly columns: OpinionColumns
  readonly onChange: (columns: OpinionColumns) => void
}

const toUse = (value: string): ColumnUse => COLUMN_USES.find((use) => use === value) ?? 'none'

interface LineProps {
  readonly heading: string
  readonly use: ColumnUse
  readonly personal: OpenedSurvey['personal'][number]
  readonly cells: readonly string[]
  readonly onUse: (use: ColumnUse) => void
}

function Line({ heading, use, personal, cells, onUse }: LineProps) {
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere', maxWidth: '18rem' }}>
        <bdi>{heading}</bdi>
        {personal && (
          <Box component="span" sx={{ display: 'flex', gap: 0.5, alignItems: 'center', color: 'warning.main', fontWeight: 400 }}>
            <WarningAmberOutlined aria-hidden sx={{ fontSize: '1.125rem' }} />
            {words.seemsPersonal(personal)}
          </Box>
        )}
      </TableCell>
      <TableCell>
        <TextField
          select
          size="small"
          sx={{ minWidth: '9.5rem' }}
          value={use}
          onChange={({ target }) => onUse(toUse(target.value))}
          slotProps={{ select: { native: true }, htmlInput: { 'aria-label': words.holds(heading) } }}
        >
          {COLUMN_USES.map((each) => (
            <option key={each} value={each}>
              {words.uses[each]}
            </option>
          ))}
        </TextField>
      </TableCell>
      <TableCell sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        <bdi>{cells.filter(Boolean).join(' · ')}</bdi>
      </TableCell>
    </TableRow>
  )
}

/** What each column of the survey holds, beside its first answers. */
export function SurveyColumns({ survey, hasHeadings, columns, onChange }: SurveyColumnsProps) {
  const headings = hasHeadings ? (survey.sample[0] ?? []) : []
  const rows = survey.sample.slice(hasHeadings ? 1 : 0, hasHeadings ? 4 : 3)
  return (
    <TableContainer component="section" tabIndex={0} aria-label={words.columnTable} sx={{ my: 2 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{words.columnHead}</TableCell>
            <TableCell>{words.content}</TableCell>
            <TableCell>{words.exampleCells}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {survey.personal.map((personal, at) => (
            // Columns have no other identity than their place.
            <Line
              key={at}
              heading={headings[at] || words.column(at + 1)}
              use={usedFor(columns, at)}
              personal={personal}
              cells={rows.map((row) => row[at] ?? '')}
              onUse={(use) => onChange(withColumn(columns, at, use))}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
