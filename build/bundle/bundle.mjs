// Makes dist/ from the sources: the page, and one file each for main process, preload script and store process.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from '../setup/lock.mjs'
import { inProject, ROOT } from '../setup/paths.mjs'
import { step } from '../setup/progress.mjs'
import { hashOf, isCurrent, writeStamp } from '../setup/stamp.mjs'
import { rememberPackages, writeLicences } from './licences.mjs'
import { electronOptions, rendererOptions } from './options.mjs'

const ELECTRON_ENTRIES = ['main', 'preload', 'store']
const COMMON_INPUTS = ['shared', 'resources', 'package-lock.json', 'tsconfig.json']

/**
 * @typedef {object} Part
 * @property {'electron' | 'renderer'} name also of its folder in dist/
 * @property {string} entry file that must be there
 * @property {(root: string, output: string) => Promise<import('vite').InlineConfig[]>} options
 */

/** @type {readonly Part[]} */
const PARTS = [
  {
    name: 'electron',
    entry: 'electron/main.ts',
    options: async (root, output) => ELECTRON_ENTRIES.map((name) => electronOptions(root, name, output)),
  },
  { name: 'renderer', entry: 'renderer/index.html', options: async (root, output) => [await rendererOptions(root, output)] },
]

/**
 * The hash of all that a part is made from; the bundler's own settings belong to it.
 * @param {string} root
 * @param {Part} part
 */
const inputsOf = (root, part) => hashOf(root, [part.name, ...COMMON_INPUTS]) + hashOf(inProject('build'), ['bundle'])

/**
 * Runs work as for those who use the app. A test runner names its own surroundings, and Vite would then take React as
 * it is for developers, several times slower, into a bundle that counts as up to date everywhere.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function asProduction(work) {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/**
 * Builds into a folder of its own and then swaps, so that an app that starts meanwhile never meets half a bundle.
 * @param {string} root
 * @param {Part} part
 */
async function buildPart(root, part) {
  if (!existsSync(join(root, part.entry))) throw new Error(`${part.entry} is missing: nothing to bundle`)
  const { build } = await import('vite')
  const dist = join(root, 'dist')
  await mkdir(dist, { recursive: true })
  const work = await mkdtemp(join(dist, `.${part.name}-`))
  try {
    const output = join(work, 'new')
    const builds = await part.options(root, output)
    const packages = new Set()
    const plugins = [rememberPackages(packages)]
    await asProduction(() => Promise.all(builds.map((options) => build({ ...options, plugins: [...(options.plugins ?? []), ...plugins] }))))
    writeFileSync(join(output, 'packages.json'), JSON.stringify([...packages].toSorted()))
    const [target, old] = [join(dist, part.name), join(work, 'old')]
    if (existsSync(target)) await rename(target, old)
    await rename(output, target)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} root
 * @param {Part} part
 * @returns {string[]} names of the packages inside the part's bundle
 */
const packagesOf = (root, part) => JSON.parse(readFileSync(join(root, 'dist', part.name, 'packages.json'), 'utf8'))

/**
 * Brings dist/ up to date. Parts whose input has not changed are left alone.
 * @param {string} [root] a project laid out like this one
 * @returns {Promise<boolean>} whether anything had to be built
 */
export async function ensureBundle(root = ROOT) {
  const stampOf = (/** @type {Part} */ part) => join(root, 'dist', `.${part.name}.inputs`)
  const stale = (/** @type {Part} */ part) => !isCurrent(stampOf(part), inputsOf(root, part))
  if (!PARTS.some(stale)) return false
  return withLock(join(root, 'dist', '.bundle'), async () => {
    for (const part of PARTS.filter(stale)) {
      // Before the build: a file changed while it runs must make the next run build again.
      const inputs = inputsOf(root, part)
      await step(`Bundling ${part.name}`, () => buildPart(root, part))
      writeStamp(stampOf(part), inputs)
    }
    writeLicences(root, PARTS.flatMap((part) => packagesOf(root, part)))
    return true
  })
}
