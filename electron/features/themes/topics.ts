import type { ChangeTopic } from '../../../shared/ipc/events.ts'

/** A theme is shown with its opinions, and with the proposals that answer it. */
export const THEME_TOPICS: ChangeTopic[] = ['dialogue', 'coding', 'cases']
