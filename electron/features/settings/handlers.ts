import { dirname, isAbsolute } from 'node:path'
import type { Settings } from '../../../shared/domain/settings.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { readSettings, writeSettings } from '../../db/repositories/settings.ts'
import { folderRisk } from '../../files/folderRisk.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'

/** A folder that means something else from another working folder, or that no file system takes, is none. */
const isFolderPath = (path: string): boolean => path === '' || (isAbsolute(path) && !path.includes('\0'))

function save(context: StoreContext, settings: Settings): Settings {
  const isSecondTheFirst = settings.secondBackupFolder !== '' && settings.secondBackupFolder === (settings.backupFolder || context.defaultFolders.backups)
  const issues = (['documentFolder', 'backupFolder', 'secondBackupFolder'] as const)
    .filter((name) => !isFolderPath(settings[name]) || (name === 'secondBackupFolder' && isSecondTheFirst))
    .map((path) => ({ path, code: 'invalid' as const }))
  if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
  return write(context, { caseId: null, topics: ['settings'] }, ({ record }) => {
    const before = readSettings(context.connection)
    writeSettings(context.connection, settings)
    record({ caseId: null, entity: 'settings', entityId: 'settings', before, after: settings })
    return settings
  })
}

export const settingsHandlers = (context: StoreContext): Handlers<'store'>['settings'] => ({
  get: () => {
    const settings = readSettings(context.connection)
    return {
      settings,
      documentFolder: settings.documentFolder || context.defaultFolders.documents,
      backupFolder: settings.backupFolder || context.defaultFolders.backups,
      databaseFolderRisk: folderRisk(dirname(context.databasePath)),
    }
  },
  save: (settings) => save(context, settings),
})
