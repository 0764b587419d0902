// A bare Electron window: the least that shows a page, on the same runtime and with the same arguments as the app.
const { app, BrowserWindow, ipcMain, utilityProcess } = require('electron')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

app.setPath('userData', process.env['SAMVERKANSSTOD_USER_DATA'] ?? app.getPath('userData'))

/** The bridge is only there where its round trips are measured: a bare window has none. */
const hasBridge = process.env['BENCH_BARE_BRIDGE'] !== undefined

function answerCalls() {
  const rows = JSON.parse(readFileSync(`${process.env['BENCH_BARE_BRIDGE']}`, 'utf8'))
  const echo = utilityProcess.fork(join(__dirname, 'echo.cjs'))
  /** @type {Map<number, (value: unknown) => void>} */
  const waiting = new Map()
  let next = 1
  echo.on('message', ({ id, value }) => {
    waiting.get(id)?.(value)
    waiting.delete(id)
  })
  const throughEcho = (/** @type {unknown} */ value) =>
    new Promise((resolve) => {
      const id = next++
      waiting.set(id, resolve)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Electron's, which has no origin
      echo.postMessage({ id, value })
    })
  ipcMain.handle('bare', (_event, what, value) => {
    if (what === 'rows') return rows
    return what === 'hop' ? throughEcho(value) : value
  })
}

async function openWindow() {
  await app.whenReady()
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: hasBridge ? { preload: join(__dirname, 'preload.cjs') } : {},
  })
  if (hasBridge) answerCalls()
  window.once('ready-to-show', () => window.show())
  await window.loadFile(join(__dirname, 'index.html'))
}

void openWindow()
app.on('window-all-closed', () => app.quit())
