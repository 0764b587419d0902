// Runs a program under strace and reads from the trace what it wrote, what it flushed, and what it said meanwhile.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export type DiskEvent =
  | { readonly kind: 'create'; readonly path: string }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'resize'; readonly path: string; readonly length: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'said'; readonly line: string }

const CALLS = 'openat,open,creat,write,writev,pwrite64,pwritev,fsync,fdatasync,ftruncate,truncate,fallocate,rename,renameat,renameat2,unlink,unlinkat,link,linkat,copy_file_range,sendfile'
/** Larger than any write; a cut text in the trace would be a hole in the replay. */
const LONGEST = String(64 << 20)

/** Runs it to its end. @throws with what it complained of */
export function traced(command: string, args: readonly string[], traceFile: string): void {
  const run = spawnSync('strace', ['-f', '-y', '-xx', '-s', LONGEST, '-e', `trace=${CALLS}`, '-o', traceFile, command, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) throw new Error(`The traced program ended with ${run.status}: ${run.stderr.slice(-2_000)}`)
}

interface Call {
  readonly name: string
  readonly args: string
  readonly result: number
  readonly resultPath: string
}

const decoded = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex')

const WHOLE = /^\d+ +(\w+)\((.*)\) += (-?\d+)(?:<([^>]*)>)?/
const BEGUN = /^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$/
const RESUMED = /^(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (-?\d+)(?:<([^>]*)>)?/

/** The calls in the order in which they came back; one that another thread's call broke in two is put together. */
function* callsIn(trace: string): Generator<Call> {
  const begun = new Map<string, string>()
  for (const line of trace.split('\n')) {
    const open = BEGUN.exec(line)
    if (open) {
      begun.set(open[1] ?? '', open[3] ?? '')
      continue
    }
    const resumed = RESUMED.exec(line)
    const [name, args, result, path] = resumed
      ? [resumed[2], `${begun.get(resumed[1] ?? '') ?? ''}${resumed[3] ?? ''}`, resumed[4], resumed[5]]
      : (WHOLE.exec(line)?.slice(1) ?? [])
    if (name !== undefined && Number(result) >= 0) yield { name, args: args ?? '', result: Number(result), resultPath: path ?? '' }
  }
}

/** Descriptor and path that a call begins with. */
function handleOf(args: string): { readonly descriptor: string; readonly path: string } {
  const found = /^(\d+)<([^>]*)>/.exec(args)
  return { descriptor: found?.[1] ?? '', path: decoded(found?.[2] ?? '').toString() }
}

const textsIn = (args: string): Buffer[] => [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map((each) => decoded(each[1] ?? ''))
const lastNumber = (args: string): number => Number(/(\d+)$/.exec(args)?.[1])

/** Turns calls into events; keeps where each descriptor stands. */
class Reader {
  readonly #folder: string
  readonly #positions = new Map<string, number>()
  constructor(folder: string) {
    this.#folder = folder
  }

  readonly #isOurs = (path: string): boolean => path.startsWith(`${this.#folder}/`) || path === this.#folder

  read({ name, args, result, resultPath }: Call): DiskEvent[] {
    if (name.startsWith('open') || name === 'creat') return this.#opened(name, args, result, resultPath)
    if (name.startsWith('rename')) {
      const [from, to] = textsIn(args).map((each) => resolve(each.toString()))
      return from && to && this.#isOurs(from) ? [{ kind: 'rename', path: from, to }] : []
    }
    if (name.startsWith('unlink')) {
      const path = resolve(textsIn(args)[0]?.toString() ?? '')
      return this.#isOurs(path) ? [{ kind: 'unlink', path }] : []
    }
    return this.#onHandle(name, args)
  }

  #opened(name: string, args: string, descriptor: number, hexPath: string): DiskEvent[] {
    this.#positions.set(String(descriptor), 0)
    const path = decoded(hexPath).toString()
    if (!this.#isOurs(path)) return []
    const events: DiskEvent[] = []
    if (name === 'creat' || args.includes('O_CREAT')) events.push({ kind: 'create', path })
    if (name === 'creat' || args.includes('O_TRUNC')) events.push({ kind: 'resize', path, length: 0 })
    return events
  }

  #onHandle(name: string, args: string): DiskEvent[] {
    const { descriptor, path } = handleOf(args)
    if (name === 'write' && descriptor === '1') return [{ kind: 'said', line: textsIn(args)[0]?.toString() ?? '' }]
    if (!this.#isOurs(path)) return []
    if (name === 'fsync' || name === 'fdatasync') return [{ kind: 'sync', path }]
    if (name === 'ftruncate') return [{ kind: 'resize', path, length: lastNumber(args) }]
    const [bytes] = textsIn(args)
    if (name === 'pwrite64' && bytes) return [{ kind: 'write', path, at: lastNumber(args), bytes }]
    if (name !== 'write' || !bytes) throw new Error(`The replay does not know ${name} on ${path}`)
    const at = this.#positions.get(descriptor) ?? 0
    this.#positions.set(descriptor, at + bytes.length)
    return [{ kind: 'write', path, at, bytes }]
  }
}

/** What a trace tells of a folder, in order. */
export function eventsIn(traceFile: string, folder: string): DiskEvent[] {
  const reader = new Reader(folder)
  return [...callsIn(readFileSync(traceFile, 'latin1'))].flatMap((call) => reader.read(call))
}

export const folderOf = (path: string): string => dirname(path)
