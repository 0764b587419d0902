import type { ChangeTopic } from '../../../shared/ipc/events.ts'

/** What a write of the money may have changed in the window. */
export const MONEY_TOPICS: readonly ChangeTopic[] = ['money']
