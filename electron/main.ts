// The shell: opens the window, starts and supervises the store process, and does what needs a desktop.
import { app, nativeTheme, session } from 'electron'
import { mkdirSync } from 'node:fs'
import { createDispatch } from '../shared/ipc/dispatch.ts'
import { shellMethodPaths } from '../shared/ipc/shellContract.ts'
import { receiveCalls } from './ipc/bridge.ts'
import { receiveDroppedFiles } from './ipc/droppedFiles.ts'
import { AppLock } from './lock/appLock.ts'
import { lockHandlers } from './lock/handlers.ts'
import { watchForAbsence } from './lock/watch.ts'
import { emptyOpened } from './platform/attachments.ts'
import { removeCrashDumps } from './platform/crashDumps.ts'
import { registerAppScheme, serveApp } from './platform/appProtocol.ts'
import { isOwnPage } from './platform/appUrl.ts'
import { hardenCommandLine, hardenSession } from './platform/hardening.ts'
import { createLog, type Log } from './platform/log.ts'
import { installMenu } from './platform/menu.ts'
import { type AppPaths, resolvePaths } from './platform/paths.ts'
import { forgetDevelopment, isSteered, REFUSED_STEERING } from './platform/release.ts'
import { createShellHandlers } from './platform/shellHandlers.ts'
import { startStoreProcess, type StoreProcess } from './platform/storeProcess.ts'
import { type MainWindow, openMainWindow } from './platform/window.ts'

const isDemo = process.argv.includes('--demo')
const startedAt = new Date().toISOString()

function catchFaults(log: Log): void {
  // Without a handler Electron shows a dialog of its own, in English, over whatever the user is writing.
  process.on('uncaughtException', (error) => void log.incident('main', error))
  process.on('unhandledRejection', (error) => void log.incident('main', error))
}

/** The database is closed before the process ends. */
function stopStoreAtQuit(store: StoreProcess): void {
  let stopped = false
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    void store.stop().finally(() => {
      stopped = true
      app.quit()
    })
  })
}

function run(paths: AppPaths, log: Log): void {
  hardenSession(session.defaultSession)
  serveApp(session.defaultSession, paths.rendererFolder)
  // The window first: it draws while the database opens.
  const main: MainWindow = openMainWindow(paths, log)
  const store = startStoreProcess({
    script: paths.storeScript,
    configuration: { ...paths, appVersion: app.getVersion(), isDemo },
    log,
    onEvent: (event) => void lock.hear(event),
  })
  const lock = new AppLock({ ask: store.inside, hasFailed: () => store.status().state === 'failed', send: main.send })
  const handlers = createShellHandlers({
    paths,
    store,
    window: () => main.window,
    allowClose: main.allowClose,
    waitToClose: main.waitToClose,
    isDemo,
    startedAt,
    lock: { handlers: lockHandlers(lock), isKnown: () => lock.isKnown, isShut: () => lock.isShut },
  })
  const shell = createDispatch(handlers, { methods: shellMethodPaths, translate: () => null, report: log.incident })
  const admission = { isOwnPage, allows: (path: string) => lock.allows(path) }
  receiveCalls({ shell, store: store.call }, admission)
  receiveDroppedFiles(store.inside, admission)
  installMenu((command) => command === 'lock' && lock.fall() ? undefined : void lock.hear({ kind: 'command', command }))
  watchForAbsence(lock)
  nativeTheme.on('updated', () => log.write({ level: 'info', event: 'theme-changed' }))
  app.on('second-instance', () => main.focus())
  app.on('window-all-closed', () => app.quit())
  // Copies of attachments are for the moment: gone at quit, and at the next start what was still held then.
  emptyOpened(paths.openedFolder)
  app.on('quit', () => emptyOpened(paths.openedFolder))
  stopStoreAtQuit(store)
  log.write({ level: 'info', event: 'started', version: app.getVersion(), electron: process.versions.electron, isDemo })
}

function start(): void {
  forgetDevelopment()
  if (isSteered()) {
    process.stderr.write(`${REFUSED_STEERING}\n`)
    return app.exit(1)
  }
  const paths = resolvePaths(isDemo)
  mkdirSync(paths.userData, { recursive: true })
  app.setPath('userData', paths.userData)
  // The second start of the same data focuses the first window and ends.
  if (!app.requestSingleInstanceLock()) return app.quit()
  const log = createLog(paths.logFolder)
  catchFaults(log)
  removeCrashDumps(paths.userData)
  hardenCommandLine()
  registerAppScheme()
  void app.whenReady().then(() => run(paths, log))
}

start()
