import { formatInstant } from '../../../shared/domain/date.ts'
import { privateFolderOf } from '../../db/databaseFiles.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { StoreContext } from '../../work/context.ts'

/** The folder that backups are written to now. */
export const backupFolder = (context: StoreContext): string =>
  readSettings(context.connection).backupFolder || context.defaultFolders.backups

/** Where what is sealed lies open for a moment. */
export const privateFolder = ({ databasePath, defaultFolders }: StoreContext): string => privateFolderOf(databasePath, defaultFolders.backups)

/** `2026-11-21 14.30`, as it stands in file names. */
export const stamp = (context: StoreContext): string => formatInstant(context.clock().toISOString())
