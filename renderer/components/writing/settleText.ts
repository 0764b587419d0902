import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { type Draft, flushAllDrafts } from '../../state/drafts/index.ts'

/** A text that is refused or in conflict, so that nothing may be made of it yet; its head says how to go on. */
export class UnsavedText extends Error {}

/** Waits until the text, and all else that is being written, is stored. Throws what stands in the way of the text. */
export async function settleText<Value>(text: Draft<Value>): Promise<void> {
  // Motivations of criteria and the like belong to the paper; whatever cannot be saved of them, the store's rules judge.
  await flushAllDrafts()
  if (await text.flush()) return
  const { status } = text
  throw status.kind === 'failed' ? new AppFailure(status.error) : new UnsavedText()
}
