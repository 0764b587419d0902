import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { BackupInspection } from '../../../../shared/domain/backup.ts'
import { contentNames, restoreText } from '../../../../shared/text/catalogue/backup.ts'

const { columns } = restoreText

/** Which of the two is newer, by what was written and not by any clock. */
function ageSentence({ here, sameDatabase, commitsSince }: BackupInspection): string {
  if (Object.keys(here).length === 0) return restoreText.nothingHere
  if (!sameDatabase || commitsSince === null) return restoreText.otherDatabase
  if (commitsSince === 0) return restoreText.same
  return commitsSince > 0 ? restoreText.newerHere(commitsSince) : restoreText.olderHere(-commitsSince)
}

/** What the backup holds and what is here, in words and in numbers. */
export function Comparison({ inspection }: { readonly inspection: BackupInspection }) {
  const { there, here } = inspection
  const isHereKnown = Object.keys(here).length > 0
  return (
    <>
      <Typography>{restoreText.made(inspection.createdAt)}</Typography>
      <Typography sx={{ mt: 1, fontWeight: 600 }}>{ageSentence(inspection)}</Typography>
      {inspection.hasManifest ? null : <Typography sx={{ mt: 1 }}>{restoreText.noManifest}</Typography>}
      {inspection.missingCompanions > 0 ? <Typography sx={{ mt: 1 }}>{restoreText.missingFiles(inspection.missingCompanions)}</Typography> : null}
      <Table size="small" sx={{ mt: 2 }}>
        <TableHead>
          <TableRow>
            <TableCell>{columns.there}</TableCell>
            {isHereKnown ? <TableCell>{columns.here}</TableCell> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {Object.entries(contentNames).map(([table, named]) => (
            <TableRow key={table}>
              <TableCell>{named(there?.[table] ?? 0)}</TableCell>
              {isHereKnown ? <TableCell>{named(here[table] ?? 0)}</TableCell> : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}
