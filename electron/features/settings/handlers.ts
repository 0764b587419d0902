import { dirname } from 'node:path'
import type { Settings } from '../../../shared/domain/settings.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { readSettings, writeSettings } from '../../db/repositories/settings.ts'
import { folderRisk } from '../../files/folderRisk.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'

function save(context: StoreContext, settings: Settings): Settings {
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
