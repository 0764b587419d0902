import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasDisplay } from '../../../build/display/display.mjs'
import { sizeOf } from '../../../build/setup/files.mjs'
import { withLock, withWorkFolder } from '../../../build/setup/lock.mjs'
import { isInstalled } from '../../../build/setup/lockFile.mjs'
import { inProject } from '../../../build/setup/paths.mjs'
import { run, shortened } from '../../../build/setup/run.mjs'
import { hashOf, isCurrent, writeStamp } from '../../../build/setup/stamp.mjs'
import { missingFrom, SYSTEM_PACKAGES } from '../../../build/setup/system.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const hash = () => hashOf(folder, ['source', 'other.json', 'missing'])

describe('the stamp of a result', () => {
  beforeEach(() => {
    write('source/a.ts', 'a')
    write('source/deep/b.ts', 'b')
    write('other.json', '{}')
  })

  test('stays the same while nothing changes', () => {
    const before = hash()
    writeFileSync(join(folder, 'unrelated'), 'x')
    expect(hash()).toBe(before)
  })

  test.each<[string, () => void]>([
    ['a changed file', () => write('source/deep/b.ts', 'B')],
    ['a new file', () => write('source/c.ts', '')],
    ['a removed file', () => rmSync(join(folder, 'source/a.ts'))],
    ['content moved to another name', () => {
      rmSync(join(folder, 'source/a.ts'))
      write('source/a2.ts', 'a')
    }],
    ['text moved from one file to the next', () => {
      write('source/a.ts', '')
      write('source/deep/b.ts', 'ab')
    }],
  ])('notices %s', (_name, change) => {
    const before = hash()
    change()
    expect(hash()).not.toBe(before)
  })

  test('is current only for the very same input', () => {
    const stamp = join(folder, 'dist', '.inputs')
    expect(isCurrent(stamp, 'one')).toBe(false)
    writeStamp(stamp, 'one')
    expect(isCurrent(stamp, 'one')).toBe(true)
    expect(isCurrent(stamp, 'two')).toBe(false)
  })
})

describe('a lock', () => {
  test('lets one after the other build, and the second find it built', async () => {
    const target = join(folder, 'thing')
    const order: string[] = []
    const build = (name: string) =>
      withLock(target, async () => {
        order.push(`${name} begins`)
        await pause(50)
        order.push(`${name} ends`)
      })
    await Promise.all([build('first'), build('second')])
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  test('is given back when the work fails', async () => {
    const target = join(folder, 'thing')
    await expect(withLock(target, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space')
    expect(await withLock(target, async () => 'built')).toBe('built')
  })

  test('is taken over from a process that died', async () => {
    const ended = Number(await run(process.execPath, ['-e', 'console.log(process.pid)']))
    write('thing.lock/owner', String(ended))
    expect(await withLock(join(folder, 'thing'), async () => 'built')).toBe('built')
  })
})

test('a work folder starts empty, is removed, and clears what an interrupted set-up left', async () => {
  const target = join(folder, 'thing')
  write('thing.partial-old/half', 'x')
  write('thing.other/kept', 'x')
  const seen = await withWorkFolder(target, async (work) => {
    writeFileSync(join(work, 'new'), 'y')
    return [readdirSync(folder).length, readdirSync(work)]
  })
  expect(seen).toEqual([2, ['new']])
  expect(readdirSync(folder)).toEqual(['thing.other'])
})

describe('what npm has installed', () => {
  const wanted = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a-win32': { version: '1.0.0', integrity: 'sha512-w', optional: true },
    },
  }
  const a = { version: '1.0.0', integrity: 'sha512-a' }

  test('is current without the packages of other platforms', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': a } })).toBe(true)
  })

  test.each([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['the content differs', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    ['there is one too many', { 'node_modules/a': a, 'node_modules/b': a }],
  ])('is not current when %s', (_name, packages) => {
    expect(isInstalled(wanted, { packages })).toBe(false)
  })
})

interface LockedPackage {
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

test('the lock file holds every package for every platform, so that npm ci accepts it anywhere', () => {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> }
  const isLocked = (from: string, name: string): boolean => {
    if (`${from ? `${from}/` : ''}node_modules/${name}` in packages) return true
    return from !== '' && isLocked(from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
  }
  const absent = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).filter((name) => !isLocked(path, name)).map((name) => `${path} -> ${name}`))
  expect(absent).toEqual([])
})

describe('system packages', () => {
  const listing = 'ii  libnss3\nrc  libgbm1\nun  xvfb\nii  libasound2t64\n'

  test('are missing unless installed, under any of their names', () => {
    expect(missingFrom([['libnss3'], ['libgbm1'], ['xvfb'], ['qpdf'], ['libasound2', 'libasound2t64']], listing)).toEqual([['libgbm1'], ['xvfb'], ['qpdf']])
  })

  test('for the tests alone are not asked for to start the app', () => {
    const names = SYSTEM_PACKAGES.runtime.flat()
    expect([...SYSTEM_PACKAGES.documents.flat(), ...SYSTEM_PACKAGES.compiler.flat()].filter((name) => names.includes(name))).toEqual([])
  })
})

describe('running a program', () => {
  test('gives back what it wrote', async () => {
    expect(await run(process.execPath, ['-e', 'console.log("hej")'])).toBe('hej\n')
  })

  test('says why it failed', async () => {
    const failing = run(process.execPath, ['-e', 'console.error("no disk"); process.exit(3)'])
    await expect(failing).rejects.toThrow(/ended with 3\nno disk/)
  })

  test('keeps the beginning and the end of a long complaint', () => {
    const lines = shortened(Array.from({ length: 500 }, (_, index) => `line ${index}`).join('\n')).split('\n')
    expect(lines.length).toBeLessThan(50)
    expect([lines.at(0), lines.at(-1)]).toEqual(['line 0', 'line 499'])
  })
})

test('counts the bytes in a folder and in those below it', () => {
  write('one', '12345')
  write('deep/two', '123')
  expect(sizeOf(folder)).toBe(8)
  expect(sizeOf(join(folder, 'missing'))).toBe(0)
})

test('knows whether windows can be shown', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'win32')).toBe(true)
})
