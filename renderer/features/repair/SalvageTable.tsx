import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { formatInstant } from '../../../shared/domain/date.ts'
import { formatAmount } from '../../../shared/domain/money.ts'
import type { SalvageReport } from '../../../shared/domain/salvage.ts'
import { repairText } from '../../../shared/text/catalogue/guard.ts'
import { type SalvageRow, salvageRows } from './salvageRows.ts'

const { columns } = repairText

const lostText = (lost: number | null): string => (lost === null ? repairText.unknown : formatAmount(lost))

function Line({ row, hasBackup }: { readonly row: SalvageRow; readonly hasBackup: boolean }) {
  const isLost = row.lost !== 0
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {row.name}
      </TableCell>
      <TableCell align="right">{formatAmount(row.read)}</TableCell>
      <TableCell align="right" sx={isLost ? { fontWeight: 600, color: 'error.main' } : { color: 'text.secondary' }}>
        {lostText(row.lost)}
      </TableCell>
      {hasBackup ? <TableCell align="right">{formatAmount(row.backup)}</TableCell> : null}
    </TableRow>
  )
}

/** What was read out, beside what the newest backup holds. */
export function SalvageTable({ report }: { readonly report: SalvageReport }) {
  const { backup, commits } = report
  return (
    <>
      <Typography sx={{ mt: 1 }}>
        {backup ? `${repairText.backup(formatInstant(backup.createdAt))} ${repairText.behind(commits - backup.commits)}` : repairText.noBackup}
      </Typography>
      {report.rebuiltCases > 0 ? <Typography sx={{ mt: 1 }}>{repairText.rebuilt(report.rebuiltCases)}</Typography> : null}
      <Table size="small" sx={{ mt: 1 }}>
        <TableHead>
          <TableRow>
            <TableCell>{columns.what}</TableCell>
            <TableCell align="right">{columns.read}</TableCell>
            <TableCell align="right">{columns.lost}</TableCell>
            {backup ? <TableCell align="right">{columns.backup}</TableCell> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {salvageRows(report).map((row) => (
            <Line key={row.name} row={row} hasBackup={backup !== null} />
          ))}
        </TableBody>
      </Table>
    </>
  )
}
