import type { Handlers } from '../../../shared/ipc/contract.ts'
import { compareSwedish } from '../../../shared/text/sortKey.ts'
import { peopleOfLog } from '../../db/repositories/changeReading.ts'
import type { StoreContext } from '../../work/context.ts'
import { exportLog, exportProgress } from './exportLog.ts'
import { readEntry, readPage } from './page.ts'

/** The change log: read, asked and saved. Nothing here changes it but for noting that it was saved to a file. */
export const changeHandlers = (context: StoreContext): Handlers<'store'>['changes'] => ({
  list: (question) => readPage(context, question),
  get: ({ id }) => readEntry(context, id),
  people: () => peopleOfLog(context.connection).toSorted(compareSwedish),
  export: (input) => exportLog(context, input),
  exportProgress: () => exportProgress(context),
})
