import { isNamed } from '../../db/repositories/attachments.ts'
import { removePartials } from '../../db/backup.ts'
import { sweepContents } from '../../files/contentSweep.ts'
import type { StoreContext } from '../../work/context.ts'
import { attachmentFolder, deskOf } from './desk.ts'

/** Longer than a removal can be undone. */
const UNDO_MS = 60_000

/**
 * Clears away files that no row names. Never in the way: what cannot be cleared now is there the next time.
 * @param atOnce after a disposal: what was disposed of must not lie about for a month
 */
export async function sweepAttachments(context: StoreContext, atOnce = false): Promise<void> {
  const { removed, uploads } = deskOf(context)
  const folder = attachmentFolder(context)
  const isUndoable = (sha256: string): boolean => Date.now() - (removed.get(sha256) ?? 0) < UNDO_MS
  // What is on its way in has no row yet.
  if (atOnce && uploads.size > 0) return
  try {
    if (uploads.size === 0) removePartials(folder)
    await sweepContents(folder, { isNamed: (sha256) => isNamed(context.connection, sha256) || isUndoable(sha256), atOnce })
  } catch {
    // A file that another program holds.
  }
}
