// Which files beside the database belong to it. What is done with them, in a backup and at a restore, is in
// `electron/db/companions.ts`; here stands only which they are and where they go back to.
import type { CompanionFile, CompanionTaker } from '../../db/companions.ts'
import type { Connection } from '../../db/connection.ts'
import { filesOfAttachments, takerOfAttachments } from '../attachments/index.ts'

/** What the hook gets: also before a migration, when there is no store yet. */
export interface CompanionOwner {
  readonly connection: Connection
  readonly databasePath: string
}

/** Every file beside the database that a row in it names. */
export const companionFiles = (owner: CompanionOwner): readonly CompanionFile[] => filesOfAttachments(owner)

/** Takes back what a restored database names and what is not here. */
export const companionTaker = (owner: CompanionOwner): CompanionTaker => takerOfAttachments(owner)
