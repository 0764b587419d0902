// Starts another app inside this process and reports when its page had come through the steps asked for.
// No inspector and no driver is attached, so nothing but the app itself and these few lines takes time or memory.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { walk } = require('./walk.cjs')

const scriptAt = Date.now()
const folder = `${process.env['BENCH_APP_FOLDER']}`
const steps = `${process.env['BENCH_STEPS']}`

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
// Electron does the same for a folder given as a path; these calls are missing from its type definitions.
const undocumented = /** @type {{ setVersion(version: string): void, setAppPath(path: string): void }} */ (/** @type {unknown} */ (app))
undocumented.setVersion(manifest.version)
undocumented.setAppPath(folder)

/** @param {object} message one line on the terminal, read by the benchmark */
const tell = (message) => process.stdout.write(`BENCH ${JSON.stringify(message)}\n`)

let shownAt = 0
app.on('browser-window-created', (_event, window) => {
  window.once('show', () => (shownAt = Date.now()))
  const { webContents } = window
  webContents.once('dom-ready', async () => {
    const domAt = Date.now()
    try {
      const { pageAt, paintedAt } = await webContents.executeJavaScript(`(${walk})(${steps})`)
      tell({ scriptAt, pageAt, domAt, shownAt, paintedAt })
    } catch (error) {
      tell({ error: String(error) })
    }
    // Measured from outside meanwhile, where memory is what is asked for.
    process.stdin.once('data', () => app.quit())
  })
})

require(join(folder, manifest.main))
