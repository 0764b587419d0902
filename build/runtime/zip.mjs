// A small reader of zip files: a bare machine has no unzip, and the set-up may not rely on one.
import { chmod, mkdir, open, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const SYMBOLIC_LINK = 0o120000
const FILE_TYPE = 0o170000

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {number} method 0 stored, 8 deflated
 * @property {number} compressedLength
 * @property {number} mode Unix mode and file type
 * @property {number} offset of the local header
 * @typedef {import('node:fs/promises').FileHandle} FileHandle
 */

/**
 * @param {FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function read(file, position, length) {
  const buffer = Buffer.alloc(length)
  await file.read(buffer, 0, length, position)
  return buffer
}

/**
 * @param {FileHandle} file
 * @returns {Promise<Entry[]>}
 */
async function entriesOf(file) {
  const { size } = await file.stat()
  const tailLength = Math.min(size, END_LENGTH + LONGEST_COMMENT)
  const tail = await read(file, size - tailLength, tailLength)
  let end = tail.length - END_LENGTH
  while (end >= 0 && tail.readUInt32LE(end) !== END_SIGNATURE) end--
  if (end < 0) throw new Error('not a zip file')
  const directory = await read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries = []
  for (let at = 0; at + ENTRY_LENGTH <= directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE; ) {
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedLength: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
    })
    at += ENTRY_LENGTH + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * @param {FileHandle} file
 * @param {Entry} entry
 */
async function contentOf(file, entry) {
  const local = await read(file, entry.offset, LOCAL_LENGTH)
  const start = entry.offset + LOCAL_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28)
  const stored = await read(file, start, entry.compressedLength)
  if (entry.method === 0) return stored
  if (entry.method === 8) return inflate(stored)
  throw new Error(`${entry.name} is packed with method ${entry.method}, which is not read here`)
}

/**
 * @param {FileHandle} file
 * @param {Entry} entry
 * @param {string} path
 */
async function writeEntry(file, entry, path) {
  await mkdir(dirname(path), { recursive: true })
  const content = await contentOf(file, entry)
  if ((entry.mode & FILE_TYPE) === SYMBOLIC_LINK) return symlink(content.toString('utf8'), path)
  await writeFile(path, content)
  if (entry.mode & 0o777) await chmod(path, entry.mode & 0o777)
}

/**
 * Unpacks a zip file.
 * @param {string} zip
 * @param {string} folder
 * @param {object} options
 * @param {(name: string) => string | null} options.rename path below `folder` for an entry, or null to leave it out
 * @param {(share: number) => void} [options.onProgress] called with 0..1
 */
export async function unpack(zip, folder, { rename, onProgress }) {
  const file = await open(zip)
  try {
    const wanted = (await entriesOf(file)).filter((entry) => !entry.name.endsWith('/') && rename(entry.name) !== null)
    const total = wanted.reduce((sum, entry) => sum + entry.compressedLength, 0)
    let done = 0
    for (const entry of wanted) {
      const path = join(folder, rename(entry.name) ?? '')
      if (!path.startsWith(join(folder, sep))) throw new Error(`${entry.name} points outside its folder`)
      await writeEntry(file, entry, path)
      done += entry.compressedLength
      onProgress?.(done / total)
    }
  } finally {
    await file.close()
  }
}
