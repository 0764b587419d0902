import { todayIn } from '../../../shared/domain/date.ts'
import type { ExportFormat } from '../../../shared/domain/exports/format.ts'
import { tableRows } from '../../../shared/domain/exports/tableRows.ts'
import { vcards } from '../../../shared/domain/exports/vcard.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { newId } from '../../../shared/newId.ts'
import { exportText, fieldHeadings } from '../../../shared/text/catalogue/exports.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { sha256Of } from '../../db/repositories/documents.ts'
import { sql } from '../../db/sql.ts'
import { createTurns } from '../../tables/turns.ts'
import { writeCsv } from '../../tables/writeCsv.ts'
import { writeXlsx } from '../../tables/writeXlsx.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { exportBeside } from '../documents/index.ts'
import { type Gathered, gather } from './gather.ts'

type ExportHandlers = Handlers<'store'>['exports']
type Exported = Awaited<ReturnType<ExportHandlers['write']>>

const ENDINGS: Record<ExportFormat, string> = { xlsx: 'xlsx', csv: 'csv', vcard: 'vcf' }
const WIDTHS = [32, 24, 18, 16, 28, 18, 24, 18, 28, 20, 40, 26, 22, 18, 28, 38, 38]

async function bytesOf(format: ExportFormat, { actors }: Gathered): Promise<Uint8Array> {
  if (format === 'csv') return writeCsv(tableRows(actors, fieldHeadings))
  if (format === 'xlsx') return writeXlsx(tableRows(actors, fieldHeadings), exportText.sheet, WIDTHS)
  const turns = createTurns()
  const cards: Buffer[] = []
  for (const card of vcards(actors)) {
    cards.push(Buffer.from(card))
    await turns()
  }
  return Buffer.concat(cards)
}

const INSERT = `INSERT INTO register_export (id, at, made_by, format, actors, contacts, path, sha256)
  VALUES (@id, @at, @by, @format, @actors, @contacts, @path, @sha256)`

async function writeExport(context: StoreContext, { format, actorIds }: Parameters<ExportHandlers['write']>[0]): Promise<Exported> {
  const gathered = await gather(context, actorIds)
  const bytes = await bytesOf(format, gathered)
  const fileName = safeFileName(exportText.fileStem, ENDINGS[format], todayIn(context.clock()))
  return exportBeside(context, fileName, bytes, (path) =>
    write(context, { caseId: null, topics: ['documents'] }, ({ now, by }) => {
      const { actors, contactCount } = gathered
      const row = { id: newId(), at: now, by, format, actors: actors.length, contacts: contactCount, path }
      sql(context.connection, INSERT).run({ ...row, sha256: sha256Of(bytes) })
      return row
    }),
  )
}

export const exportHandlers = (context: StoreContext): ExportHandlers => ({
  write: (input) => writeExport(context, input),
  list: () =>
    sql(context.connection, 'SELECT id, at, made_by AS by, format, actors, contacts, path FROM register_export ORDER BY rowid DESC LIMIT 20').all() as Exported[],
})
