// Attachments as the files beside the database that every backup carries.
import type { CompanionFile, CompanionTaker } from '../../db/companions.ts'
import type { Connection } from '../../db/connection.ts'
import { namedFiles } from '../../db/repositories/attachments.ts'
import { contentPath, hasContent, putContent } from '../../files/contentStore.ts'
import { recallContent } from '../../files/contentSweep.ts'
import { attachmentFolder } from './desk.ts'

type Owner = Parameters<typeof attachmentFolder>[0] & { readonly connection: Connection }

/** An older database, before its migration, has no attachments. */
const knowsAttachments = (connection: Connection): boolean =>
  connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'attachment'").get() !== undefined

/** Every file that a row names, with where it should lie; whether it does is found out by who reads it. */
export function filesOfAttachments(owner: Owner): CompanionFile[] {
  if (!knowsAttachments(owner.connection)) return []
  const folder = attachmentFolder(owner)
  return namedFiles(owner.connection).map((file) => ({ ...file, path: contentPath(folder, file.sha256) }))
}

/** Where the files of a restored database go back to. What was set aside is as good as what the backup has. */
export function takerOfAttachments(owner: Owner): CompanionTaker {
  const folder = attachmentFolder(owner)
  return {
    has: (file) => hasContent(folder, file) || (recallContent(folder, file.sha256) && hasContent(folder, file)),
    take: ({ sha256 }, path) => putContent(folder, sha256, path),
  }
}
