// The tokens of a page's content.

export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly value: Buffer }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: 'word'; readonly value: string }

export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

const SPACE = /[\0\t\n\f\r ]/
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

class TokenReader {
  readonly #text: string
  #at = 0

  constructor(bytes: Buffer) {
    this.#text = bytes.toString('latin1')
  }

  /** The next operand or operator; undefined at the end. */
  next(): Operand | undefined {
    this.#skip()
    const sign = this.#text[this.#at]
    if (sign === undefined) return undefined
    if (sign === '/') return this.#name()
    if (sign === '(') return this.#literal()
    if (this.#text.startsWith('<<', this.#at)) return this.#dictionary()
    if (sign === '<') return this.#hex()
    if (sign === '[') return { kind: 'array', items: this.#until(']', 1) }
    return this.#word()
  }

  #skip(): void {
    for (;;) {
      while (SPACE.test(this.#text[this.#at] ?? 'x')) this.#at += 1
      if (this.#text[this.#at] !== '%') return
      while (this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1
    }
  }

  #take(): string {
    const start = this.#at
    while (this.#at < this.#text.length && !DELIMITER.test(this.#text[this.#at] ?? '')) this.#at += 1
    return this.#text.slice(start, this.#at)
  }

  #word(): Operand {
    const word = this.#take()
    if (word === '') throw new Error(`stray ${this.#text[this.#at]} in content at ${this.#at}`)
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? { kind: 'number', value: Number(word) } : { kind: 'word', value: word }
  }

  #name(): Operand {
    this.#at += 1
    return { kind: 'name', value: this.#take().replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))) }
  }

  #hex(): Operand {
    const end = this.#text.indexOf('>', this.#at)
    if (end < 0) throw new Error('unfinished hex string in content')
    const digits = this.#text.slice(this.#at + 1, end).replaceAll(/\s/g, '')
    this.#at = end + 1
    return { kind: 'string', value: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex') }
  }

  #literal(): Operand {
    let depth = 0
    let value = ''
    for (; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#text[this.#at] ?? ''
      if (sign === '\\') value += this.#escape()
      else {
        if (sign === '(') depth += 1
        if (sign === ')') depth -= 1
        if (depth === 0) break
        if (depth > 1 || sign !== '(') value += sign
      }
    }
    this.#at += 1
    return { kind: 'string', value: Buffer.from(value, 'latin1') }
  }

  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at + 1, this.#at + 4))?.[0]
    this.#at += octal?.length ?? 1
    if (octal) return String.fromCodePoint(Number.parseInt(octal, 8) & 0xff)
    const sign = this.#text[this.#at] ?? ''
    return sign === '\n' ? '' : (ESCAPES[sign] ?? sign)
  }

  #until(end: string, opening: number): Operand[] {
    this.#at += opening
    const items: Operand[] = []
    for (;;) {
      this.#skip()
      if (this.#text.startsWith(end, this.#at)) break
      const item = this.next()
      if (!item) throw new Error(`content ends before ${end}`)
      items.push(item)
    }
    this.#at += end.length
    return items
  }

  #dictionary(): Operand {
    const items = this.#until('>>', 2)
    const entries = new Map<string, Operand>()
    for (let index = 0; index + 1 < items.length; index += 2) {
      const [key, value] = [items[index], items[index + 1]]
      if (key?.kind === 'name' && value) entries.set(key.value, value)
    }
    return { kind: 'dictionary', entries }
  }
}

/**
 * The operations of a content stream.
 * @throws where it is no content at all
 */
export function* operationsOf(content: Buffer): Generator<Operation> {
  const reader = new TokenReader(content)
  let operands: Operand[] = []
  for (let token = reader.next(); token; token = reader.next()) {
    if (token.kind !== 'word' || ['true', 'false', 'null'].includes(token.value)) operands.push(token)
    else {
      yield { operator: token.value, operands }
      operands = []
    }
  }
}
