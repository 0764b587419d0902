import { basename, dirname, join } from 'node:path'
import type { Backup } from '../../../shared/domain/backup.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { BridgeEvent } from '../../../shared/ipc/events.ts'
import { refused } from '../../../shared/ipc/outcome.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { type BackupRequest, createBackup, createBackupInTurns, listBackups } from '../../db/backup.ts'
import { openDatabase } from '../../db/open.ts'
import { setLatestBackup } from '../../db/repositories/meta.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { inspectBackup } from '../../db/inspectBackup.ts'
import { restoreBackup } from '../../db/restore.ts'
import { toStorageError } from '../../db/storageFaults.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { prepareStore } from '../../work/start.ts'
import { isDamage, toBackupFailure } from './failures.ts'

/** The folder that backups are written to now. */
export const backupFolder = (context: StoreContext): string =>
  readSettings(context.connection).backupFolder || context.defaultFolders.backups

/** `2026-11-21 14.30`, as it stands in file names. */
const stamp = (context: StoreContext): string => formatInstant(context.clock().toISOString())

const BACKED_UP: BridgeEvent = { kind: 'changed', topics: ['backups', 'cases'], caseId: null }

/** Notes the backup in the database; where its own disk takes no more, the backup elsewhere is as good without. */
function remember({ connection }: StoreContext, { manifest }: Backup): void {
  try {
    setLatestBackup(connection, manifest.createdAt, manifest.commitCounter)
  } catch (error) {
    if (toStorageError(error) === null) throw error
  }
}

const requestNow = (context: StoreContext, folder: string, stem: string): BackupRequest => ({
  folder,
  stem,
  createdAt: context.clock().toISOString(),
  appVersion: context.appVersion,
})

function createNow(context: StoreContext, stem: string): void {
  const folder = backupFolder(context)
  try {
    remember(context, createBackup(context.connection, requestNow(context, folder, stem)))
    context.emit(BACKED_UP)
  } catch (error) {
    throw toBackupFailure(error, folder)
  }
}

/** While she goes on working: saves wait for the copy alone, not for its checks. */
async function createMeanwhile(context: StoreContext, stem: string): Promise<Backup> {
  const folder = backupFolder(context)
  try {
    const backup = await createBackupInTurns(context.connection, requestNow(context, folder, stem))
    remember(context, backup)
    context.emit(BACKED_UP)
    return backup
  } catch (error) {
    throw toBackupFailure(error, folder)
  }
}

/** A copy of what is here. What is damaged cannot be copied, and need not be: it is kept aside whole. */
function backUpBeforeRestore(context: StoreContext): void {
  try {
    createNow(context, `Samverkansstöd före återställning ${stamp(context)}`)
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}

/** Backs up what is here, then puts the chosen backup in its place. */
function restore(context: StoreContext, path: string): { asidePath: string } {
  const inspection = inspectBackup(context.connection, path)
  if (inspection.fault !== null) throw refused({ rule: 'backup', fault: inspection.fault })
  backUpBeforeRestore(context)
  const name = safeFileName(`${basename(context.databasePath, '.sqlite')} ersatt ${stamp(context)}`, 'sqlite')
  const asidePath = freePath(join(dirname(context.databasePath), name))
  try {
    context.connection = restoreBackup(context.connection, context.databasePath, path, asidePath)
  } catch (error) {
    if (!context.connection.open) context.connection = openDatabase(context.databasePath)
    throw toBackupFailure(error, dirname(context.databasePath))
  }
  prepareStore(context)
  context.emit({ kind: 'store-ready' })
  return { asidePath }
}

/** Runs one after the other: a restore takes the database away, which must not happen under a backup. */
function createQueue(): <Result>(work: () => Result | Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    // The next one waits for this one's end, however it ends.
    last = next.catch(() => undefined)
    return next
  }
}

const queues = new WeakMap<StoreContext, ReturnType<typeof createQueue>>()

/** The one queue of a store: backups that other features ask for wait in it too. */
function queueOf(context: StoreContext): ReturnType<typeof createQueue> {
  const queue = queues.get(context) ?? createQueue()
  queues.set(context, queue)
  return queue
}

/** A verified backup before something that cannot be undone. */
export const backUpBefore = (context: StoreContext, stem: string): Promise<Backup> =>
  queueOf(context)(() => createMeanwhile(context, `${stem} ${stamp(context)}`))

export const backupHandlers = (context: StoreContext): Handlers<'store'>['backup'] => {
  const inOrder = queueOf(context)
  return {
    list: () => listBackups(backupFolder(context)),
    create: () => inOrder(() => createMeanwhile(context, `Samverkansstöd ${stamp(context)}`)),
    inspect: ({ path }) => inspectBackup(context.connection, path),
    restore: ({ path }) => inOrder(() => restore(context, path)),
  }
}
