import { addDays, todayIn } from '../../shared/domain/date.ts'
import { processModelKey } from '../../shared/domain/processModel.ts'
import { newId } from '../../shared/newId.ts'
import { removePartials } from '../db/backup.ts'
import { isWritingHeld } from '../db/connection.ts'
import { casesWithoutSummary } from '../db/repositories/caseSummaries.ts'
import { databaseIdOf, setDatabaseId, setSummarisedUntil, summarisedUntil } from '../db/repositories/meta.ts'
import { caseIdsWithMeetings } from '../db/repositories/meetings.ts'
import { findProcessModel, keepProcessModel } from '../db/repositories/processModels.ts'
import { readSettings } from '../db/repositories/settings.ts'
import { toStorageError } from '../db/storageFaults.ts'
import type { StoreContext } from './context.ts'
import { refreshSummary } from './summary.ts'

/** Planned meetings that have come to pass since the last start belong in the list as latest events. */
function bringSummariesUpToDate(context: StoreContext): void {
  const today = todayIn(context.clock())
  const until = summarisedUntil(context.connection)
  if (until === today) return
  const from = until === null || until > today ? today : addDays(until, 1)
  for (const caseId of caseIdsWithMeetings(context.connection, from, today)) refreshSummary(context, caseId)
  setSummarisedUntil(context.connection, today)
}

const isDiskFull = (error: unknown): boolean => {
  const found = toStorageError(error)
  return found?.code === 'storage' && found.fault === 'disk-full'
}

/** Whether an earlier start has done what the work cannot do without. */
const isPrepared = ({ connection, defaultModel }: StoreContext): boolean =>
  databaseIdOf(connection) !== null && findProcessModel(connection, processModelKey(defaultModel)) !== null

/** Removes what a kill may have left of files being written, where this database writes them. */
function clearLeftovers({ connection, defaultFolders }: StoreContext): void {
  const { documentFolder, backupFolder } = readSettings(connection)
  for (const folder of [documentFolder || defaultFolders.documents, backupFolder || defaultFolders.backups])
    removePartials(folder)
}

/**
 * Brings the list up to a new day in an app that was left running over midnight, as laptops are. A disk that is full
 * leaves it as it was yesterday.
 */
export function keepUpWithToday(context: StoreContext): void {
  if (isWritingHeld(context.connection) || summarisedUntil(context.connection) === todayIn(context.clock())) return
  try {
    context.connection.transaction(() => bringSummariesUpToDate(context)).immediate()
  } catch (error) {
    if (!isDiskFull(error)) throw error
  }
}

/**
 * What a database needs before it is worked with; run at each start and after each restore. A full disk does not
 * keep a database that was worked with before from being read: each save is then refused by itself.
 */
export function prepareStore(context: StoreContext): void {
  try {
    context.connection
      .transaction(() => {
        if (databaseIdOf(context.connection) === null) setDatabaseId(context.connection, newId())
        keepProcessModel(context.connection, processModelKey(context.defaultModel), context.defaultModel)
        for (const caseId of casesWithoutSummary(context.connection)) refreshSummary(context, caseId)
        bringSummariesUpToDate(context)
      })
      .immediate()
  } catch (error) {
    if (!isDiskFull(error) || !isPrepared(context)) throw error
  }
  clearLeftovers(context)
}
