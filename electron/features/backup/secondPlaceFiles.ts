// Files of a second place, which may be slow, full or gone: every step off the thread, and with a limit where one can be had.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Backup, backupManifestSchema } from '../../../shared/domain/backup.ts'
import { newId } from '../../../shared/newId.ts'
import { BACKUP_EXTENSION, manifestPath } from '../../db/backup.ts'

const ANSWER_MILLISECONDS = 10_000
/** A share that hands on nothing for so long has gone. */
const STALLED_MILLISECONDS = 30_000
const LEFTOVER = /^\.[0-9a-f-]{36}\.partial$/
const LEFTOVER_AGE = 24 * 60 * 60_000

export class NoAnswerError extends Error {
  constructor() {
    super('The second place did not answer in time')
    this.name = 'NoAnswerError'
  }
}

/** Waits for an answer, but not for ever: a share whose server is gone answers after minutes. */
export async function answerOf<Result>(asked: Promise<Result>, milliseconds = ANSWER_MILLISECONDS): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError()), milliseconds)
  })
  try {
    return await Promise.race([asked, tooLong])
  } finally {
    clearTimeout(timer)
  }
}

export const isFolder = async (path: string): Promise<boolean> =>
  answerOf(stat(path)).then(
    (found) => found.isDirectory(),
    () => false,
  )

async function backupThere(folder: string, fileName: string): Promise<Backup[]> {
  const path = join(folder, fileName)
  try {
    const manifest = backupManifestSchema.parse(JSON.parse(await answerOf(readFile(manifestPath(path), 'utf8'))))
    const { size } = await answerOf(stat(path))
    // One of another length is no backup: it is not counted, and is copied anew.
    return size === manifest.sizeBytes ? [{ path, fileName, manifest }] : []
  } catch (error) {
    if (error instanceof NoAnswerError) throw error
    return []
  }
}

/** The backups that lie there whole. */
export async function listThere(folder: string): Promise<Backup[]> {
  const names = (await answerOf(readdir(folder))).filter((name) => name.endsWith(BACKUP_EXTENSION))
  const found: Backup[] = []
  for (const name of names) found.push(...(await backupThere(folder, name)))
  return found
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })

/** Reads to the end, and gives up where nothing comes any more. */
async function streamed(path: string, to: string | null): Promise<string> {
  const stalled = new AbortController()
  const hash = createHash('sha256')
  let timer = setTimeout(() => stalled.abort(new NoAnswerError()), STALLED_MILLISECONDS)
  async function* watched(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      clearTimeout(timer)
      timer = setTimeout(() => stalled.abort(new NoAnswerError()), STALLED_MILLISECONDS)
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    const options = { signal: stalled.signal }
    if (to === null) await pipeline(createReadStream(path), watched, nowhere(), options)
    else await pipeline(createReadStream(path), watched, createWriteStream(to, { flags: 'wx' }), options)
    return hash.digest('hex')
  } finally {
    clearTimeout(timer)
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await answerOf(file.sync(), STALLED_MILLISECONDS)
  } finally {
    await file.close()
  }
}

/** Copies a file, reads the copy back, and gives it its name only where it is the same. */
export async function copyVerified(from: string, to: string, sha256: string): Promise<void> {
  await answerOf(mkdir(dirname(to), { recursive: true }))
  const partial = join(dirname(to), `.${newId()}.partial`)
  try {
    await streamed(from, partial)
    await flush(partial)
    if ((await streamed(partial, null)) !== sha256) throw new Error('The copy in the second place differs')
    await answerOf(rename(partial, to))
  } finally {
    await answerOf(rm(partial, { force: true })).catch(() => undefined)
  }
}

/** The sha256 of a file as it lies there now. */
export const sha256There = (path: string): Promise<string> => streamed(path, null)

export async function removeThere({ path }: Backup): Promise<void> {
  await answerOf(rm(path, { force: true }))
  await answerOf(rm(manifestPath(path), { force: true }))
}

/** What a stick pulled out too early has left; only what is old, since another computer may be writing there. */
export async function sweepThere(folder: string, now: number): Promise<void> {
  for (const name of (await answerOf(readdir(folder))).filter((each) => LEFTOVER.test(each))) {
    const path = join(folder, name)
    const { mtimeMs } = await answerOf(stat(path))
    if (now - mtimeMs > LEFTOVER_AGE) await answerOf(rm(path, { force: true }))
  }
}
