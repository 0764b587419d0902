import { join } from 'node:path'
import { todayIn } from '../../../shared/domain/date.ts'
import { protectCell } from '../../../shared/domain/exports/safeCell.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { findBatch, protocolRows } from '../../db/repositories/imports.ts'
import { freePath } from '../../files/writeFile.ts'
import { writeCsv } from '../../tables/writeCsv.ts'
import type { StoreContext } from '../../work/context.ts'
import { documentFolder, prepareDocument } from '../documents/index.ts'

/** Writes what became of each row of a file to the documents folder. */
export async function saveProtocol(context: StoreContext, batchId: string): Promise<{ path: string }> {
  const batch = findBatch(context.connection, batchId)
  if (!batch) throw notFound('importBatch')
  const lines = protocolRows(context.connection, batchId).map(({ line, result, name, reason }) =>
    [String(line), importText.results[result], name, reason].map(protectCell),
  )
  const bytes = await writeCsv([[...importText.protocolHeadings], ...lines])
  const folder = documentFolder(context)
  const path = freePath(join(folder, safeFileName(importText.protocolStem(batch.fileName), 'csv', todayIn(new Date(batch.at)))))
  prepareDocument(path, folder, bytes).commit()
  return { path }
}
