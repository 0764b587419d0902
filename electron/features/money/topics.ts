import type { ChangeTopic } from '../../../shared/ipc/events.ts'

/** What a write of the money may have changed in the window: the diary tells of it too. */
export const MONEY_TOPICS: readonly ChangeTopic[] = ['cases', 'money']
