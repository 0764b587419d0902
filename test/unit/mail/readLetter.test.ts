import { describe, expect, it } from 'vitest'
import { readLetter } from '../../../electron/mail/readLetter.ts'
import { textOfHtml } from '../../../electron/mail/htmlText.ts'
import { LETTER_TEXT } from '../../../shared/domain/letter.ts'

const bytesOf = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'utf8')
const HEAD = ['From: =?utf-8?Q?=C3=85sa_P=C3=A5hittad?= <asa@example.se>', 'To: tove@example.se', 'Date: Sun, 29 Mar 2026 23:30:00 +0000']

const html = (body: string): Uint8Array =>
  bytesOf(...HEAD, 'Subject: Hej', 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', '', body)

describe('a letter', () => {
  it('gives its subject, day, sender, text and the names of what was attached', async () => {
    const letter = await readLetter(
      bytesOf(
        ...HEAD, 'Subject: =?iso-8859-1?Q?B=E4nkarna_p=E5_torget?=', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x', '', '--x',
        'Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable', '', 'Vi vill ha tre b=E4nkar.', '', 'H=E4lsningar',
        '--x', 'Content-Type: application/pdf; name="karta.pdf"', 'Content-Disposition: attachment; filename="karta.pdf"',
        'Content-Transfer-Encoding: base64', '', 'JVBERi0=', '--x--', '',
      ),
    )
    expect(letter).toEqual({
      subject: 'Bänkarna på torget', from: 'Åsa Påhittad', sentOn: '2026-03-30', text: 'Vi vill ha tre bänkar.\n\nHälsningar',
      attachments: ['karta.pdf'], isCut: false,
    })
  })

  it('written as HTML gives its words, and nothing that would run or be fetched', async () => {
    const letter = await readLetter(
      html('<style>p{color:red}</style><p>Hej&nbsp;d&auml;r</p><script>alert(1)</script><ul><li>Ett<li>Tv&#229;</ul><img src="https://example.se/x.png">'),
    )
    expect(letter?.text).toBe('Hej\u00A0där\n\n- Ett\n- Två')
  })

  it('without a sender’s name gives the address, and without a day none', async () => {
    const letter = await readLetter(bytesOf('From: asa@example.se', 'Date: igår', 'Subject: x', '', 'y'))
    expect(letter).toMatchObject({ from: 'asa@example.se', sentOn: null, text: 'y' })
  })
})

describe('a file that is no letter', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['bytes of any kind', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 37) % 256)],
    ['plain words', bytesOf('Hej', '', 'detta är ingen post')],
  ])('is refused: %s', async (_name, bytes) => {
    expect(await readLetter(bytes)).toBeNull()
  })
})

describe('a hostile letter', () => {
  const nested = (depth: number): Uint8Array => {
    const lines = [...HEAD, 'Subject: djup', 'MIME-Version: 1.0']
    for (let at = 0; at < depth; at += 1) lines.push(`Content-Type: multipart/mixed; boundary=b${at}`, '', `--b${at}`)
    return bytesOf(...lines, 'Content-Type: text/plain', '', 'botten')
  }

  it.each([
    ['parts within parts', nested(2_000)],
    ['a head without end', bytesOf(...HEAD, `X: ${'a'.repeat(3_000_000)}`, '', 'x')],
    ['tags that never close', html('<br '.repeat(300_000))],
    ['scripts that never close', html('<script <'.repeat(100_000))],
    ['a million spaces', html(`${' '.repeat(1_000_000)}x`)],
    ['marks piled on one letter', bytesOf(...HEAD, 'Subject: x', '', `a${'\u0301'.repeat(200_000)}`)],
    ['spaces at the end of a line', bytesOf(...HEAD, 'Subject: x', '', `${' '.repeat(200_000)}x`)],
    ['a boundary that is everywhere', bytesOf(...HEAD, 'Content-Type: multipart/mixed; boundary=x', '', '--x\r\n'.repeat(50_000))],
    ['a name that is a path', bytesOf(...HEAD, 'Subject: x', 'Content-Disposition: attachment; filename="../../etc/passwd\u0000.pdf"', 'Content-Type: application/pdf', '', 'x')],
  ])('is read or refused in time: %s', async (_name, bytes) => {
    const started = performance.now()
    const letter = await readLetter(bytes)
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(letter?.text.length ?? 0).toBeLessThanOrEqual(LETTER_TEXT)
  })

  it('says that a very long text was cut', async () => {
    const letter = await readLetter(bytesOf(...HEAD, 'Subject: långt', '', 'ord '.repeat(100_000)))
    expect(letter).toMatchObject({ isCut: true })
  })

  it('cannot bring markup back by writing it as entities', () => {
    expect(textOfHtml('&lt;script&gt;alert(1)&lt;/script&gt; &#0; &#x110000; &#xD800;')).toContain('<script>alert(1)</script>')
  })
})
