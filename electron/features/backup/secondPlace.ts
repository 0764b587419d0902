import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backup, BackupStanding, SecondPlaceState } from '../../../shared/domain/backup.ts'
import { outdatedBackups } from '../../../shared/domain/backupRotation.ts'
import { listBackups, manifestPath } from '../../db/backup.ts'
import { companionPath } from '../../db/companions.ts'
import { backupSequenceOf, secondBackupOf, setSecondBackup } from '../../db/repositories/backupMeta.ts'
import { databaseIdOf } from '../../db/repositories/meta.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { StoreContext } from '../../work/context.ts'
import { backupFolder } from './place.ts'
import { answerOf, copyVerified, isFolder, listThere, NoAnswerError, removeThere, sha256There, sweepThere } from './secondPlaceFiles.ts'
import { rotated } from './tidy.ts'

interface Run {
  state: SecondPlaceState
  under: Promise<void> | null
}

const runs = new WeakMap<StoreContext, Run>()

function runOf(context: StoreContext): Run {
  const run = runs.get(context) ?? { state: 'none', under: null }
  runs.set(context, run)
  return run
}

const folderOf = (context: StoreContext): string => readSettings(context.connection).secondBackupFolder

const identityOf = ({ manifest }: Backup): string => manifest.sha256
const byNewest = (a: Backup, b: Backup): number => b.manifest.sequence - a.manifest.sequence

async function copyCompanions(from: string, to: string, { manifest }: Backup): Promise<void> {
  for (const { sha256 } of manifest.companions ?? []) {
    const [source, target] = [from, to].map((folder) => companionPath(folder, sha256, manifest.sealedWith))
    if (source === undefined || target === undefined || (await sizeThere(target)) !== null) continue
    await copyVerified(source, target, await sha256There(source))
  }
}

function sizeThere(path: string): Promise<number | null> {
  return answerOf(stat(path)).then(
    ({ size }) => size,
    (error: unknown) => {
      if (error instanceof NoAnswerError) throw error
      return null
    },
  )
}

/** The manifest first, as here: a file with a backup's name is complete. */
async function copyBackup(backup: Backup, from: string, to: string): Promise<void> {
  const target = join(to, backup.fileName)
  await copyCompanions(from, to, backup)
  await copyVerified(manifestPath(backup.path), manifestPath(target), await sha256There(manifestPath(backup.path)))
  await copyVerified(backup.path, target, backup.manifest.sha256)
}

/**
 * Brings over what is missing there and would be kept, the newest first, and clears away what is not: the two places
 * follow one rule, so that nothing is copied only to be removed.
 */
async function fill(context: StoreContext, folder: string): Promise<void> {
  const databaseId = databaseIdOf(context.connection) ?? ''
  const here = backupFolder(context)
  await sweepThere(folder, Date.now())
  const there = await listThere(folder)
  const known = new Set(there.map(identityOf))
  const own = listBackups(here).filter(({ manifest }) => manifest.databaseId === databaseId)
  const missing = own.filter((backup) => !known.has(identityOf(backup))).toSorted(byNewest)
  const outdated = new Set(outdatedBackups([...there, ...missing].map(rotated), databaseId).map(({ backup }) => backup))
  for (const backup of missing.filter((each) => !outdated.has(each))) {
    await copyBackup(backup, here, folder)
    note(context, folder, [...there, backup], databaseId)
  }
  for (const backup of there.filter((each) => outdated.has(each))) await removeThere(backup)
  note(context, folder, [...there, ...missing].filter((each) => !outdated.has(each)), databaseId)
}

/** Remembers the newest that lies there, for when the place is out of reach. */
function note(context: StoreContext, folder: string, there: readonly Backup[], databaseId: string): void {
  const [newest] = there.filter(({ manifest }) => manifest.databaseId === databaseId).toSorted(byNewest)
  if (!context.connection.open || !newest || context.guard.hold) return
  const { createdAt: at, sequence } = newest.manifest
  if (secondBackupOf(context.connection, folder)?.sequence !== sequence) setSecondBackup(context.connection, { folder, at, sequence })
}

const stateAfter = (error: unknown): SecondPlaceState => {
  if (error instanceof NoAnswerError) return 'absent'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /ENOSPC|EDQUOT/.test(code) ? 'full' : 'failing'
}

async function attempt(context: StoreContext): Promise<SecondPlaceState> {
  const folder = folderOf(context)
  if (folder === '') return 'none'
  if (!(await isFolder(folder))) return 'absent'
  try {
    await fill(context, folder)
    return 'good'
  } catch (error) {
    // A stick that is pulled out on the way takes its folder with it.
    return (await isFolder(folder)) ? stateAfter(error) : 'absent'
  }
}

async function runOnce(context: StoreContext, run: Run): Promise<void> {
  try {
    run.state = await attempt(context)
  } catch {
    run.state = 'failing'
  }
  run.under = null
  context.emit({ kind: 'changed', topics: ['backups'], caseId: null })
}

/** Copies what the second place lacks. Never rejects: a place that is out of reach is told in the standing. One at a time. */
export function bringSecondPlaceUpToDate(context: StoreContext): Promise<void> {
  const run = runOf(context)
  run.under ??= runOnce(context, run)
  return run.under
}

/** How the second place is, by what was last seen of it; asks it nothing. */
export function secondStandingOf(context: StoreContext): BackupStanding['second'] {
  const folder = folderOf(context)
  const newest = folder === '' ? null : secondBackupOf(context.connection, folder)
  return {
    folder,
    state: folder === '' ? 'none' : runOf(context).state,
    latestAt: newest?.at ?? null,
    isUpToDate: newest !== null && newest.sequence >= backupSequenceOf(context.connection),
  }
}

/** Whether a look at it is worth while: it lacks the newest backup, or has not been seen since the start. */
export function isSecondPlaceBehind(context: StoreContext): boolean {
  const { folder, state, isUpToDate } = secondStandingOf(context)
  return folder !== '' && (!isUpToDate || state !== 'good')
}
