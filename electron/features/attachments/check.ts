// Whether every file is what it was when it was added.
import type { FileFault } from '../../../shared/domain/attachments/attachment.ts'
import { fileFaults, namedFiles, noteFileState } from '../../db/repositories/attachments.ts'
import { stateOfContent } from '../../files/contentStore.ts'
import { recallContent } from '../../files/contentSweep.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { attachmentFolder, deskOf } from './desk.ts'

export interface CheckResult {
  readonly files: number
  readonly bytes: number
  readonly faults: FileFault[]
}

/** How many files there are, and those that earlier checks found at fault. */
export function knownFaults({ connection }: StoreContext): CheckResult {
  const files = namedFiles(connection)
  return { files: files.length, bytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0), faults: fileFaults(connection) }
}

async function checkOne(context: StoreContext, sha256: string, onBytes: (doneBytes: number) => void): Promise<void> {
  const folder = attachmentFolder(context)
  let state = await stateOfContent(folder, sha256, onBytes)
  if (state === 'missing' && recallContent(folder, sha256)) state = await stateOfContent(folder, sha256, onBytes)
  const at = context.clock().toISOString()
  context.connection.transaction(() => noteFileState(context.connection, { sha256, state, at })).immediate()
}

/** Reads every file through, one after the other, with other calls answered in between. One check at a time. */
export async function checkFiles(context: StoreContext): Promise<CheckResult> {
  const desk = deskOf(context)
  const { bytes } = knownFaults(context)
  // The second caller is answered by what the first one finds.
  if (desk.check.totalBytes > 0) return knownFaults(context)
  desk.check = { doneBytes: 0, totalBytes: Math.max(1, bytes) }
  try {
    let before = 0
    for (const { sha256, sizeBytes } of namedFiles(context.connection)) {
      await checkOne(context, sha256, (done) => (desk.check = { ...desk.check, doneBytes: before + done }))
      before += sizeBytes
    }
  } finally {
    desk.check = { doneBytes: 0, totalBytes: 0 }
  }
  write(context, { caseId: null, topics: ['documents'] }, () => {})
  return knownFaults(context)
}
