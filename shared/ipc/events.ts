import { z } from 'zod'

/** What may have changed; the renderer drops what it has cached of it. */
export const CHANGE_TOPICS = ['cases', 'documents', 'settings', 'backups', 'register', 'tasks', 'meetings', 'plans', 'dialogue', 'themes', 'coding', 'lessons', 'portfolio', 'money', 'guard'] as const

/** Sent from the main process to the window. */
export const bridgeEventSchema = z.discriminatedUnion('kind', [
  /** `caseId` null = any case may have changed. */
  z.object({ kind: z.literal('changed'), topics: z.array(z.enum(CHANGE_TOPICS)), caseId: z.string().nullable() }),
  /** The store is up (again): drop all caches, send unsaved drafts. */
  z.object({ kind: z.literal('store-ready') }),
  z.object({ kind: z.literal('store-failed') }),
  /** The app is locked: cover the page, save what is open, then answer with `lock.saved`. */
  z.object({ kind: z.literal('lock') }),
  /** The user closes the window: save what is open, then answer with `app.readyToClose`. */
  z.object({ kind: z.literal('closing') }),
  /** A menu command that the renderer carries out. */
  z.object({ kind: z.literal('command'), command: z.enum(['palette', 'new-case', 'settings', 'backup', 'lock']) }),
])
export type BridgeEvent = z.infer<typeof bridgeEventSchema>
export type ChangeTopic = (typeof CHANGE_TOPICS)[number]
