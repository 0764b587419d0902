import { todayIn } from '../../../shared/domain/date.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { buildLedger } from '../../../shared/documents/ledger/buildLedger.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { ledgerDocument as texts } from '../../../shared/text/catalogue/ledgerDocument.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { latestVersion } from '../../db/repositories/documents.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'
import { write } from '../../work/write.ts'
import { drawFile, exportDocument, exportWorkbook } from '../documents/index.ts'
import { loadMoney } from './load.ts'
import { moneySheets } from './sheets.ts'

/** Everything that the account says. */
const gather = (context: StoreContext, caseId: string) => {
  const entity = loadCase(context, caseId)
  return { view: loadMoney(context, caseId), entity, model: loadModel(context, entity.modelKey) }
}

const fingerprint = ({ view, entity: { title, area, registryNumber } }: ReturnType<typeof gather>): string =>
  JSON.stringify([view, title, area, registryNumber])

/** Writes the account of a case's money as a PDF of its own version; a closed case can be accounted for too. */
export async function exportLedger(context: StoreContext, caseId: string): Promise<ExportedDocument> {
  const gathered = gather(context, caseId)
  const { view, entity, model } = gathered
  const at = context.clock().toISOString()
  const version = latestVersion(context.connection, caseId, 'ledger') + 1
  const pdf = await drawFile(context, buildLedger(view, entity, model, { version, at }))
  const fileName = safeFileName(texts.fileName(entity.title), 'pdf', texts.fileNameEnding(version, todayIn(new Date(at))))
  const request = { id: newId(), caseId, caseTitle: entity.title, kind: 'ledger' as const, version, fileName, createdAt: at, pdf }
  return exportDocument(context, request, (keep, document) =>
    write(context, { caseId, topics: ['cases', 'documents'] }, ({ record }) => {
      // Drawing takes a while: what is kept must be what the file says, under a number that nobody else has taken.
      const isTaken = latestVersion(context.connection, caseId, 'ledger') >= version
      if (isTaken || fingerprint(gather(context, caseId)) !== fingerprint(gathered)) throw conflict('ledger')
      keep()
      record({ caseId, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}

/** The same as a workbook. */
export function exportLedgerTable(context: StoreContext, caseId: string): Promise<{ path: string }> {
  const { view, entity } = gather(context, caseId)
  const fileName = safeFileName(texts.fileName(entity.title), 'xlsx', texts.tableEnding(todayIn(context.clock())))
  return exportWorkbook(context, { caseId, kind: 'ledger', subjectId: '', fileName, sheets: moneySheets(view) })
}
