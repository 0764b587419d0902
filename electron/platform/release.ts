// What a build that is given to users refuses, and one made for tests or run from the sources does not.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseTexts } from '../../shared/text/catalogue/release.ts'

export const REFUSED_STEERING = releaseTexts.refusedSteering

/** Switches by which another program on the computer could read and steer the window. */
const STEERING = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins', 'js-flags', 'load-extension']

/** Whether this is the packaged app. Electron's own answer goes by the name of the program, which the runtime of the tests changes. */
export const isPackaged = (): boolean => app.getAppPath().endsWith('.asar')

/** Written into the archive by `build/package/packageApp.mjs`. */
function isDrivable(): boolean {
  const { drivable } = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')) as { drivable?: boolean }
  return drivable === true
}

/** Whether somebody tries to start the released app in a way that would let another program steer it. */
export const isSteered = (): boolean => isPackaged() && STEERING.some((name) => app.commandLine.hasSwitch(name)) && !isDrivable()

/** In the packaged app nobody names another add-on for it to load: it carries its own. */
export function forgetDevelopment(): void {
  if (isPackaged()) delete process.env['SAMVERKANSSTOD_SQLITE_BINDING']
}
