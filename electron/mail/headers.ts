// Headers of a message as RFC 5322 and RFC 2047 want them. What a user typed can never begin a header of its own.
import { domainToASCII } from 'node:url'

export const CRLF = '\r\n'

/** Shorter than the 75 that RFC 2047 allows: with its header's name before it the line must stay within 76. */
const MOST_ENCODED = 60
const PREFIX = '=?UTF-8?B?'
const SUFFIX = '?='
/** Bytes that fit in one encoded word: three for every four characters of base64. */
const MOST_BYTES = Math.floor((MOST_ENCODED - PREFIX.length - SUFFIX.length) / 4) * 3

const LINE_BREAKS_AND_CONTROLS = /[\p{Cc}\u2028\u2029]+/gu
const PLAIN = /^[\x20-\x7e]*$/
/** Longest line of a header that is folded at its spaces; RFC 5322 recommends 78. */
const MOST_LINE = 76

/** One line, whatever was typed. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(LINE_BREAKS_AND_CONTROLS, ' ').trim()

/** Encoded words, each with whole characters only, to be parted by folding white space. */
export function encodedWords(text: string): string[] {
  const words: string[] = []
  let part = ''
  for (const character of text) {
    if (Buffer.byteLength(part + character) > MOST_BYTES) {
      words.push(part)
      part = ''
    }
    part += character
  }
  if (part !== '') words.push(part)
  return words.map((each) => `${PREFIX}${Buffer.from(each, 'utf8').toString('base64')}${SUFFIX}`)
}

/** Puts pieces after a header's name, a new line where one would be too long. */
export function foldedHeader(name: string, pieces: readonly string[]): string {
  let text = `${name}:`
  let width = text.length
  for (const piece of pieces) {
    const isFull = width + 1 + piece.length > MOST_LINE && width > name.length + 1
    text += isFull ? `${CRLF} ${piece}` : ` ${piece}`
    width = isFull ? 1 + piece.length : width + 1 + piece.length
  }
  return text
}

/** A header of running text, such as the subject. What looks like an encoded word is encoded too, so that it stays what it is. */
export function textHeader(name: string, value: string): string {
  const text = oneLine(value)
  const isPlain = PLAIN.test(text) && !text.includes('=?') && text.split(' ').every((word) => word.length < MOST_LINE - 1)
  return foldedHeader(name, isPlain ? text.split(/ +/) : encodedWords(text))
}

const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const DOMAIN = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i

/** The address as a mail server takes it; null for one that cannot stand in a header. */
export function mailAddress(email: string): string | null {
  const at = email.lastIndexOf('@')
  const [local, typedDomain] = [email.slice(0, at), email.slice(at + 1)]
  const domain = domainToASCII(typedDomain)
  return at > 0 && LOCAL_PART.test(local) && DOMAIN.test(domain) ? `${local}@${domain}` : null
}

export interface Mailbox {
  readonly name: string
  readonly email: string
}

/** Name and address in pieces that may be parted by a fold; without the name where there is none. */
function mailboxPieces({ name, email }: Mailbox): string[] {
  const address = mailAddress(email)
  if (address === null) throw new RangeError('Not an address that can stand in a header')
  const text = oneLine(name)
  if (text === '') return [address]
  const isPlain = PLAIN.test(text) && !text.includes('=?') && text.length < MOST_LINE / 2
  const written = isPlain ? [`"${text.replaceAll(/["\\]/g, '\\$&')}"`] : encodedWords(text)
  return [...written, `<${address}>`]
}

/** A header of addresses. Throws RangeError where one of them is none: ask {@link mailAddress} first. */
export function addressHeader(name: string, mailboxes: readonly Mailbox[]): string {
  const pieces = mailboxes.flatMap((mailbox, index) => {
    const own = mailboxPieces(mailbox)
    const last = own.length - 1
    return own.map((piece, at) => (at === last && index < mailboxes.length - 1 ? `${piece},` : piece))
  })
  return foldedHeader(name, pieces)
}
