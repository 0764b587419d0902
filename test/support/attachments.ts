// Files of a test's own, offered to a store as the main process offers what a person drops.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Attachment, AttachmentSubject } from '../../shared/domain/attachments/attachment.ts'
import { offerFiles } from '../../electron/features/attachments/desk.ts'
import { newId } from '../../shared/newId.ts'
import { type TestStore, valueOf } from './store.ts'

/** Writes a file outside everything that the app has, and gives its path. */
export function fileOf({ folder }: TestStore, name: string, content: string | Uint8Array): string {
  const path = join(folder, 'skrivbordet', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** The word that stands for a file. */
export async function offered({ context }: TestStore, path: string): Promise<string> {
  const [offer] = await offerFiles(context, [path])
  return offer?.token ?? ''
}

export interface Wanted {
  readonly caseId: string
  readonly subject?: AttachmentSubject
}

/** Tries to add a file as the window does. */
export async function tryToAdd(store: TestStore, path: string, { caseId, subject = { kind: 'case', id: caseId } }: Wanted) {
  return store.client.attachments.add({ token: await offered(store, path), id: newId(), caseId, subject })
}

export async function addFile(store: TestStore, path: string, wanted: Wanted): Promise<Attachment> {
  const added = valueOf(await tryToAdd(store, path, wanted))
  if (!added.ok) throw new Error(`The file was not added: ${added.fault}`)
  return added.attachment
}
