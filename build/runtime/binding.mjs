// Compiles better-sqlite3 for a runtime that speaks Node-API 9 only. Its source is left as it is; node-api-9.h is
// compiled in. No node-gyp: that would fetch Node's headers, which an npm package already carries.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { withLock, withWorkFolder } from '../setup/lock.mjs'
import { cacheFolder, inProject } from '../setup/paths.mjs'
import { step } from '../setup/progress.mjs'
import { run } from '../setup/run.mjs'
import { ensureSystemPackages } from '../setup/system.mjs'

const C_OPTIONS = ['-std=c99', '-O2', '-fPIC', '-DNDEBUG', '-w']
const CPP_OPTIONS = [
  '-std=c++20', '-O2', '-fPIC', '-fvisibility=hidden', '-fvisibility-inlines-hidden', '-w', '-DNDEBUG', '-DNAPI_VERSION=9',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS', '-DBUILDING_NODE_EXTENSION',
]
const LINK_OPTIONS = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl']

const header = () => inProject('build', 'runtime', 'node-api-9.h')
const library = (/** @type {string[]} */ ...parts) => inProject('node_modules', 'better-sqlite3', ...parts)

/**
 * The compiler options that SQLite is built with, read from the list in better-sqlite3's package.
 * @param {string} gypFile content of deps/defines.gypi
 * @returns {string[]} for example `-DSQLITE_DQS=0`
 */
export function definesOf(gypFile) {
  const defines = [...gypFile.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',$/gm)].map((match) => `-D${match[1]}`)
  if (defines.length === 0) throw new Error('better-sqlite3 lists its SQLite options in another way now')
  return defines
}

/** @returns {string} path of the compiled add-on, whether it is there yet or not; the name tells all it was made from */
export function bindingPath() {
  const { version } = JSON.parse(readFileSync(library('package.json'), 'utf8'))
  const recipe = createHash('sha256').update(readFileSync(header())).update([...C_OPTIONS, ...CPP_OPTIONS, ...LINK_OPTIONS].join(' '))
  const name = `better-sqlite3-${version}-node-api-9-${process.platform}-${process.arch}-${recipe.digest('hex').slice(0, 12)}.node`
  return join(cacheFolder(), 'bindings', name)
}

/** @param {string} work folder for the object files */
async function compile(work) {
  const require = createRequire(import.meta.url)
  const headers = [require('node-api-headers').include_dir, inProject('node_modules', 'node-addon-api'), library('deps', 'sqlite3')]
  const includes = headers.flatMap((folder) => ['-I', folder])
  const defines = definesOf(readFileSync(library('deps', 'defines.gypi'), 'utf8'))
  const [sqlite, addon, result] = ['sqlite3.o', 'better_sqlite3.o', 'better_sqlite3.node'].map((name) => join(work, name))
  await Promise.all([
    run('gcc', [...C_OPTIONS, ...defines, '-c', library('deps', 'sqlite3', 'sqlite3.c'), '-o', `${sqlite}`]),
    run('g++', [...CPP_OPTIONS, ...includes, '-include', header(), '-c', library('src', 'better_sqlite3.cpp'), '-o', `${addon}`]),
  ])
  await run('g++', [`${addon}`, `${sqlite}`, ...LINK_OPTIONS, '-o', `${result}`])
  return `${result}`
}

/**
 * Makes sure that better-sqlite3 is compiled for the registry runtime.
 * @returns {Promise<string>} path of the add-on, for better-sqlite3's `nativeBinding` option
 */
export async function ensureBinding() {
  const path = bindingPath()
  if (existsSync(path)) return path
  return withLock(path, async () => {
    if (existsSync(path)) return path
    await ensureSystemPackages(['compiler'])
    const label = 'Compiling better-sqlite3 for this runtime, once, about half a minute'
    await step(label, () => withWorkFolder(path, async (work) => rename(await compile(work), path)))
    return path
  })
}
