// What the store remembers of attachments while it runs: files that were offered, and those that are on their way in.
import { basename, dirname, join } from 'node:path'
import { stat } from 'node:fs/promises'
import { MOST_ATTACHMENT_BYTES, type OfferedFile } from '../../../shared/domain/attachments/attachment.ts'
import { newId } from '../../../shared/newId.ts'
import { cleanLine } from '../../../shared/text/clean.ts'
import type { StoreContext } from '../../work/context.ts'

export interface Upload {
  doneBytes: number
  totalBytes: number
  isCancelled: boolean
}

export interface Desk {
  /** Paths by the word that the window has for each. */
  readonly offers: Map<string, string>
  readonly uploads: Map<string, Upload>
  /** Contents whose row was just removed: for as long as that can be undone no sweep takes them. */
  readonly removed: Map<string, number>
  check: { doneBytes: number; totalBytes: number }
  /** Ends when the check under way does, however that goes. */
  lastCheck: Promise<unknown>
  /** When all files were last read through after a backup; 0 = not yet. */
  checkedAt: number
  /** Only a test has another. */
  mostBytes: number
}

const desks = new WeakMap<StoreContext, Desk>()

/** The one of a store. */
export function deskOf(context: StoreContext): Desk {
  const found = desks.get(context)
  if (found) return found
  const desk: Desk = {
    offers: new Map(), uploads: new Map(), removed: new Map(), check: { doneBytes: 0, totalBytes: 0 }, lastCheck: Promise.resolve(), checkedAt: 0, mostBytes: MOST_ATTACHMENT_BYTES,
  }
  desks.set(context, desk)
  return desk
}

/** Beside the database, never inside it; a database in memory has only its documents' folder to stand beside. */
export function attachmentFolder({ databasePath, defaultFolders }: Pick<StoreContext, 'databasePath'> & Partial<Pick<StoreContext, 'defaultFolders'>>): string {
  return join(dirname(databasePath === ':memory:' && defaultFolders ? defaultFolders.documents : databasePath), 'bilagor')
}

/** More offers than anybody drops without adding them; the oldest are then forgotten. */
const MOST_OFFERS = 500
const NAME_UNITS = 255

const nameOf = (path: string): string => cleanLine(basename(path).slice(0, NAME_UNITS))

async function lookAt(path: string, mostBytes: number): Promise<Pick<OfferedFile, 'sizeBytes' | 'fault'>> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return { sizeBytes: 0, fault: 'folder' }
    if (!found.isFile()) return { sizeBytes: 0, fault: 'unreadable' }
    return { sizeBytes: found.size, fault: found.size > mostBytes ? 'too-large' : null }
  } catch {
    return { sizeBytes: 0, fault: 'unreadable' }
  }
}

/** Notes the paths that a person dropped or picked, and gives a word for each. */
export async function offerFiles(context: StoreContext, paths: readonly string[]): Promise<OfferedFile[]> {
  const { offers, mostBytes } = deskOf(context)
  return Promise.all(
    paths.map(async (path) => {
      const token = newId()
      const seen = await lookAt(path, mostBytes)
      if (seen.fault === null) offers.set(token, path)
      for (const oldest of offers.keys()) if (offers.size > MOST_OFFERS) offers.delete(oldest)
      return { token, name: nameOf(path), ...seen }
    }),
  )
}

/** The path that a word stands for. It is good for one use. */
export function takeOffer(context: StoreContext, token: string): { path: string; name: string } | null {
  const { offers } = deskOf(context)
  const path = offers.get(token)
  offers.delete(token)
  return path === undefined ? null : { path, name: nameOf(path) }
}
