import type { ChangeTopic } from '../../../shared/ipc/events.ts'

/** What the window drops when the execution changes: plans show how it goes, and cases their next step. */
export const EXECUTION_TOPICS: readonly ChangeTopic[] = ['plans', 'cases']
