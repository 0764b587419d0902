import { BrowserWindow, nativeTheme, screen } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import { EVENT_CHANNEL } from '../../shared/ipc/bridge.ts'
import { hardenContents } from './hardening.ts'
import type { Log } from './log.ts'
import type { AppPaths } from './paths.ts'
import { isVisible, readWindowState, writeWindowState } from './windowState.ts'
import { START_URL } from './appUrl.ts'

export interface MainWindow {
  readonly window: BrowserWindow
  readonly send: (event: BridgeEvent) => void
  /** The renderer has saved everything: the window may go. */
  readonly allowClose: () => void
  readonly focus: () => void
}

const DEFAULT_SIZE = { width: 1280, height: 800 }
/** Paper and its dark counterpart, so that nothing flashes before the first screen. */
const BACKGROUND = { light: '#faf9f6', dark: '#14191b' }
const RELOADS = 3

function create(paths: AppPaths, statePath: string): BrowserWindow {
  const state = readWindowState(statePath)
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  const bounds = state && isVisible(state.bounds, screens) ? state.bounds : DEFAULT_SIZE
  const icon = join(paths.resourcesFolder, 'icons', '256x256.png')
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Samverkansstöd',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    autoHideMenuBar: true,
    ...(existsSync(icon) ? { icon } : {}),
    webPreferences: {
      preload: paths.preloadScript,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (state?.maximized) window.maximize()
  return window
}

/** A page that crashed is loaded again; what was saved is there, and at most a second of typing is not. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let reloads = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.write({ level: 'error', event: 'window-crashed', reason })
    reloads += 1
    if (reloads <= RELOADS && !window.isDestroyed()) window.webContents.reload()
  })
}

/** Asks the renderer to save before the window goes; a page that cannot answer is not waited for. */
function closeWhenSaved(window: BrowserWindow, send: MainWindow['send']): () => void {
  let saved = false
  let responsive = true
  window.on('unresponsive', () => (responsive = false))
  window.on('responsive', () => (responsive = true))
  window.on('close', (event) => {
    if (saved || !responsive || window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) return
    event.preventDefault()
    send({ kind: 'closing' })
  })
  return () => {
    saved = true
    if (!window.isDestroyed()) window.close()
  }
}

export function openMainWindow(paths: AppPaths, log: Log): MainWindow {
  const statePath = join(paths.userData, 'window.json')
  const window = create(paths, statePath)
  const send: MainWindow['send'] = (event) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event)
  }
  hardenContents(window.webContents)
  reloadAfterCrash(window, log)
  const allowClose = closeWhenSaved(window, send)
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    writeWindowState(statePath, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  )
  void window.loadURL(START_URL)
  const focus = () => {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  return { window, send, allowClose, focus }
}
