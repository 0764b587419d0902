// Walks through a page's content: what is marked, what is not, which characters of which font are shown.
import { fault, type PdfFault } from './fault.ts'
import type { Page, PdfObjects } from './objects.ts'
import { operationsOf, type Operand, type Operation } from './tokens.ts'

const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI'])
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"'])
const KNOWN = new Set([
  ...PAINTS, 'q', 'Q', 'cm', 'w', 'J', 'j', 'M', 'd', 'i', 'gs', 'm', 'l', 'c', 'v', 'y', 'h', 're', 'n', 'W', 'W*',
  'BT', 'ET', 'Tc', 'Tw', 'Tz', 'TL', 'Tf', 'Tr', 'Ts', 'Td', 'TD', 'Tm', 'T*', 'CS', 'cs', 'SC', 'SCN', 'sc', 'scn',
  'G', 'g', 'RG', 'rg', 'BMC', 'BDC', 'EMC', 'MP', 'DP',
])
/** PDF/A allows no deeper saving of the graphics state. */
const DEEPEST_SAVE = 28

interface Mark {
  readonly tag: string
  readonly mcid: number | null
  readonly replaced: boolean
}

/** Codes shown in a font, and whether other text stands in for them. */
export interface ShownCode {
  readonly font: string
  readonly code: number
  readonly replaced: boolean
  /** The content that the code is part of; null in artifacts. */
  readonly mcid: number | null
}

export interface PageContent {
  /** Content identifiers in the order they are drawn, with their tags. */
  readonly marked: readonly { readonly mcid: number; readonly tag: string }[]
  readonly shown: readonly ShownCode[]
  readonly faults: readonly PdfFault[]
}

const numberIn = (operand: Operand | undefined): number | null => (operand?.kind === 'number' ? operand.value : null)

class ContentWalk {
  readonly marked: { mcid: number; tag: string }[] = []
  readonly shown: ShownCode[] = []
  readonly faults: PdfFault[] = []
  readonly #where: string
  #marks: Mark[] = []
  /** How many marks were open when the text object began; null outside of one. */
  #marksAtText: number | null = null
  #saves = 0
  #font = ''

  constructor(page: Page) {
    this.#where = `page ${page.number}`
  }

  step({ operator, operands }: Operation): void {
    if (!KNOWN.has(operator)) this.#fail('content-operator', `unknown or forbidden operator ${operator}`)
    if (operator === 'q' || operator === 'Q') this.#save(operator)
    if (operator === 'BT' || operator === 'ET') this.#text(operator)
    if (operator === 'BMC' || operator === 'BDC') this.#begin(operands)
    if (operator === 'EMC') this.#end()
    if (operator === 'Tf' && operands[0]?.kind === 'name') this.#font = operands[0].value
    if (PAINTS.has(operator)) this.#paint(operator)
    if (SHOWS_TEXT.has(operator)) for (const operand of operands) this.#show(operand)
  }

  finish(): PageContent {
    if (this.#marks.length > 0) this.#fail('marks-balanced', `${this.#marks.length} marks are never ended`)
    if (this.#marksAtText !== null) this.#fail('text-object', 'a text object is never ended')
    if (this.#saves !== 0) this.#fail('graphics-state', 'saves and restores do not match')
    return { marked: this.marked, shown: this.shown, faults: this.faults }
  }

  #fail(rule: string, detail: string): void {
    this.faults.push(fault(rule, `${this.#where}: ${detail}`))
  }

  #save(operator: string): void {
    this.#saves += operator === 'q' ? 1 : -1
    if (this.#saves < 0 || this.#saves > DEEPEST_SAVE) this.#fail('graphics-state', `depth ${this.#saves}`)
  }

  #text(operator: string): void {
    const opens = operator === 'BT'
    if (opens !== (this.#marksAtText === null)) this.#fail('text-object', `${operator} out of place`)
    if (!opens && this.#marksAtText !== this.#marks.length) this.#fail('text-object', 'a mark crosses a text object')
    this.#marksAtText = opens ? this.#marks.length : null
  }

  #begin([tag, properties]: readonly Operand[]): void {
    const entries = properties?.kind === 'dictionary' ? properties.entries : new Map<string, Operand>()
    const mark = { tag: tag?.kind === 'name' ? tag.value : '', mcid: numberIn(entries.get('MCID')), replaced: entries.has('ActualText') }
    const inArtifact = this.#marks.some((each) => each.tag === 'Artifact')
    const inContent = this.#marks.some((each) => each.mcid !== null)
    if (mark.tag === 'Artifact' && inContent) this.#fail('artifact-in-content', 'an artifact inside tagged content')
    if (mark.mcid !== null && inArtifact) this.#fail('content-in-artifact', 'tagged content inside an artifact')
    if (mark.mcid !== null && inContent) this.#fail('content-in-content', `content ${mark.mcid} inside other content`)
    if (mark.mcid !== null && this.marked.some((each) => each.mcid === mark.mcid)) this.#fail('mcid-unique', `content ${mark.mcid} twice`)
    if (mark.mcid !== null) this.marked.push({ mcid: mark.mcid, tag: mark.tag })
    this.#marks.push(mark)
  }

  #end(): void {
    if (!this.#marks.pop()) this.#fail('marks-balanced', 'a mark is ended that never began')
  }

  #paint(operator: string): void {
    const covered = this.#marks.some((each) => each.mcid !== null || each.tag === 'Artifact')
    if (!covered) this.#fail('content-tagged', `${operator} is neither content nor artifact`)
    if (SHOWS_TEXT.has(operator) && this.#marksAtText === null) this.#fail('text-object', `${operator} outside a text object`)
  }

  #show(operand: Operand): void {
    if (operand.kind === 'array') for (const item of operand.items) this.#show(item)
    if (operand.kind !== 'string') return
    const replaced = this.#marks.some((each) => each.replaced)
    const mcid = this.#marks.find((each) => each.mcid !== null)?.mcid ?? null
    if (operand.value.length % 2) this.#fail('text-codes', 'half a code is shown')
    for (let index = 0; index + 1 < operand.value.length; index += 2)
      this.shown.push({ font: this.#font, code: operand.value.readUInt16BE(index), replaced, mcid })
  }
}

/** Reads a page's content. */
export function contentOf(pdf: PdfObjects, page: Page): PageContent {
  const walk = new ContentWalk(page)
  const parts = pdf.list(page.dictionary['/Contents']).length > 1 || Array.isArray(pdf.resolve(page.dictionary['/Contents']))
    ? pdf.list(page.dictionary['/Contents'])
    : [page.dictionary['/Contents']]
  const streams = parts.map((part) => pdf.stream(part))
  if (streams.some((stream) => stream === undefined))
    return { marked: [], shown: [], faults: [fault('content-readable', `page ${page.number}: content cannot be read`)] }
  try {
    const bytes = streams.flatMap((stream) => (stream ? [stream, Buffer.from('\n')] : []))
    for (const operation of operationsOf(Buffer.concat(bytes))) walk.step(operation)
  } catch (error) {
    return { marked: [], shown: [], faults: [fault('content-readable', `page ${page.number}: ${String(error)}`)] }
  }
  return walk.finish()
}
