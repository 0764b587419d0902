import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { unwrap } from '../../bridge/api.ts'
import { type Draft, dropDraft } from '../../state/drafts/index.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'
import { failureSentence } from '../failureSentence.ts'

interface Removal<Value> {
  /** What is said when it is done; a function where the removal itself tells what went with the row. */
  readonly said: string | (() => string)
  /** What the store was last seen to hold, or null where it was not yet seen there. */
  readonly stored: Value | null
  readonly remove: (expectedRevision: number) => Promise<Outcome<unknown>>
  /** Writes the row again as it was, under its own id. */
  readonly putBack: (row: Value) => Promise<Outcome<unknown>>
}

/** Takes a row out of its log and offers to put it back. True = it is gone. */
export async function removeRow<Value>(draft: Draft<Value>, { said, stored, remove, putBack }: Removal<Value>): Promise<boolean> {
  // What is being written is saved first, so that undo brings back all of it.
  const isSaved = await draft.flush()
  const row = isSaved ? draft.value : (stored ?? draft.value)
  if (draft.revision > 0) {
    try {
      unwrap(await remove(draft.revision))
    } catch (error) {
      notifyFailure(failureSentence(error))
      return false
    }
    offerUndo(typeof said === 'string' ? said : said(), async () => unwrap(await putBack(row)))
  }
  dropDraft(draft.key)
  return true
}
