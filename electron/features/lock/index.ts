import type { KeptLock, LockFacts, LockRequest } from '../../../shared/ipc/insideRequest.ts'
import { AppFailure, type Outcome } from '../../../shared/ipc/outcome.ts'
import { readAppLock, writeAppLock } from '../../db/repositories/appLock.ts'
import { keyringIfReadable } from '../../db/repositories/backupMeta.ts'
import { toStorageError } from '../../db/storageFaults.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'

function factsNow({ connection }: StoreContext): LockFacts {
  const kept = readAppLock(connection)
  return kept && { ...kept, recovery: keyringIfReadable(connection)?.recovery ?? null }
}

/** What is written down is that it was done, never with what. */
const told = (lock: KeptLock | null) => ({ appLock: lock !== null, lockMinutes: lock?.minutes ?? 0 })

function save(context: StoreContext, lock: KeptLock | null): LockFacts {
  return write(context, { caseId: null, topics: ['settings'] }, ({ record }) => {
    const before = readAppLock(context.connection)
    writeAppLock(context.connection, lock)
    record({ caseId: null, entity: 'settings', entityId: 'lock', before: told(before), after: told(lock) })
    return factsNow(context)
  })
}

/** Answers what the main process asks of the lock. Never throws. */
export function answerLock(context: StoreContext, request: LockRequest, report: (path: string, error: unknown) => string): Outcome<LockFacts> {
  try {
    return { ok: true, value: request.what === 'readLock' ? factsNow(context) : save(context, request.lock) }
  } catch (error) {
    if (error instanceof AppFailure) return { ok: false, error: error.error }
    return { ok: false, error: toStorageError(error) ?? { code: 'unexpected', incidentId: report(request.what, error) } }
  }
}
