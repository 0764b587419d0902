// Two machines that send a case to one another.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVERYTHING, gather } from '../../electron/db/caseFiles/gather.ts'
import type { Row } from '../../electron/db/caseFiles/rows.ts'
import { allTables } from '../../electron/db/caseFiles/schemaOf.ts'
import type { CaseFilePreview, TakenIn } from '../../shared/domain/caseFile/preview.ts'
import { newId } from '../../shared/newId.ts'
import { type TestStore, valueOf } from './store.ts'

export interface WriteOptions {
  readonly recipient?: 'colleague' | 'archive'
  readonly internal?: boolean
  readonly sharedNotes?: boolean
}

/** The path of the written file. */
export async function written(store: TestStore, caseId: string, { recipient = 'colleague', internal = true, sharedNotes = true }: WriteOptions = {}): Promise<string> {
  const found = valueOf(await store.client.caseFiles.write({ caseId, recipient, internal, sharedNotes }))
  if (!found.ok) throw new Error(`The file was not written: ${found.fault}`)
  return found.path
}

export async function opened(store: TestStore, path: string): Promise<CaseFilePreview> {
  const found = valueOf(await store.client.caseFiles.open({ path }))
  if (!found.ok) throw new Error(`The file was not opened: ${found.fault}`)
  return found
}

export async function takenIn(store: TestStore, path: string): Promise<TakenIn> {
  const { sessionId } = await opened(store, path)
  return valueOf(await store.client.caseFiles.takeIn({ sessionId }))
}

/** Why a file is refused. */
export async function faultOf(store: TestStore, bytes: Uint8Array): Promise<string | null> {
  const path = join(store.folder, `${newId()}.samverkan`)
  writeFileSync(path, bytes)
  const found = valueOf(await store.client.caseFiles.open({ path }))
  return found.ok ? null : found.fault
}

/** Everything of a case, with or without the log of who did what here. */
export function contentOf(store: TestStore, caseId: string, withLog = true): Record<string, readonly Row[]> {
  const { tables } = gather(store.context.connection, caseId, EVERYTHING)
  return Object.fromEntries([...tables].filter(([table]) => withLog || table !== 'change_log'))
}

/** Every row of every table but those that say that something was done. */
export function wholeDatabase({ context: { connection } }: TestStore, except: readonly string[] = []): Record<string, unknown[]> {
  const left = allTables(connection).filter((table) => ![...except, 'meta', 'change_log', 'case_file', 'case_file_change', 'case_file_match', 'name_key', 'name_key_owner', 'name_key_stale'].includes(table))
  return Object.fromEntries(left.map((table) => [table, connection.prepare(`SELECT * FROM "${table}"`).all().map((row) => JSON.stringify(row)).toSorted()]))
}
