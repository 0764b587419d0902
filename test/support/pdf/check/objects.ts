// A PDF's objects, read through qpdf's JSON. Names come with their slash, text as u: or b:, references as "12 0 R".
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { runTool } from '../tools.ts'

export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary
export interface PdfDictionary {
  readonly [key: string]: PdfValue
}

interface StoredStream {
  readonly dict: PdfDictionary
  readonly data?: string
}

interface StoredObject {
  readonly value?: PdfValue
  readonly stream?: StoredStream
}

export interface Page {
  readonly number: number
  /** The page's own reference. */
  readonly reference: string
  readonly dictionary: PdfDictionary
}

const isReference = (value: PdfValue | undefined): value is string => typeof value === 'string' && /^\d+ \d+ R$/.test(value)

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of a string value; undefined for anything else. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  if (value.startsWith('u:')) return value.slice(2)
  return value.startsWith('b:') ? Buffer.from(value.slice(2), 'hex').toString('latin1') : undefined
}

/** A whole file, with ways to follow its references. */
export class PdfObjects {
  readonly objects: Readonly<Record<string, StoredObject>>
  readonly bytes: Uint8Array

  constructor(objects: Readonly<Record<string, StoredObject>>, bytes: Uint8Array) {
    this.objects = objects
    this.bytes = bytes
  }

  /** @throws when qpdf cannot make sense of the file at all */
  static async read(file: string): Promise<PdfObjects> {
    const { output, errors } = await runTool('qpdf',
      ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=none', file])
    if (!output.startsWith('{')) throw new Error(`qpdf cannot read the file: ${errors}`)
    const { qpdf } = JSON.parse(output) as { qpdf: readonly [unknown, Record<string, StoredObject>] }
    return new PdfObjects(qpdf[1], await readFile(file))
  }

  get trailer(): PdfDictionary {
    return this.dictionary(this.objects['trailer']?.value)
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.trailer['/Root'])
  }

  /** The value itself, or what it refers to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!isReference(value)) return value
    const stored = this.objects[`obj:${value}`]
    return stored?.stream ? stored.stream.dict : stored?.value
  }

  /** A dictionary, also that of a stream; empty where there is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value)
    return isDictionary(resolved) ? resolved : {}
  }

  /** An array; a single value counts as one of one, nothing as none. */
  list(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value)
    if (Array.isArray(resolved)) return resolved as readonly PdfValue[]
    return resolved === undefined || resolved === null ? [] : [isDictionary(resolved) && isReference(value) ? value : resolved]
  }

  /** The decoded bytes of a stream; undefined where there is none or its filter is unknown. */
  stream(value: PdfValue | undefined): Buffer | undefined {
    const stored = isReference(value) ? this.objects[`obj:${value}`]?.stream : undefined
    if (stored?.data === undefined) return undefined
    const data = Buffer.from(stored.data, 'base64')
    const filters = this.list(stored.dict['/Filter'])
    if (filters.length === 0) return data
    return filters.length === 1 && filters[0] === '/FlateDecode' && !stored.dict['/DecodeParms'] ? inflateSync(data) : undefined
  }

  get pages(): readonly Page[] {
    const found: Page[] = []
    const visit = (reference: PdfValue, depth: number) => {
      const dictionary = this.dictionary(reference)
      if (dictionary['/Type'] === '/Page') found.push({ number: found.length + 1, reference: String(reference), dictionary })
      else if (depth < 32) for (const kid of this.list(dictionary['/Kids'])) visit(kid, depth + 1)
    }
    visit(this.catalog['/Pages'] ?? null, 0)
    return found
  }

  /** The part of PDF/A that the file is made to, told by its metadata. */
  get archivePart(): number {
    const packet = this.stream(this.catalog['/Metadata'])?.toString('utf8') ?? ''
    return Number(/<pdfaid:part>(\d)<\/pdfaid:part>/.exec(packet)?.[1] ?? 0)
  }
}
