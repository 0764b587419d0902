// A store for child processes that are killed: the real one, but for the drawing of PDFs, which would take most of the time.
import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../../electron/db/open.ts'
import { createStoreCall, type StoreCall } from '../../../electron/dispatchStore.ts'
import type { StoreContext } from '../../../electron/work/context.ts'
import { WriteGuard } from '../../../electron/work/writeGuard.ts'
import { processModelSchema } from '../../../shared/domain/processModel.ts'

const modelPath = join(import.meta.dirname, '../../../resources/process-models/malmo-2020.json')
export const model = processModelSchema.parse(JSON.parse(readFileSync(modelPath, 'utf8')))

/** Says a line to the parent before anything else can happen: a killed process has no time to flush. */
export const say = (...words: readonly (string | number)[]): void => void writeSync(1, `${words.join(' ')}\n`)

/** @param connection opened by the caller where it has wishes of its own */
export function storeFor(path: string, folder: string, connection = openDatabase(path)): StoreCall {
  const context: StoreContext = {
    connection,
    databasePath: path,
    clock: () => new Date(),
    defaultModel: model,
    appVersion: 'killed',
    defaultFolders: { documents: join(folder, 'documents'), backups: join(folder, 'backups') },
    renderPdf: (document) =>
      Promise.resolve({ bytes: Buffer.from(JSON.stringify(document)), pageCount: 1, missingCharacters: [] }),
    renderDocx: () => Promise.resolve(new Uint8Array()),
    guard: new WriteGuard(),
    emit: () => {},
    licences: () => [],
  }
  return createStoreCall(context, (path_, error) => {
    say('incident', path_, String(error))
    return 'incident'
  })
}
