// Whether every file is what it was when it was added.
import type { FileFault } from '../../../shared/domain/attachments/attachment.ts'
import { fileFaults, namedFiles, noteFileState } from '../../db/repositories/attachments.ts'
import { companionPath } from '../../db/companions.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { stateOfContent, takeIn } from '../../files/contentStore.ts'
import { recallContent } from '../../files/contentSweep.ts'
import type { StoreContext } from '../../work/context.ts'
import { attachmentFolder, deskOf } from './desk.ts'

const HOUR_MS = 3_600_000

export interface CheckResult {
  readonly files: number
  readonly bytes: number
  readonly faults: FileFault[]
}

/** How many files there are, and those that earlier checks found at fault. */
export function knownFaults({ connection }: StoreContext): CheckResult {
  const files = namedFiles(connection)
  return { files: files.length, bytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0), faults: fileFaults(connection) }
}

/** A backup's own copy, where it is not sealed: the same contents, wherever they come from. */
async function mendFromBackups(context: StoreContext, folder: string, sha256: string): Promise<boolean> {
  const backups = readSettings(context.connection).backupFolder || context.defaultFolders.backups
  try {
    await takeIn(folder, companionPath(backups, sha256, null), { mostBytes: Number.MAX_SAFE_INTEGER, expected: sha256 })
    return true
  } catch {
    return false
  }
}

async function checkOne(context: StoreContext, sha256: string, onBytes: (doneBytes: number) => void): Promise<void> {
  const folder = attachmentFolder(context)
  let state = await stateOfContent(folder, sha256, onBytes)
  if (state === 'missing' && recallContent(folder, sha256)) state = await stateOfContent(folder, sha256, onBytes)
  if (state !== 'sound' && (await mendFromBackups(context, folder, sha256))) state = 'sound'
  const at = context.clock().toISOString()
  context.connection.transaction(() => noteFileState(context.connection, { sha256, state, at })).immediate()
}

async function readAll(context: StoreContext): Promise<CheckResult> {
  const desk = deskOf(context)
  desk.check = { doneBytes: 0, totalBytes: Math.max(1, knownFaults(context).bytes) }
  try {
    let before = 0
    for (const { sha256, sizeBytes } of namedFiles(context.connection)) {
      await checkOne(context, sha256, (done) => (desk.check = { ...desk.check, doneBytes: before + done }))
      before += sizeBytes
    }
  } finally {
    desk.check = { doneBytes: 0, totalBytes: 0 }
  }
  // Nothing that she wrote has changed: the database is no newer for having been looked at.
  context.emit({ kind: 'changed', topics: ['documents'], caseId: null })
  return knownFaults(context)
}

/**
 * Reads every file through, one after the other, with other calls answered in between. One check at a time: who asks
 * during another one may mean a file that it has already passed, and so gets a check of her own after it.
 */
export function checkFiles(context: StoreContext): Promise<CheckResult> {
  const desk = deskOf(context)
  const own = desk.lastCheck.then(() => readAll(context))
  desk.lastCheck = own.catch(() => undefined)
  return own
}

/** After a backup, which reads the database alone through: nobody waits for it, and it is not done twice within the hour. */
export async function checkFilesQuietly(context: StoreContext): Promise<void> {
  const desk = deskOf(context)
  const now = context.clock().getTime()
  if (Math.abs(now - desk.checkedAt) < HOUR_MS) return
  desk.checkedAt = now
  try {
    await checkFiles(context)
  } catch {
    // The store was closed meanwhile, or its disk is full: the next backup asks again.
    desk.checkedAt = 0
  }
}
