import { BrowserWindow, nativeTheme, screen } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import { EVENT_CHANNEL } from '../../shared/ipc/bridge.ts'
import { hardenContents } from './hardening.ts'
import type { Log } from './log.ts'
import type { AppPaths } from './paths.ts'
import { isPackaged } from './release.ts'
import { isVisible, readWindowState, writeWindowState } from './windowState.ts'
import { START_URL } from './appUrl.ts'

export interface MainWindow {
  readonly window: BrowserWindow
  readonly send: (event: BridgeEvent) => void
  /** The renderer has saved everything: the window may go. */
  readonly allowClose: () => void
  /** The renderer is saving, or asks the user: no time limit any more. */
  readonly waitToClose: () => void
  readonly focus: () => void
}

const DEFAULT_SIZE = { width: 1280, height: 800 }
/** Paper and its dark counterpart, so that nothing flashes before the first screen. */
const BACKGROUND = { light: '#f7f5f0', dark: '#11181c' }
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
      devTools: !isPackaged(),
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

/** A page that has not even heard that it closes within this time is broken, and is not waited for. */
const HEARING_PATIENCE_MS = 3_000

/** Asks the renderer to save before the window goes; a page that cannot answer is not waited for. */
function closeWhenSaved(window: BrowserWindow, send: MainWindow['send']): Pick<MainWindow, 'allowClose' | 'waitToClose'> {
  let saved = false
  let responsive = true
  let unheard: NodeJS.Timeout | undefined
  const allowClose = () => {
    saved = true
    clearTimeout(unheard)
    if (!window.isDestroyed()) window.close()
  }
  window.on('unresponsive', () => (responsive = false))
  window.on('responsive', () => (responsive = true))
  window.on('close', (event) => {
    if (saved || !responsive || window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) return
    event.preventDefault()
    clearTimeout(unheard)
    unheard = setTimeout(allowClose, HEARING_PATIENCE_MS)
    send({ kind: 'closing' })
  })
  return { allowClose, waitToClose: () => clearTimeout(unheard) }
}

export function openMainWindow(paths: AppPaths, log: Log): MainWindow {
  const statePath = join(paths.userData, 'window.json')
  const window = create(paths, statePath)
  const send: MainWindow['send'] = (event) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event)
  }
  hardenContents(window.webContents)
  reloadAfterCrash(window, log)
  const closing = closeWhenSaved(window, send)
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
  return { window, send, focus, ...closing }
}
