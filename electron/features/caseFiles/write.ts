import { join } from 'node:path'
import type { Contents } from '../../../shared/domain/caseFile/preview.ts'
import type { Recipient } from '../../../shared/domain/caseFile/manifest.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import { newId } from '../../../shared/newId.ts'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { gather, type GatherOptions, sharedMeetings } from '../../db/caseFiles/gather.ts'
import type { Tables } from '../../db/caseFiles/rows.ts'
import { insertCaseFile, matchesOf, seenFiles } from '../../db/repositories/caseFiles.ts'
import { commitCounterOf, databaseIdOf } from '../../db/repositories/meta.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { write } from '../../work/write.ts'
import { documentFolder, prepareDocument } from '../documents/index.ts'
import { packArchive } from './archive.ts'
import { baseOf } from './compare.ts'
import { type ManifestHead, packCaseFile } from './container.ts'
import { type Desk, stage } from './desk.ts'
import { type Collected, collectFiles } from './files.ts'
import { kindCounts } from './open.ts'

export interface WriteRequest extends GatherOptions {
  readonly caseId: string
  readonly recipient: Recipient
}

/** What a file with these choices would hold, and what to think of before it leaves. */
export async function contentsOf(context: StoreContext, { caseId, ...options }: GatherOptions & { readonly caseId: string }): Promise<Contents> {
  loadCase(context, caseId)
  const { tables } = gather(context.connection, caseId, options)
  const { files, missing } = await collectFiles(context, tables)
  const bytes = [...files.values()].reduce((sum, each) => sum + each.byteLength, 0)
  const meetings = sharedMeetings(context.connection, caseId).map(({ held_on: heldOn, ...meeting }) => ({ ...meeting, heldOn }))
  return { kinds: kindCounts(tables), files: files.size, bytes, missingFiles: [...missing], sharedMeetings: meetings }
}

function headOf(context: StoreContext, request: WriteRequest, tables: Tables, withheld: readonly string[]): ManifestHead {
  const { connection, appVersion, clock } = context
  const { title } = loadCase(context, request.caseId)
  const ids = ['actor', 'contact'].flatMap((table) => (tables.get(table) ?? []).map((row) => String(row['id'])))
  const fileId = newId()
  return {
    fileId, appVersion, caseId: request.caseId, title, recipient: request.recipient, internal: request.internal,
    databaseId: databaseIdOf(connection) ?? '',
    commitCounter: commitCounterOf(connection),
    madeAt: clock().toISOString(),
    madeBy: readSettings(connection).contactPerson.name,
    withheldMeetings: [...withheld],
    counts: Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length])),
    seen: [...seenFiles(connection, request.caseId), fileId],
    matches: matchesOf(connection, ids),
  }
}

interface Gathered {
  readonly head: ManifestHead
  readonly tables: Tables
  readonly collected: Collected
}

async function gatherAll(context: StoreContext, desk: Desk, request: WriteRequest): Promise<Gathered> {
  const step = stage(desk, 'gathering')
  const { tables, withheldMeetings } = gather(context.connection, request.caseId, request)
  const head = headOf(context, request, tables, withheldMeetings)
  return { head, tables, collected: await collectFiles(context, tables, step) }
}

async function pack(context: StoreContext, desk: Desk, { head, tables, collected }: Gathered): Promise<{ bytes: Uint8Array; fileName: string }> {
  const bytes = await packCaseFile(head, { tables, files: collected.files }, stage(desk, 'writing'))
  const today = todayIn(context.clock())
  const name = safeFileName(caseFileText.fileStem(head.title), 'samverkan', today)
  if (head.recipient === 'colleague') return { bytes, fileName: name }
  const archive = await packArchive(context, { caseId: head.caseId, tables, files: collected.files, missing: collected.missing, caseFile: { name, bytes } })
  return { bytes: archive, fileName: safeFileName(caseFileText.archiveStem(head.title), 'zip', today) }
}

/** Writes the file to the documents folder, and remembers what both sides know from now on. */
export async function writeCaseFile(context: StoreContext, desk: Desk, request: WriteRequest): Promise<{ path: string; fileName: string; missingFiles: string[] }> {
  const gathered = await gatherAll(context, desk, request)
  const { bytes, fileName } = await pack(context, desk, gathered)
  const folder = documentFolder(context)
  const path = freePath(join(folder, fileName))
  const pending = prepareDocument(path, folder, bytes)
  const { caseId, recipient, title, fileId, databaseId, commitCounter, counts } = gathered.head
  try {
    write(context, { caseId, topics: ['cases'] }, ({ now, by, record }) => {
      const id = newId()
      const base = baseOf(context.connection, fileId, gathered.tables)
      insertCaseFile(context.connection, { id, fileId, direction: 'written', recipient, caseId, title, fileName, at: now, by, databaseId, commitCounter, counts, base })
      record({ caseId, entity: 'caseFile', entityId: id, before: null, after: { fileName, recipient } })
    })
    pending.commit()
  } catch (error) {
    pending.discard()
    throw error
  }
  return { path, fileName, missingFiles: [...gathered.collected.missing] }
}
