import type { DocumentKind } from '../../../shared/domain/exportedDocument.ts'
import { newId } from '../../../shared/newId.ts'
import { sha256Of } from '../../db/repositories/documents.ts'
import { type SheetContent, writeWorkbook } from '../../tables/writeXlsx.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { exportBeside } from './export.ts'

export interface WorkbookRequest {
  readonly caseId: string | null
  /** The document that says the same in print. */
  readonly kind: DocumentKind
  /** The id of what it is about within its case; '' = the case. */
  readonly subjectId: string
  readonly fileName: string
  readonly sheets: readonly SheetContent[]
}

/**
 * Writes figures as a workbook to go on counting in. They live in the database, so that the bytes are not kept there;
 * that they left the house is: the change log says who saved what, when, where, and the file's checksum.
 */
export async function exportWorkbook(context: StoreContext, { sheets, ...request }: WorkbookRequest): Promise<{ path: string }> {
  const bytes = await writeWorkbook(sheets)
  const { caseId, kind, subjectId, fileName } = request
  return exportBeside(context, fileName, bytes, (path) =>
    write(context, { caseId, topics: ['documents'] }, ({ record }) => {
      const after = { kind, subjectId, format: 'xlsx', fileName, path, sha256: sha256Of(bytes), sizeBytes: bytes.byteLength }
      record({ caseId, entity: 'workbook', entityId: newId(), before: null, after })
      return { path }
    }),
  )
}
