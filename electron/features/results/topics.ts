import type { ChangeTopic } from '../../../shared/ipc/events.ts'

/** What the window drops when a result changes: the case, of which the result is a part. */
export const RESULT_TOPICS: readonly ChangeTopic[] = ['cases']
