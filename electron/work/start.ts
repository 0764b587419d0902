import { addDays, todayIn } from '../../shared/domain/date.ts'
import { processModelKey } from '../../shared/domain/processModel.ts'
import { newId } from '../../shared/newId.ts'
import { databaseIdOf, setDatabaseId, setSummarisedUntil, summarisedUntil } from '../db/repositories/meta.ts'
import { caseIdsWithMeetings } from '../db/repositories/meetings.ts'
import { keepProcessModel } from '../db/repositories/processModels.ts'
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

/** What a database needs before it is worked with; run at each start and after each restore. */
export function prepareStore(context: StoreContext): void {
  context.connection
    .transaction(() => {
      if (databaseIdOf(context.connection) === null) setDatabaseId(context.connection, newId())
      keepProcessModel(context.connection, processModelKey(context.defaultModel), context.defaultModel)
      bringSummariesUpToDate(context)
    })
    .immediate()
}
