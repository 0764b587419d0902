// A strict reader of what the app writes: it refuses what RFC 5322, 2045, 2047 and 5545 do not allow.

/** Lines of a file whose only line breaks are CRLF. */
function crlfLines(file: string): string[] {
  if (/\r(?!\n)|(?<!\r)\n/.test(file)) throw new Error('A bare CR or LF')
  return file.split('\r\n')
}

const HEADER = /^([!-9;-~]+): ?(.*)$/s

function decodeWords(value: string): string {
  const joined = value.replace(/(\?=)\s+(?==\?)/g, '$1')
  return joined.replace(/=\?UTF-8\?B\?([A-Za-z\d+/]+=*)\?=/g, (word, content: string) => {
    if (word.length > 75) throw new Error('An encoded word that is too long')
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'))
  })
}

export interface ReadPart {
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
}

function readHeaders(block: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  const unfolded: string[] = []
  for (const line of block) {
    if (!/^[\x20-\x7e]*$/.test(line)) throw new Error(`Not ASCII: ${line}`)
    if (line.length > 998 || (line.includes('=?UTF-8?') && line.length > 76)) throw new Error(`Too long: ${line}`)
    if (line.trim() === '') throw new Error('A header line of nothing but space')
    if (line.startsWith(' ')) unfolded.push(`${unfolded.pop() ?? ''}${line}`)
    else unfolded.push(line)
  }
  for (const line of unfolded) {
    const [, name = '', value = ''] = HEADER.exec(line) ?? []
    if (name === '' || headers.has(name)) throw new Error(`No header, or twice: ${line}`)
    headers.set(name, decodeWords(value))
  }
  return headers
}

function readPart(lines: readonly string[]): { headers: Map<string, string>; body: string[] } {
  const empty = lines.indexOf('')
  return { headers: readHeaders(lines.slice(0, empty)), body: lines.slice(empty + 1) }
}

function decodeBody(body: readonly string[]): string {
  for (const line of body) if (!/^[A-Za-z\d+/]*=*$/.test(line) || line.length > 76) throw new Error(`Not base64: ${line}`)
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body.join(''), 'base64'))
}

/** A message of several parts. */
export function readMessage(file: string): { readonly headers: ReadonlyMap<string, string>; readonly parts: readonly ReadPart[] } {
  const { headers, body } = readPart(crlfLines(file))
  const boundary = /^multipart\/mixed; boundary="([^"]{1,70})"$/.exec(headers.get('Content-Type') ?? '')?.[1]
  if (!boundary) throw new Error('No boundary')
  const marks = body.flatMap((line, at) => (line === `--${boundary}` ? [at] : []))
  const end = body.indexOf(`--${boundary}--`)
  if (marks[0] !== 0 || end < 0 || body.slice(end + 1).join('') !== '') throw new Error('Parts are not closed')
  const parts = marks.map((mark, index) => {
    const part = readPart(body.slice(mark + 1, marks[index + 1] ?? end))
    return { headers: part.headers, text: decodeBody(part.body) }
  })
  return { headers, parts }
}

/** Name and value of each line of a calendar file, unfolded and unescaped. */
export function readCalendar(file: string): readonly (readonly [name: string, value: string])[] {
  const lines = crlfLines(file)
  if (lines.pop() !== '') throw new Error('The last line is not ended')
  const unfolded: string[] = []
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`)
    if (line.startsWith(' ')) unfolded.push(`${unfolded.pop() ?? ''}${line.slice(1)}`)
    else unfolded.push(line)
  }
  const open: string[] = []
  for (const line of unfolded) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6))
    if (line.startsWith('END:') && open.pop() !== line.slice(4)) throw new Error(`Closed out of turn: ${line}`)
  }
  if (open.length > 0) throw new Error('Not closed')
  return unfolded.map((line) => {
    const [, name = '', value = ''] = /^([A-Z][A-Z;=/\w-]*):(.*)$/s.exec(line) ?? []
    if (name === '') throw new Error(`No line of a calendar: ${line}`)
    return [name, value.replace(/\\([\\;,n])/g, (_, each: string) => (each === 'n' ? '\n' : each))] as const
  })
}
