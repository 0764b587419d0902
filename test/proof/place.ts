// Clean places to try a package in: a folder of its own for what is only unpacked.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FILE_NAME } from '../../build/package/config.mjs'
import { run } from '../../build/setup/run.mjs'
import { sandboxArguments } from '../../build/runtime/sandbox.mjs'

export interface Place {
  readonly name: string
  /** Starts the program that was installed there. */
  readonly command: readonly [string, ...string[]]
  readonly env: NodeJS.ProcessEnv
  /** The user's home, where data and documents are kept, as this process sees it. */
  readonly home: string
  /** Takes the program away as a user would. */
  readonly uninstall: () => Promise<void>
  /** Whether nothing of the program is left. */
  readonly isGone: () => boolean
  readonly remove: () => Promise<void>
}

/** What a session on the desktop gives a program, and nothing of this process's own. */
export const plainEnvironment = (home: string): NodeJS.ProcessEnv => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME: home,
  LANG: 'C.UTF-8',
  DISPLAY: process.env['DISPLAY'],
})

/** Nothing but the program's own files, in a folder with a space and letters beyond ASCII, and an empty home. */
export async function emptyFolder(name: string, lay: (folder: string) => Promise<void>): Promise<Place> {
  const base = mkdtempSync(join(tmpdir(), 'samverkansstod-proof-'))
  const [home, programs] = [join(base, 'hem'), join(base, 'Våra program')]
  for (const folder of [home, programs]) mkdirSync(folder)
  await lay(programs)
  const [folder = ''] = readdirSync(programs)
  return {
    name,
    command: [join(programs, folder, FILE_NAME), ...sandboxArguments()],
    env: plainEnvironment(home),
    home,
    uninstall: async () => rmSync(programs, { recursive: true }),
    isGone: () => !existsSync(programs),
    remove: async () => rmSync(base, { recursive: true, force: true }),
  }
}

export const copiedFolder = (unpacked: string): Promise<Place> =>
  emptyFolder('unpacked folder', async (programs) => cpSync(unpacked, join(programs, FILE_NAME), { recursive: true, verbatimSymlinks: true }))

export const unpackedArchive = (archive: string): Promise<Place> =>
  emptyFolder('.tar.gz, unpacked', async (programs) => void (await run('tar', ['-xzf', archive, '-C', programs])))
