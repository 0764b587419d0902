import { statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound, refused } from '../../../shared/ipc/outcome.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { createBackup } from '../../db/backup.ts'
import { whileCopying } from '../../db/connection.ts'
import { everyDocumentWithBytes } from '../../db/repositories/documents.ts'
import { restoreBackup } from '../../db/restore.ts'
import { openForViewing } from '../../db/viewCopy.ts'
import { freePath, prepareFile } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { prepareStore } from '../../work/start.ts'
import { folderFailure } from './failures.ts'

const stamp = (context: StoreContext): string => formatInstant(context.clock().toISOString())

/** A folder that was picked is there; a path that means something else from another working folder is none. */
function assertPicked(folder: string): void {
  const isFolder = isAbsolute(folder) && !folder.includes('\0') && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  if (!isFolder) throw refused({ rule: 'folder-not-writable', path: folder })
}

/** A folder that was picked is there; any other is not made. */
function assertFolder(folder: string): void {
  const isFolder = isAbsolute(folder) && !folder.includes('\0') && (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)
  if (!isFolder) throw refused({ rule: 'folder-not-writable', path: folder })
}

function saveCopy(context: StoreContext, folder: string): { path: string } {
  const request = {
    folder,
    stem: safeFileName(`Samverkansstöd ${stamp(context)}`, ''),
    createdAt: context.clock().toISOString(),
    appVersion: context.appVersion,
  }
  try {
    assertPicked(folder)
    return { path: whileCopying(context.connection, () => createBackup(context.connection, request)).path }
  } catch (error) {
    throw folderFailure(error, folder)
  }
}

function saveDocuments(context: StoreContext, folder: string): { count: number } {
  let count = 0
  try {
    assertFolder(folder)
    assertPicked(folder)
    for (const { fileName, bytes } of everyDocumentWithBytes(context.connection)) {
      prepareFile(freePath(join(folder, fileName)), bytes).commit()
      count += 1
    }
    return { count }
  } catch (error) {
    throw folderFailure(error, folder)
  }
}

/** Puts what was open back in the database's place, by the same steps as a restore, with its checks and its way back. */
function keepMine(context: StoreContext): { asidePath: string } {
  const hold = context.guard.hold
  const rescued = hold?.rescuedPath ?? null
  if (hold === null || rescued === null) throw notFound('rescued')
  const name = safeFileName(`${basename(context.databasePath, '.sqlite')} utbytt ${stamp(context)}`, 'sqlite')
  const asidePath = freePath(join(dirname(context.databasePath), name))
  try {
    context.guard.close(context)
    context.connection = restoreBackup(null, context.databasePath, rescued, asidePath)
  } catch (error) {
    // What was open can still be looked at, and nothing is written into the other file.
    context.connection = openForViewing(rescued)
    context.guard.look(context)
    context.guard.holdBack(context, 'replaced', hold)
    throw folderFailure(error, dirname(context.databasePath))
  }
  prepareStore(context)
  context.guard.look(context)
  return { asidePath }
}

export const guardHandlers = (context: StoreContext): Handlers<'store'>['guard'] => ({
  state: () => ({ hold: context.guard.hold }),
  saveCopy: ({ folder }) => saveCopy(context, folder),
  saveDocuments: ({ folder }) => saveDocuments(context, folder),
  keepMine: () => keepMine(context),
})

/** A database that can be worked with needs no repair. */
export const noRepair: Handlers<'store'>['repair'] = {
  recover: () => {
    throw notFound('damage')
  },
  use: () => {
    throw notFound('damage')
  },
}
