import { join } from 'node:path'
import { buildDisposalRecord } from '../../../shared/documents/disposalRecord.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { disposalDocument } from '../../../shared/text/catalogue/disposal.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { decisionsMade, readRules, writeRules } from '../../db/repositories/disposal.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { documentFolder, drawPdf, prepareDocument } from '../documents/index.ts'
import { decide } from './decide.ts'
import { listDue } from './due.ts'

type DisposalHandlers = Handlers<'store'>['disposal']

const SHOWN = 200

async function saveLog(context: StoreContext): Promise<{ path: string }> {
  const at = context.clock().toISOString()
  const model = buildDisposalRecord(decisionsMade(context.connection), context.defaultModel, at)
  const { bytes } = await drawPdf(context, model)
  const folder = documentFolder(context)
  const path = freePath(join(folder, safeFileName(disposalDocument.title, 'pdf', ` ${todayIn(new Date(at))}`)))
  prepareDocument(path, folder, bytes).commit()
  return { path }
}

export const disposalHandlers = (context: StoreContext): DisposalHandlers => ({
  due: () => listDue(context),
  saveRules: (rules) =>
    write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
      const before = readRules(context.connection)
      writeRules(context.connection, rules)
      record({ caseId: null, entity: 'disposalRules', entityId: 'rules', before, after: rules })
      return rules
    }),
  decide: (input) => decide(context, input),
  log: () => decisionsMade(context.connection, SHOWN),
  saveLog: () => saveLog(context),
})
