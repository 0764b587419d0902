import type { ChangeTopic } from '../../../shared/ipc/events.ts'

/** What the window drops when a plan changes: the case's next step and diary speak of it too. */
export const PLAN_TOPICS: readonly ChangeTopic[] = ['plans', 'cases']
