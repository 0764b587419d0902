import type { ChangeTopic } from '../../../shared/ipc/events.ts'

/** A theme that is new or called something else: no opinion is another for it. */
export const THEME_NAMED: ChangeTopic[] = ['themes', 'plans']

/** A theme that came or went with its opinions, and with the proposals that answer it. */
export const THEME_MOVED: ChangeTopic[] = ['themes', 'dialogue', 'coding', 'plans']
