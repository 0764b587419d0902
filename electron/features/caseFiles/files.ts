// The one place where files that a case names by their hash are added to a case file and laid back: exported documents,
// whose bytes are in the database, and attachments, which lie beside it.
import { mkdirSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../../../shared/newId.ts'
import type { Row, Tables } from '../../db/caseFiles/rows.ts'
import { documentBytes, sha256Of } from '../../db/repositories/documents.ts'
import { contentPath, takeIn } from '../../files/contentStore.ts'
import type { StoreContext } from '../../work/context.ts'
import { attachmentFolder } from '../attachments/index.ts'
import type { FilesByHash, Step } from './container.ts'

export interface Collected {
  readonly files: FilesByHash
  /** Named by the case and not there, or not as they were: by the names that people know them by. */
  readonly missing: readonly string[]
}

/** A file as it lies, or null where it is gone or has been changed. */
async function attachmentBytes(context: StoreContext, sha256: string): Promise<Uint8Array | null> {
  const bytes = await readFile(contentPath(attachmentFolder(context), sha256)).catch(() => null)
  return bytes !== null && sha256Of(bytes) === sha256 ? bytes : null
}

const isBytesOf = (bytes: Uint8Array | null, sha256: string): bytes is Uint8Array => bytes !== null && sha256Of(bytes) === sha256

async function bytesOf(context: StoreContext, table: string, sha256: string): Promise<Uint8Array | null> {
  if (table === 'attachment') return attachmentBytes(context, sha256)
  const bytes = documentBytes(context.connection, sha256)
  return isBytesOf(bytes, sha256) ? bytes : null
}

const named = (tables: Tables): { table: string; row: Row }[] => ['document', 'attachment'].flatMap((table) => (tables.get(table) ?? []).map((row) => ({ table, row })))

export async function collectFiles(context: StoreContext, tables: Tables, step: Step = () => {}): Promise<Collected> {
  const files = new Map<string, Uint8Array>()
  const missing: string[] = []
  const wanted = named(tables)
  for (const [index, { table, row }] of wanted.entries()) {
    const sha256 = String(row['sha256'])
    const bytes = files.get(sha256) ?? (await bytesOf(context, table, sha256))
    if (bytes) files.set(sha256, bytes)
    else missing.push(String(row['file_name']))
    step(index + 1, wanted.length)
  }
  return { files, missing }
}

/** Lays attachments where the others lie. One whose row is then not written is swept away with what nobody names. */
export async function layAttachments(context: StoreContext, rows: readonly Row[], files: FilesByHash): Promise<void> {
  const folder = attachmentFolder(context)
  for (const { sha256 } of rows) {
    const bytes = typeof sha256 === 'string' ? files.get(sha256) : undefined
    if (!bytes || typeof sha256 !== 'string') continue
    mkdirSync(folder, { recursive: true })
    const incoming = join(folder, `.${newId()}.partial`)
    try {
      await writeFile(incoming, bytes, { flag: 'wx' })
      await takeIn(folder, incoming, { mostBytes: bytes.byteLength, expected: sha256 })
    } finally {
      await rm(incoming, { force: true })
    }
  }
}
