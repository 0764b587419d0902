import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freePath, prepareFile, renamePatiently } from '../../../electron/files/writeFile.ts'

/** How often the next renames are refused, and with what: the one thing of the file system that is played. */
const refusal = vi.hoisted(() => ({ times: 0, code: 'EPERM' }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const renameSync: typeof real.renameSync = (from, to) => {
    if (refusal.times === 0) return real.renameSync(from, to)
    refusal.times -= 1
    throw Object.assign(new Error(`${refusal.code}: refused`), { code: refusal.code })
  }
  return { ...real, renameSync }
})

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'samverkansstod-files-'))
  refusal.times = 0
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const names = (): string[] => fs.readdirSync(folder).toSorted()

describe('a file that is written', () => {
  it('has its name only when it is whole', () => {
    const path = join(folder, 'a.pdf')
    const pending = prepareFile(path, Buffer.from('innehåll'))
    expect(names()).toEqual([expect.stringMatching(/^\.[0-9a-f-]{36}\.partial$/)])
    pending.commit()
    expect(names()).toEqual(['a.pdf'])
    expect(fs.readFileSync(path, 'utf8')).toBe('innehåll')
  })

  it('leaves nothing behind when it is not wanted after all', () => {
    prepareFile(join(folder, 'a.pdf'), Buffer.from('x')).discard()
    expect(names()).toEqual([])
  })

  it('replaces an old one in one step, and leaves that where it cannot', () => {
    const path = join(folder, 'a.pdf')
    fs.writeFileSync(path, 'gammalt')
    const pending = prepareFile(path, Buffer.from('nytt'))
    expect(fs.readFileSync(path, 'utf8')).toBe('gammalt')
    refusal.times = 1
    refusal.code = 'EIO'
    expect(() => pending.commit()).toThrow('EIO')
    expect(names()).toEqual(['a.pdf'])
    expect(fs.readFileSync(path, 'utf8')).toBe('gammalt')
  })

  it('may be empty or large', () => {
    const large = Buffer.alloc(5_000_000, 7)
    prepareFile(join(folder, 'tom'), Buffer.alloc(0)).commit()
    prepareFile(join(folder, 'stor'), large).commit()
    expect(fs.readFileSync(join(folder, 'tom'))).toHaveLength(0)
    expect(fs.readFileSync(join(folder, 'stor')).equals(large)).toBe(true)
  })
})

describe('a rename that is held up', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('by %s is tried again until the scanner lets go', (code) => {
    fs.writeFileSync(join(folder, 'a'), 'x')
    Object.assign(refusal, { times: 3, code })
    renamePatiently(join(folder, 'a'), join(folder, 'b'))
    expect(names()).toEqual(['b'])
  })

  it('is given up after about two seconds', () => {
    fs.writeFileSync(join(folder, 'a'), 'x')
    Object.assign(refusal, { times: Number.POSITIVE_INFINITY, code: 'EBUSY' })
    const began = Date.now()
    expect(() => renamePatiently(join(folder, 'a'), join(folder, 'b'))).toThrow('EBUSY')
    expect(Date.now() - began).toBeGreaterThan(1_900)
    expect(Date.now() - began).toBeLessThan(4_000)
  })

  it('is given up at once where waiting does not help', () => {
    const began = Date.now()
    expect(() => renamePatiently(join(folder, 'none'), join(folder, 'b'))).toThrow('ENOENT')
    expect(Date.now() - began).toBeLessThan(500)
  })
})

describe('a free path', () => {
  it('is the path itself, or the first number that no file has', () => {
    const path = join(folder, 'Ansökan v1.2.pdf')
    expect(freePath(path)).toBe(path)
    fs.writeFileSync(path, '')
    expect(freePath(path)).toBe(join(folder, 'Ansökan v1.2 (2).pdf'))
    fs.mkdirSync(join(folder, 'Ansökan v1.2 (2).pdf'))
    expect(freePath(path)).toBe(join(folder, 'Ansökan v1.2 (3).pdf'))
  })
})
