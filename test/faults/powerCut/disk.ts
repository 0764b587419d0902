// A disk as it is after a power cut: what was flushed is there; of the rest each write is there, gone or torn.
import { type DiskEvent, folderOf } from './trace.ts'

/** What a disk writes as a whole or not at all. */
const SECTOR = 512

type Change = Extract<DiskEvent, { kind: 'write' | 'resize' }>
type NameChange = Extract<DiskEvent, { kind: 'create' | 'rename' | 'unlink' }>

interface File {
  flushed: Buffer
  waiting: Change[]
}

const resized = (content: Buffer, length: number): Buffer =>
  length <= content.length ? content.subarray(0, length) : Buffer.concat([content, Buffer.alloc(length - content.length)])

function written(content: Buffer, at: number, bytes: Buffer): Buffer {
  const grown = at + bytes.length > content.length ? resized(content, at + bytes.length) : Buffer.from(content)
  bytes.copy(grown, at)
  return grown
}

const applied = (content: Buffer, change: Change): Buffer =>
  change.kind === 'resize' ? resized(content, change.length) : written(content, change.at, change.bytes)

/** Some of a write's sectors, each by chance. */
function torn(content: Buffer, change: Change, random: () => number): Buffer {
  if (change.kind === 'resize') return random() < 0.5 ? applied(content, change) : content
  let result = content
  for (let start = 0; start < change.bytes.length; ) {
    const end = Math.min(change.bytes.length, start + SECTOR - ((change.at + start) % SECTOR))
    if (random() < 0.5) result = written(result, change.at + start, change.bytes.subarray(start, end))
    start = end
  }
  return result
}

function afterCut({ flushed, waiting }: File, random: () => number): Buffer {
  let content = flushed
  for (const change of waiting) {
    const chance = random()
    if (chance < 1 / 3) content = applied(content, change)
    else if (chance < 2 / 3) content = torn(content, change, random)
  }
  return content
}

export class CutDisk {
  /** As the running program sees them. */
  readonly #names: Map<string, File>
  /** As they are on the disk for certain. */
  readonly #flushedNames: Map<string, File>
  #waitingNames: { readonly change: NameChange; readonly file: File }[] = []

  constructor(content: ReadonlyMap<string, Buffer>) {
    this.#names = new Map([...content].map(([path, flushed]) => [path, { flushed, waiting: [] }]))
    this.#flushedNames = new Map(this.#names)
  }

  take(event: DiskEvent): void {
    if (event.kind === 'said') return
    if (event.kind === 'sync') return this.#flush(event.path)
    if (event.kind === 'write' || event.kind === 'resize') return void this.#names.get(event.path)?.waiting.push(event)
    this.#rename(event)
  }

  #rename(change: NameChange): void {
    const found = this.#names.get(change.path)
    if (change.kind === 'create' && found) return
    const file = found ?? { flushed: Buffer.alloc(0), waiting: [] }
    CutDisk.#name(this.#names, change, file)
    this.#waitingNames.push({ change, file })
  }

  static #name(names: Map<string, File>, change: NameChange, file: File): void {
    if (change.kind !== 'create') names.delete(change.path)
    if (change.kind !== 'unlink') names.set(change.kind === 'rename' ? change.to : change.path, file)
  }

  /** Of a file: its content. Of a folder: the names in it. Nothing else becomes certain by it. */
  #flush(path: string): void {
    const file = this.#names.get(path)
    if (file) {
      file.flushed = file.waiting.reduce(applied, file.flushed)
      file.waiting = []
      return
    }
    const isIn = ({ change }: { readonly change: NameChange }): boolean => folderOf(change.path) === path
    for (const { change, file: each } of this.#waitingNames.filter(isIn)) CutDisk.#name(this.#flushedNames, change, each)
    this.#waitingNames = this.#waitingNames.filter((each) => !isIn(each))
  }

  /** What is found when the power is back. Names that were not flushed came to be in their order, up to some point. */
  cut(random: () => number): Map<string, Buffer> {
    const names = new Map(this.#flushedNames)
    const upTo = Math.floor(random() * (this.#waitingNames.length + 1))
    for (const { change, file } of this.#waitingNames.slice(0, upTo)) CutDisk.#name(names, change, file)
    return new Map([...names].map(([path, file]) => [path, afterCut(file, random)]))
  }
}
