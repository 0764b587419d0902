import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { icnsOf, icoOf } from '../../../build/icons/containers.mjs'
import { unpack } from '../../../build/runtime/zip.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface ZipEntry {
  readonly name: string
  readonly content: string
  readonly mode?: number
  readonly deflated?: boolean
}

/** Writes a zip file as the format's description says, to be read by the reader under test. */
function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, mode = 0o644, deflated = false } of entries) {
    const stored = deflated ? deflateRawSync(content) : Buffer.from(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(Buffer.byteLength(name), 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(deflated ? 8 : 0, 10)
    entry.writeUInt32LE(stored.length, 20)
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    entry.writeUInt32LE((mode << 16) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name), stored)
    directory.push(entry, Buffer.from(name))
    offset += local.length + Buffer.byteLength(name) + stored.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end, Buffer.from('a comment')])
}

async function unpacked(entries: readonly ZipEntry[], rename: (name: string) => string | null = (name) => name) {
  writeFileSync(join(folder, 'a.zip'), zipOf(entries))
  const shares: number[] = []
  await unpack(join(folder, 'a.zip'), join(folder, 'out'), { rename, onProgress: (share) => shares.push(share) })
  return shares
}

describe('unpacking a zip file', () => {
  test('writes stored and deflated files with their rights', async () => {
    await unpacked([{ name: 'å/run', content: 'hej', mode: 0o755 }, { name: 'b.txt', content: 'x'.repeat(5000), deflated: true }])
    expect(readFileSync(join(folder, 'out/å/run'), 'utf8')).toBe('hej')
    expect(statSync(join(folder, 'out/å/run')).mode & 0o777).toBe(0o755)
    expect(readFileSync(join(folder, 'out/b.txt'), 'utf8')).toBe('x'.repeat(5000))
  })

  test('renames, leaves out and tells how far it has come', async () => {
    const shares = await unpacked([{ name: 'a/', content: '' }, { name: 'a/b', content: '12' }, { name: 'a/c', content: '34' }, { name: 'd', content: '5' }],
      (name) => (name === 'd' ? null : name.slice(2)))
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['b', 'c'])
    expect(shares).toEqual([0.5, 1])
  })

  test('makes symbolic links', async () => {
    await unpacked([{ name: 'real', content: 'hej' }, { name: 'link', content: 'real', mode: 0o120777 }])
    expect(readFileSync(join(folder, 'out/link'), 'utf8')).toBe('hej')
  })

  test('refuses an entry that points outside its folder', async () => {
    await expect(unpacked([{ name: '../evil', content: 'x' }])).rejects.toThrow('outside')
    expect(readdirSync(folder)).toEqual(['a.zip'])
  })

  test('refuses what is no zip file', async () => {
    writeFileSync(join(folder, 'b.zip'), 'no zip file at all')
    await expect(unpack(join(folder, 'b.zip'), join(folder, 'out'), { rename: (name) => name })).rejects.toThrow('not a zip file')
  })
})

const picture = (size: number) => ({ size, png: Buffer.from(`png of ${size}`) })

describe('icon files', () => {
  test('for Windows point at each picture', () => {
    const ico = icoOf([picture(16), picture(256)])
    expect(ico.readUInt16LE(4)).toBe(2)
    const at = (index: number) => {
      const entry = 6 + 16 * index
      const offset = ico.readUInt32LE(entry + 12)
      return { width: ico.readUInt8(entry), text: ico.toString('utf8', offset, offset + ico.readUInt32LE(entry + 8)) }
    }
    expect([at(0), at(1)]).toEqual([{ width: 16, text: 'png of 16' }, { width: 0, text: 'png of 256' }])
  })

  test('for macOS hold a block for each size and density', () => {
    const icns = icnsOf([picture(16), picture(32), picture(1024)])
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
    const types: string[] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) types.push(icns.toString('latin1', at, at + 4))
    expect(types).toEqual(['icp4', 'ic11', 'icp5', 'ic10'])
  })
})
