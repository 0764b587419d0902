// Spoils good PDF files, one fault at a time, to prove that the checks can fail.
import { readFile, writeFile } from 'node:fs/promises'
import { deflateSync, inflateSync } from 'node:zlib'
import { runTool } from './tools.ts'

/** A dictionary that may be changed. Values as in qpdf's JSON. */
export type Loose = Record<string, unknown>

interface LooseObject {
  value?: unknown
  stream?: { dict: Loose; data: string }
}

/** A file's objects, open for changes. */
export class OpenPdf {
  readonly #whole: { readonly qpdf: [Loose, Record<string, LooseObject>] }

  constructor(json: string) {
    this.#whole = JSON.parse(json) as { qpdf: [Loose, Record<string, LooseObject>] }
  }

  toJson(): string {
    return JSON.stringify(this.#whole)
  }

  get #objects(): Record<string, LooseObject> {
    return this.#whole.qpdf[1]
  }

  /** The dictionary that a reference leads to, or the value itself. */
  at(value: unknown): Loose {
    if (typeof value !== 'string') return value as Loose
    const stored = this.#objects[`obj:${value}`]
    return (stored?.stream?.dict ?? stored?.value) as Loose
  }

  get trailer(): Loose {
    return this.#objects['trailer']?.value as Loose
  }

  get catalog(): Loose {
    return this.at(this.trailer['/Root'])
  }

  get tree(): Loose {
    return this.at(this.catalog['/StructTreeRoot'])
  }

  /** Puts another value where a reference leads. */
  put(reference: unknown, value: unknown): void {
    const stored = this.#objects[`obj:${String(reference)}`]
    if (!stored) throw new Error(`no object ${String(reference)}`)
    stored.value = value
  }

  /** All dictionaries with an entry, e.g. `/S` being `/TH`; fails when there is none. */
  every(key: string, value: string): readonly [reference: string, dictionary: Loose][] {
    const found = Object.entries(this.#objects)
      .map(([name, { value: own, stream }]): [string, Loose] => [name.replace('obj:', ''), (stream?.dict ?? own) as Loose])
      .filter(([, dictionary]) => typeof dictionary === 'object' && dictionary !== null && dictionary[key] === value)
    if (found.length === 0) throw new Error(`nothing has ${key} ${value}`)
    return found
  }

  first(key: string, value: string): Loose {
    return this.every(key, value)[0]?.[1] ?? {}
  }

  /** Changes the decoded bytes of a stream, read and written as Latin-1. */
  rewrite(reference: unknown, change: (text: string) => string): void {
    const stream = this.#objects[`obj:${String(reference)}`]?.stream
    if (!stream) throw new Error(`${String(reference)} is no stream`)
    const packed = Buffer.from(stream.data, 'base64')
    const isPacked = stream.dict['/Filter'] === '/FlateDecode'
    const before = (isPacked ? inflateSync(packed) : packed).toString('latin1')
    const after = change(before)
    if (after === before) throw new Error('the change changes nothing')
    const bytes = Buffer.from(after, 'latin1')
    stream.data = (isPacked ? deflateSync(bytes) : bytes).toString('base64')
  }

  /** Changes the content of a page, the first unless another is asked for. */
  rewriteContent(change: (text: string) => string, page = 0): void {
    const [, dictionary] = this.every('/Type', '/Page')[page] ?? []
    this.rewrite(dictionary?.['/Contents'], change)
  }
}

const KEEP = ['--json-stream-data=inline', '--decode-level=none']

/** Writes a changed copy of a file. Without changes it is as good as the first. */
export async function mutate(file: string, target: string, change: (pdf: OpenPdf) => void): Promise<string> {
  const { output } = await runTool('qpdf', ['--json-output=2', ...KEEP, file, '-'])
  const pdf = new OpenPdf(output)
  change(pdf)
  await writeFile(`${target}.json`, pdf.toJson())
  const { code, errors } = await runTool('qpdf',
    ['--json-input', '--compress-streams=n', '--decode-level=none', '--object-streams=disable', `${target}.json`, target])
  if (code !== 0) throw new Error(`qpdf could not write the copy: ${errors}`)
  return target
}

/** Writes a copy whose bytes are changed, read as Latin-1. */
export async function mutateBytes(file: string, target: string, change: (bytes: string) => string): Promise<string> {
  const before = (await readFile(file)).toString('latin1')
  const after = change(before)
  if (after === before) throw new Error('the change changes nothing')
  await writeFile(target, Buffer.from(after, 'latin1'))
  return target
}
