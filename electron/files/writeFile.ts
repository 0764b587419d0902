import { closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { newId } from '../../shared/newId.ts'

/** A file that lies complete beside its place and takes it with one rename. */
export interface PendingFile {
  /** Puts the file in place; tries for about two seconds where a virus scanner or sync client holds it. */
  readonly commit: () => void
  /** Leaves nothing behind. */
  readonly discard: () => void
}

const RENAME_PATIENCE_MS = 2_000
const RENAME_PAUSE_MS = 50
const PASSING = ['EPERM', 'EACCES', 'EBUSY']

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Waits without a timer: the store works synchronously, and a rename held by a scanner is rare. */
const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Renames, patiently where another program holds the file for a moment. */
export function renamePatiently(from: string, to: string): void {
  const deadline = Date.now() + RENAME_PATIENCE_MS
  for (;;) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (!PASSING.includes(codeOf(error)) || Date.now() > deadline) throw error
      pause(RENAME_PAUSE_MS)
    }
  }
}

/** Makes a rename or a new file durable; not every platform can open a folder, and none needs it there. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, constants.O_RDONLY)
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // Windows cannot open folders; its renames are journalled.
  }
}

/** Writes a file completely and durably under a temporary name in its folder; the caller commits or discards it. */
export function prepareFile(path: string, bytes: Uint8Array): PendingFile {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${newId()}.partial`)
  const discard = () => rmSync(temporary, { force: true })
  try {
    const handle = openSync(temporary, 'wx')
    try {
      let written = 0
      while (written < bytes.length) written += writeSync(handle, bytes, written)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    discard()
    throw error
  }
  const commit = () => {
    try {
      renamePatiently(temporary, path)
      syncFolder(dirname(path))
    } catch (error) {
      discard()
      throw error
    }
  }
  return { commit, discard }
}

/** The path, or the first of `name (2).pdf`, `name (3).pdf` ... that no file has. */
export function freePath(path: string): string {
  const { dir, name, ext } = parse(path)
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : join(dir, `${name} (${number})${ext}`)
    if (!existsSync(candidate)) return candidate
  }
}
