import { MOST_AT_ONCE } from '../../../shared/domain/attachments/attachment.ts'
import { AppFailure, type Outcome } from '../../../shared/ipc/outcome.ts'
import { toStorageError } from '../../db/storageFaults.ts'
import type { FileRequest } from '../../../shared/ipc/insideRequest.ts'
import type { StoreContext } from '../../work/context.ts'
import { copyToOpen, copyToSave, suggestedName } from './copy.ts'
import { offerFiles } from './desk.ts'

function run(context: StoreContext, request: FileRequest): unknown {
  switch (request.what) {
    case 'offerFiles':
      return offerFiles(context, request.paths.slice(0, MOST_AT_ONCE))
    case 'copyToOpen':
      return copyToOpen(context, request)
    case 'nameToSave':
      return suggestedName(context, request.id)
    case 'copyToSave':
      return copyToSave(context, request)
  }
}

/** Answers what the main process asks on its own. Never throws. */
export async function answerInside(
  context: StoreContext,
  request: FileRequest,
  report: (path: string, error: unknown) => string,
): Promise<Outcome<unknown>> {
  try {
    return { ok: true, value: await run(context, request) }
  } catch (error) {
    if (error instanceof AppFailure) return { ok: false, error: error.error }
    const known = toStorageError(error)
    return { ok: false, error: known ?? { code: 'unexpected', incidentId: report(request.what, error) } }
  }
}
