import type { ChangeTopic } from '../../../shared/ipc/events.ts'

/** What the window drops when a report changes. */
export const PORTFOLIO_TOPICS: readonly ChangeTopic[] = ['portfolio']
