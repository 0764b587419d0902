import { basename, dirname, join } from 'node:path'
import type { BackupSecret } from '../../../shared/domain/backup.ts'
import { refused } from '../../../shared/ipc/outcome.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { readManifest } from '../../db/backup.ts'
import { openDatabase } from '../../db/open.ts'
import { backupSequenceOf, keyringIfReadable, setBackupSequence, setKeyring } from '../../db/repositories/backupMeta.ts'
import { commitCounterOf, databaseIdOf, setLatestBackup } from '../../db/repositories/meta.ts'
import { toBackupFault } from '../../db/inspectBackup.ts'
import { restoreBackup } from '../../db/restore.ts'
import { freePath } from '../../files/writeFile.ts'
import { SealError } from '../../seal/failure.ts'
import type { StoreContext } from '../../work/context.ts'
import { prepareStore } from '../../work/start.ts'
import { isDamage, toBackupFailure } from './failures.ts'
import { giveBack } from './giveBack.ts'
import { createNow } from './make.ts'
import { inspectAny, type OpeningPlace, whileOpened } from './opening.ts'
import { privateFolder, stamp } from './place.ts'

/** A copy of what is here. What is damaged cannot be copied, and need not be: it is kept aside whole. */
function backUpBeforeRestore(context: StoreContext): void {
  try {
    createNow(context, 'beforeRestore')
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}

/** What holds for this computer and not for what was written: it does not go back in time with the rest. */
function carryOver({ connection }: StoreContext) {
  const here = { id: databaseIdOf(connection), keyring: keyringIfReadable(connection), sequence: backupSequenceOf(connection) }
  return (restored: StoreContext): void => {
    const { connection: now } = restored
    setBackupSequence(now, Math.max(here.sequence, backupSequenceOf(now)))
    // A choice made here since the backup stands, whichever it was; a backup from elsewhere brings its own.
    if (databaseIdOf(now) === here.id || keyringIfReadable(now) === null) setKeyring(now, here.keyring)
  }
}

/** Knowledge that a damaged database can no longer give is done without. */
function carryOverWherePossible(context: StoreContext): (restored: StoreContext) => void {
  try {
    return carryOver(context)
  } catch (error) {
    if (!isDamage(error)) throw error
    return () => undefined
  }
}

function replace(context: StoreContext, plainPath: string): string {
  backUpBeforeRestore(context)
  const carry = carryOverWherePossible(context)
  const name = safeFileName(`${basename(context.databasePath, '.sqlite')} ersatt ${stamp(context)}`, 'sqlite')
  const asidePath = freePath(join(dirname(context.databasePath), name))
  try {
    context.connection = restoreBackup(context.connection, context.databasePath, plainPath, asidePath)
  } catch (error) {
    if (!context.connection.open) context.connection = openDatabase(context.databasePath)
    throw toBackupFailure(error, dirname(context.databasePath))
  }
  carry(context)
  return asidePath
}

/** Of what was restored just now there is a backup: the one that it came from. */
function rememberSource({ connection }: StoreContext, path: string): void {
  const manifest = readManifest(path)
  if (manifest && manifest.commitCounter === commitCounterOf(connection)) setLatestBackup(connection, manifest.createdAt, manifest.commitCounter)
}

export const openingPlace = (context: StoreContext): OpeningPlace => ({
  connection: context.connection,
  privateFolder: privateFolder(context),
  keyring: keyringIfReadable(context.connection),
})

/** Backs up what is here, then puts the chosen backup in its place. */
export async function restore(context: StoreContext, path: string, secret: BackupSecret | null): Promise<{ asidePath: string; missingCompanions: number }> {
  const place = openingPlace(context)
  const { fault } = await inspectAny(place, path, secret)
  if (fault !== null) throw refused({ rule: 'backup', fault })
  try {
    return await whileOpened(place, path, secret, async (opened) => {
      const asidePath = replace(context, opened.path)
      rememberSource(context, path)
      prepareStore(context)
      const missingCompanions = await giveBack(context, path, opened, place.privateFolder)
      context.emit({ kind: 'store-ready' })
      return { asidePath, missingCompanions }
    })
  } catch (error) {
    throw error instanceof SealError ? refused({ rule: 'backup', fault: toBackupFault(error) }) : error
  }
}
