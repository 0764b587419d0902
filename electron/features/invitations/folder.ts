import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreContext } from '../../work/context.ts'
import { documentFolder, prepareDocument } from '../documents/index.ts'
import type { InvitationFile } from './files.ts'

/** A folder name that nothing has yet: each sending has a folder of its own. */
export function freeFolder(path: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${path} (${number})`
    if (!existsSync(candidate)) return candidate
  }
}

/** All files, or none: each lies complete beside its place before the first one takes it. */
export function writeAll(context: StoreContext, folder: string, files: readonly InvitationFile[]): void {
  const base = documentFolder(context)
  const pending: ReturnType<typeof prepareDocument>[] = []
  try {
    for (const { name, content } of files) pending.push(prepareDocument(join(folder, name), base, Buffer.from(content, 'utf8')))
    for (const each of pending) each.commit()
  } catch (error) {
    for (const each of pending) each.discard()
    throw error
  }
}
