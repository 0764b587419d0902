import { app, type BrowserWindow, dialog, shell } from 'electron'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { menuTexts } from '../../shared/text/catalogue/menu.ts'
import { attachmentShell } from './attachments.ts'
import type { AppPaths } from './paths.ts'
import type { StoreProcess } from './storeProcess.ts'

export interface ShellContext {
  readonly paths: AppPaths
  readonly store: StoreProcess
  readonly window: () => BrowserWindow
  readonly allowClose: () => void
  readonly waitToClose: () => void
  readonly isDemo: boolean
  readonly startedAt: string
}

const folderInForce = async ({ store, paths }: ShellContext, which: 'backups' | 'documents'): Promise<string> => {
  const outcome = await store.call('settings.get', {})
  const fallback = which === 'backups' ? paths.backupFolder : paths.documentsFolder
  if (!outcome.ok) return fallback
  // The store's own answer, parsed there against the contract.
  const value = outcome.value as { documentFolder: string; backupFolder: string }
  return which === 'backups' ? value.backupFolder : value.documentFolder
}

async function showPath(context: ShellContext, which: 'database' | 'log' | 'backups' | 'documents'): Promise<Record<string, never>> {
  const { paths } = context
  if (which === 'database') shell.showItemInFolder(paths.databasePath)
  else {
    const folder = which === 'log' ? paths.logFolder : await folderInForce(context, which)
    mkdirSync(folder, { recursive: true })
    await shell.openPath(folder)
  }
  return {}
}

const documents = ({ store }: ShellContext): Handlers<'shell'>['documents'] => {
  const whenThere = async (id: string, act: (path: string) => unknown) => {
    const path = await store.locate(id)
    if (path === null || !existsSync(path)) return { missing: true }
    await act(path)
    return { missing: false }
  }
  return {
    open: ({ id }) => whenThere(id, (path) => shell.openPath(path)),
    showInFolder: ({ id }) => whenThere(id, (path) => shell.showItemInFolder(path)),
  }
}

const about = ({ paths, store, isDemo }: ShellContext) => ({
  appVersion: app.getVersion(),
  electronVersion: process.versions.electron ?? '',
  chromeVersion: process.versions['chrome'] ?? '',
  nodeVersion: process.versions.node,
  sqliteVersion: store.status().versions?.sqliteVersion ?? '',
  schemaVersion: store.status().versions?.schemaVersion ?? 0,
  databasePath: paths.databasePath,
  logFolder: paths.logFolder,
  isDemo,
})

const chooseFolder = async (context: ShellContext, { title, start }: { title: string; start: string }) => {
  const result = await dialog.showOpenDialog(context.window(), {
    title,
    ...(start === '' ? {} : { defaultPath: start }),
    properties: ['openDirectory', 'createDirectory'],
  })
  return { path: result.filePaths[0] ?? null }
}

const chooseBackup = async (context: ShellContext) => {
  const folder = await folderInForce(context, 'backups')
  const result = await dialog.showOpenDialog(context.window(), {
    title: menuTexts.chooseBackup,
    defaultPath: existsSync(folder) ? folder : dirname(context.paths.databasePath),
    properties: ['openFile'],
    filters: [
      { name: menuTexts.backupFiles, extensions: ['samverkanbackup'] },
      { name: menuTexts.allFiles, extensions: ['*'] },
    ],
  })
  return { path: result.filePaths[0] ?? null }
}

const chooseTable = async (context: ShellContext) => {
  const result = await dialog.showOpenDialog(context.window(), {
    title: menuTexts.chooseTable,
    properties: ['openFile'],
    filters: [
      { name: menuTexts.tableFiles, extensions: ['xlsx', 'csv', 'txt', 'tsv'] },
      { name: menuTexts.allFiles, extensions: ['*'] },
    ],
  })
  return { path: result.filePaths[0] ?? null }
}

const chooseCaseFile = async (context: ShellContext) => {
  const result = await dialog.showOpenDialog(context.window(), {
    title: menuTexts.chooseCaseFile,
    properties: ['openFile'],
    filters: [
      { name: menuTexts.caseFiles, extensions: ['samverkan'] },
      { name: menuTexts.allFiles, extensions: ['*'] },
    ],
  })
  return { path: result.filePaths[0] ?? null }
}

/** The methods that need a window, a dialog or the desktop. */
export const createShellHandlers = (context: ShellContext): Handlers<'shell'> => ({
  documents: documents(context),
  imports: { choose: () => chooseTable(context) },
  caseFiles: { choose: () => chooseCaseFile(context) },
  attachments: attachmentShell({ store: context.store, window: context.window, openedFolder: context.paths.openedFolder }),
  app: {
    about: () => about(context),
    status: () => {
      const { state, fault, incidentId, behind, remembered } = context.store.status()
      return { state, fault, incidentId, behind, remembered, databasePath: context.paths.databasePath, startedAt: context.startedAt }
    },
    retryStore: ({ accepted }) => {
      context.store.retry(accepted)
      return {}
    },
    chooseFolder: (input) => chooseFolder(context, input),
    chooseBackup: () => chooseBackup(context),
    showPath: ({ which }) => showPath(context, which),
    closingHeard: () => {
      context.waitToClose()
      return {}
    },
    readyToClose: () => {
      // After the answer has left, or the call would die with its window.
      setImmediate(context.allowClose)
      return {}
    },
  },
})
