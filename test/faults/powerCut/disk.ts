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

/** Content that is changed in place: a copy of a whole file for each of its sectors would take minutes. */
class Content {
  #bytes: Buffer
  #length: number
  constructor(from: Buffer) {
    this.#bytes = Buffer.from(from)
    this.#length = from.length
  }

  resize(length: number): void {
    if (length > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(Math.max(length, 2 * this.#bytes.length) - this.#bytes.length)])
    // What was cut off is not there when the file grows again.
    if (length < this.#length) this.#bytes.fill(0, length, this.#length)
    this.#length = length
  }

  write(at: number, bytes: Buffer): void {
    if (at + bytes.length > this.#length) this.resize(at + bytes.length)
    bytes.copy(this.#bytes, at)
  }

  apply(change: Change): void {
    if (change.kind === 'resize') this.resize(change.length)
    else this.write(change.at, change.bytes)
  }

  /** Some of a write's sectors, each by chance. */
  tear(change: Change, random: () => number): void {
    if (change.kind === 'resize') return random() < 0.5 ? this.resize(change.length) : undefined
    for (let start = 0; start < change.bytes.length; ) {
      const end = Math.min(change.bytes.length, start + SECTOR - ((change.at + start) % SECTOR))
      if (random() < 0.5) this.write(change.at + start, change.bytes.subarray(start, end))
      start = end
    }
  }

  get bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length))
  }
}

function allApplied({ flushed, waiting }: File): Buffer {
  const content = new Content(flushed)
  for (const change of waiting) content.apply(change)
  return content.bytes
}

function afterCut({ flushed, waiting }: File, random: () => number): Buffer {
  if (waiting.length === 0) return flushed
  const content = new Content(flushed)
  for (const change of waiting) {
    const chance = random()
    if (chance < 1 / 3) content.apply(change)
    else if (chance < 2 / 3) content.tear(change, random)
  }
  return content.bytes
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
      file.flushed = allApplied(file)
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
