// The registry runtime behaves like a packaged program: it starts resources/app and ignores a path on the command line.
// This file is put there. It starts the app folder named by the environment, or by the first plain argument.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const named = process.env['SAMVERKANSSTOD_APP_FOLDER'] ?? process.argv.slice(1).find((each) => !each.startsWith('-'))
if (!named) {
  process.stderr.write('Name the app folder in SAMVERKANSSTOD_APP_FOLDER or as the first argument.\n')
  process.exit(2)
}

const folder = resolve(named)
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
// Electron does the same for a folder given as a path; two of the calls are missing from its type definitions.
const undocumented = /** @type {{ setVersion(version: string): void, setAppPath(path: string): void }} */ (/** @type {unknown} */ (app))
undocumented.setVersion(manifest.version ?? '0.0.0')
undocumented.setAppPath(folder)
app.setPath('userData', join(app.getPath('appData'), app.getName()))
require(join(folder, manifest.main ?? 'index.js'))
