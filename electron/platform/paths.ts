import { app } from 'electron'
import { join } from 'node:path'

const FOLDER = 'Samverkansstod'

/** Local, never roaming: a roaming profile copies an open database from under us. */
function localDataFolder(): string {
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? app.getPath('appData')
  if (process.platform === 'linux') return process.env['XDG_DATA_HOME'] || join(app.getPath('home'), '.local', 'share')
  return app.getPath('appData')
}

export interface AppPaths {
  readonly userData: string
  readonly databasePath: string
  readonly logFolder: string
  /** Copies of attachments that are open in other programs. */
  readonly openedFolder: string
  readonly documentsFolder: string
  readonly backupFolder: string
  readonly resourcesFolder: string
  readonly licencesPath: string
  readonly rendererFolder: string
  readonly storeScript: string
  readonly preloadScript: string
}

/**
 * Where everything lies. `SAMVERKANSSTOD_USER_DATA` moves all of it, documents and backups too, so that a test or a
 * portable set-up touches nothing else; the demo has a place of its own.
 */
export function resolvePaths(isDemo: boolean): AppPaths {
  const own = process.env['SAMVERKANSSTOD_USER_DATA']
  const base = own || join(localDataFolder(), FOLDER)
  const userData = isDemo ? join(base, 'demo') : base
  const userFiles = own || isDemo ? join(userData, 'Dokument') : join(app.getPath('documents'), 'Samverkansstöd')
  const folder = app.getAppPath()
  return {
    userData,
    databasePath: join(userData, 'samverkansstod.sqlite'),
    logFolder: join(userData, 'logs'),
    openedFolder: join(userData, 'oppnade'),
    documentsFolder: join(userFiles, 'PDF'),
    backupFolder: join(userFiles, 'Säkerhetskopior'),
    resourcesFolder: join(folder, 'resources'),
    licencesPath: join(folder, 'dist', 'licences.json'),
    rendererFolder: join(folder, 'dist', 'renderer'),
    storeScript: join(folder, 'dist', 'electron', 'store.cjs'),
    preloadScript: join(folder, 'dist', 'electron', 'preload.cjs'),
  }
}
