// Files kept by what they hold: each lies under the SHA-256 of its contents, once, and is never written to again.
import { createHash } from 'node:crypto'
import { chmodSync, closeSync, constants, copyFileSync, fsyncSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { chmod, type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '../../shared/newId.ts'
import { renamePatiently, syncFolder } from './writeFile.ts'

/** Read and hashed at a time: a few milliseconds, so that calls that wait are answered in between. */
const CHUNK_BYTES = 1_000_000
const READ_ONLY = 0o400
const WRITABLE = 0o600
/** Left free on the disk: the database needs room to go on. */
const SPARE_BYTES = 50_000_000

/** What was read through: how it was found, and its size. */
export interface Taken {
  readonly sha256: string
  readonly sizeBytes: number
}

/** Why a file was not taken in. */
export class ContentFault extends Error {
  readonly fault: 'folder' | 'unreadable' | 'too-large' | 'gone' | 'no-room' | 'cancelled' | 'different'
  constructor(fault: ContentFault['fault']) {
    super(`The file was not taken in: ${fault}`)
    this.name = 'ContentFault'
    this.fault = fault
  }
}

/** Where a file lies: two letters of folder keep each short where there are thousands. */
export const contentPath = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256)

interface Reading {
  /** Told after each piece; may throw to stop. */
  readonly onBytes?: (doneBytes: number) => void
  /** Also written here, piece by piece. */
  readonly copy?: FileHandle
}

/** Reads a file through in pieces; the hash is of the very bytes that were copied. */
async function readThrough(source: FileHandle, { onBytes, copy }: Reading = {}): Promise<Taken> {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(CHUNK_BYTES)
  let sizeBytes = 0
  for (;;) {
    const { bytesRead } = await source.read(piece, 0, CHUNK_BYTES, null)
    if (bytesRead === 0) return { sha256: hash.digest('hex'), sizeBytes }
    const read = piece.subarray(0, bytesRead)
    hash.update(read)
    if (copy) await copy.writeFile(read)
    sizeBytes += bytesRead
    onBytes?.(sizeBytes)
  }
}

/** Opens what a path names, if it is a plain file that may be read. Never waits for a pipe that nobody writes to. */
async function openPlain(path: string): Promise<FileHandle> {
  let handle: FileHandle
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new ContentFault(code === 'ENOENT' ? 'gone' : code === 'EISDIR' ? 'folder' : 'unreadable')
  }
  const found = await handle.stat()
  if (found.isFile()) return handle
  await handle.close()
  throw new ContentFault(found.isDirectory() ? 'folder' : 'unreadable')
}

async function using<Result>(handle: FileHandle, run: (handle: FileHandle) => Promise<Result>): Promise<Result> {
  try {
    return await run(handle)
  } finally {
    await handle.close()
  }
}

/** Whether there is room for so much more beside what is there; a system that cannot say is believed to have it. */
async function hasRoom(folder: string, bytes: number): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize >= bytes + SPARE_BYTES
  } catch {
    return true
  }
}

/** How a kept file is: read through to the last byte. */
export async function stateOfContent(folder: string, sha256: string, onBytes?: (doneBytes: number) => void): Promise<'sound' | 'missing' | 'altered'> {
  let handle: FileHandle
  try {
    handle = await openPlain(contentPath(folder, sha256))
  } catch (error) {
    return error instanceof ContentFault && error.fault === 'gone' ? 'missing' : 'altered'
  }
  try {
    const taken = await using(handle, (source) => readThrough(source, onBytes ? { onBytes } : {}))
    return taken.sha256 === sha256 ? 'sound' : 'altered'
  } catch (error) {
    // A disk that cannot give the bytes back has not kept them.
    if (error instanceof Error && 'code' in error && error.code === 'EIO') return 'altered'
    throw error
  }
}

/** What a look from outside tells, without reading: gone, or of another size. */
export async function glanceAtContent(folder: string, { sha256, sizeBytes }: Taken): Promise<'there' | 'missing' | 'altered'> {
  try {
    const found = await stat(contentPath(folder, sha256))
    return found.isFile() && found.size === sizeBytes ? 'there' : 'altered'
  } catch {
    return 'missing'
  }
}

/** Puts the complete copy where it belongs, unless the very same is there already. */
async function settle(folder: string, partial: string, sha256: string): Promise<void> {
  const path = contentPath(folder, sha256)
  if ((await stateOfContent(folder, sha256)) === 'sound') {
    await rm(partial, { force: true })
    // From now on it is new: a sweep that runs at this moment must not take it for forgotten.
    const now = new Date()
    return utimes(path, now, now)
  }
  await mkdir(dirname(path), { recursive: true })
  // Windows replaces no file that is read-only.
  await chmod(path, WRITABLE).catch(() => {})
  await chmod(partial, READ_ONLY)
  renamePatiently(partial, path)
  syncFolder(dirname(path))
  syncFolder(folder)
}

export interface TakeOptions {
  readonly mostBytes: number
  /** Only these contents will do. */
  readonly expected?: string
  readonly onBytes?: (doneBytes: number, totalBytes: number) => void
  readonly isCancelled?: () => boolean
}

function watch(options: TakeOptions, totalBytes: number): (doneBytes: number) => void {
  return (doneBytes) => {
    if (options.isCancelled?.() === true) throw new ContentFault('cancelled')
    // A file may grow while it is read.
    if (doneBytes > options.mostBytes) throw new ContentFault('too-large')
    options.onBytes?.(doneBytes, totalBytes)
  }
}

/**
 * Copies a file in, hashed on the way, and gives it its place once all of it is on the disk.
 * @throws ContentFault where it cannot be taken in; nothing is then left behind
 */
export async function takeIn(folder: string, sourcePath: string, options: TakeOptions): Promise<Taken> {
  mkdirSync(folder, { recursive: true })
  return using(await openPlain(sourcePath), async (source) => {
    const { size } = await source.stat()
    if (size > options.mostBytes) throw new ContentFault('too-large')
    if (!(await hasRoom(folder, size))) throw new ContentFault('no-room')
    const partial = join(folder, `.${newId()}.partial`)
    try {
      const taken = await using(await open(partial, 'wx', WRITABLE), async (copy) => {
        const read = await readThrough(source, { copy, onBytes: watch(options, size) })
        await copy.sync()
        return read
      })
      if (options.expected !== undefined && taken.sha256 !== options.expected) throw new ContentFault('different')
      await settle(folder, partial, taken.sha256)
      return taken
    } catch (error) {
      await rm(partial, { force: true })
      throw error
    }
  })
}

/** Writes a copy of a kept file, checked on the way. The target appears when all of it is there and right. */
export async function copyOut(folder: string, sha256: string, target: string, mode: number): Promise<'sound' | 'missing' | 'altered'> {
  let source: FileHandle
  try {
    source = await openPlain(contentPath(folder, sha256))
  } catch (error) {
    return error instanceof ContentFault && error.fault === 'gone' ? 'missing' : 'altered'
  }
  const partial = join(dirname(target), `.${newId()}.partial`)
  try {
    const taken = await using(source, async (from) => using(await open(partial, 'wx', WRITABLE), async (copy) => {
      const read = await readThrough(from, { copy })
      await copy.sync()
      return read
    }))
    if (taken.sha256 !== sha256) return 'altered'
    await chmod(partial, mode)
    await rename(partial, target)
    return 'sound'
  } finally {
    await rm(partial, { force: true })
  }
}

/** Whether a file of that size lies in its place; not whether it still holds what it should. */
export function hasContent(folder: string, { sha256, sizeBytes }: Taken): boolean {
  const found = statSync(contentPath(folder, sha256), { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === sizeBytes
}

/** Gives its place to a file that is known to hold what it should; it is no longer where it was afterwards. */
export function putContent(folder: string, sha256: string, path: string): void {
  const place = contentPath(folder, sha256)
  mkdirSync(dirname(place), { recursive: true })
  const partial = join(folder, `.${newId()}.partial`)
  // By way of a copy: where it comes from may be another disk.
  copyFileSync(path, partial)
  const handle = openSync(partial, 'r+')
  fsyncSync(handle)
  closeSync(handle)
  chmodSync(partial, READ_ONLY)
  rmSync(place, { force: true })
  renamePatiently(partial, place)
  syncFolder(dirname(place))
  rmSync(path, { force: true })
}

const namesIn = (path: string): Promise<string[]> => readdir(path).catch(() => [])

/** What is kept: the hash and the path of each file. */
export async function keptContents(folder: string): Promise<{ sha256: string; path: string }[]> {
  const shelves = (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))
  const found = await Promise.all(shelves.map(async (shelf) => (await namesIn(join(folder, shelf))).map((sha256) => ({ sha256, path: join(folder, shelf, sha256) }))))
  return found.flat().filter(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))
}
