import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import type { SalvageReport } from '../../../shared/domain/salvage.ts'
import { storeMethodPaths } from '../../../shared/ipc/contract.ts'
import { createDispatch } from '../../../shared/ipc/dispatch.ts'
import { notFound, type Outcome } from '../../../shared/ipc/outcome.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { listBackups } from '../../db/backup.ts'
import { readMemory } from '../../db/commitMemory.ts'
import type { Connection } from '../../db/connection.ts'
import { removeDatabase } from '../../db/databaseFiles.ts'
import { inspectBackup } from '../../db/inspectBackup.ts'
import { restoreBackup } from '../../db/restore.ts'
import { salvage, type Salvaged, UnreadableError } from '../../db/salvage/salvage.ts'
import { toStorageError } from '../../db/storageFaults.ts'
import { freePath } from '../../files/writeFile.ts'
import { folderFailure } from './failures.ts'

export interface RepairContext {
  readonly databasePath: string
  readonly backupFolder: string
  readonly clock: () => Date
  readonly defaultModel: () => ProcessModel
  /** Takes over the repaired database and becomes the ordinary store. */
  readonly onRestored: (connection: Connection) => void
  readonly report: (path: string, error: unknown) => string
}

type Call = (path: unknown, input: unknown) => Promise<Outcome<unknown>>

/** Where what could be read is laid until she has chosen. */
export const salvagedPath = (databasePath: string): string =>
  join(dirname(databasePath), `${basename(databasePath, '.sqlite')} räddad.sqlite`)

/** Backups that are looked through for one that passes its checks. */
const MOST_TRIED = 5

/** The newest by the commits that it holds, whatever a clock said; those of another database come last. */
function newestGoodBackup({ backupFolder, databasePath }: RepairContext): SalvageReport['backup'] {
  const own = readMemory(databasePath)?.databaseId ?? null
  const isOther = (databaseId: string): number => Number(own !== null && databaseId !== own)
  const good = listBackups(backupFolder)
    .toSorted((a, b) => isOther(a.manifest.databaseId) - isOther(b.manifest.databaseId) || b.manifest.commitCounter - a.manifest.commitCounter)
    .slice(0, MOST_TRIED)
    .find(({ path }) => inspectBackup(null, path).fault === null)
  if (!good) return null
  const { createdAt, commitCounter, rowCounts } = good.manifest
  return { path: good.path, createdAt, commits: commitCounter, rowCounts }
}

function readWhatCanBe(context: RepairContext): Salvaged | null {
  try {
    return salvage({
      damagedPath: context.databasePath,
      into: salvagedPath(context.databasePath),
      now: context.clock().toISOString(),
      defaultModel: context.defaultModel(),
      remembered: readMemory(context.databasePath),
    })
  } catch (error) {
    if (error instanceof UnreadableError) return null
    throw folderFailure(error, dirname(context.databasePath))
  }
}

function recover(context: RepairContext): SalvageReport {
  const salvaged = readWhatCanBe(context)
  const { tables, commits, placeholders } = salvaged ?? { tables: [], commits: 0, placeholders: 0 }
  return { isReadable: salvaged !== null, tables: [...tables], rebuiltCases: placeholders, commits, backup: newestGoodBackup(context) }
}

/** By the same steps as a restore: checked once more, the damaged file aside, put back by itself where it fails. */
function use(context: RepairContext): { asidePath: string } {
  const salvaged = salvagedPath(context.databasePath)
  if (!existsSync(salvaged)) throw notFound('salvaged')
  const folder = dirname(context.databasePath)
  const name = `${basename(context.databasePath, '.sqlite')} skadad ${formatInstant(context.clock().toISOString())}`
  const asidePath = freePath(join(folder, safeFileName(name, 'sqlite')))
  try {
    context.onRestored(restoreBackup(null, context.databasePath, salvaged, asidePath))
  } catch (error) {
    throw folderFailure(error, folder)
  }
  removeDatabase(salvaged)
  return { asidePath }
}

/** What the store answers of a repair while its database is damaged; everything else is passed on. */
export function createRepairCall(context: RepairContext, isDamaged: boolean, others: Call): Call {
  const handlers = { repair: { recover: () => recover(context), use: () => use(context) } }
  const dispatch = createDispatch(handlers, { methods: storeMethodPaths, translate: toStorageError, report: context.report })
  return (path, input) => (isDamaged && typeof path === 'string' && path.startsWith('repair.') ? dispatch(path, input) : others(path, input))
}
