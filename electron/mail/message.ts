// A message as a file (.eml) that a mail program opens as a letter to be sent.
import { addressHeader, CRLF, type Mailbox, textHeader } from './headers.ts'

export interface Attachment {
  /** ASCII, e.g. `mote.ics`. */
  readonly fileName: string
  readonly type: string
  readonly content: string
}

export interface Message {
  /** ASCII, unique. */
  readonly id: string
  readonly at: Date
  readonly from: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly hidden: readonly Mailbox[]
  readonly subject: string
  readonly text: string
  readonly attachments: readonly Attachment[]
}

/** Base64 in lines of 76 characters (RFC 2045, section 6.8). */
const base64Lines = (text: string): string =>
  (Buffer.from(text, 'utf8').toString('base64').match(/.{1,76}/g) ?? ['']).join(CRLF)

const withCrlf = (text: string): string => text.replace(/\r\n|\r|\n/g, CRLF)

/** `Sat, 21 Nov 2026 13:02:00 +0000` */
const dateOf = (at: Date): string => at.toUTCString().replace('GMT', '+0000')

const part = (headers: readonly string[], content: string): string =>
  [...headers, 'Content-Transfer-Encoding: base64', '', base64Lines(content)].join(CRLF)

function headersOf({ id, at, from, to, hidden, subject }: Message): string[] {
  return [
    ...(from ? [addressHeader('From', [from])] : []),
    // A header must stand even where all copies are hidden (RFC 5322, section 3.6.3).
    to.length > 0 ? addressHeader('To', to) : 'To: undisclosed-recipients:;',
    ...(hidden.length > 0 ? [addressHeader('Bcc', hidden)] : []),
    textHeader('Subject', subject),
    `Date: ${dateOf(at)}`,
    `Message-ID: <${id}@samverkansstod.invalid>`,
    'MIME-Version: 1.0',
    // Mail programs that know it open the file as a draft.
    'X-Unsent: 1',
  ]
}

/** The whole file. ASCII throughout, so that no program can misread it. */
export function writeMessage(message: Message): string {
  const boundary = `=_${message.id}`
  const text = part(['Content-Type: text/plain; charset=utf-8'], withCrlf(message.text))
  const attached = message.attachments.map(({ fileName, type, content }) =>
    part([`Content-Type: ${type}; name="${fileName}"`, `Content-Disposition: attachment; filename="${fileName}"`], content),
  )
  const parts = [text, ...attached].map((each) => `--${boundary}${CRLF}${each}${CRLF}`).join('')
  const head = [...headersOf(message), `Content-Type: multipart/mixed;${CRLF} boundary="${boundary}"`]
  return `${head.join(CRLF)}${CRLF}${CRLF}${parts}--${boundary}--${CRLF}`
}
