// Text that users paste, by mistake or not: it must come out or be reported, and never stop the document.
import { assert, asyncProperty, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentBlock } from '../../../shared/documents/model.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { placedWords, rawText } from '../../support/pdf/extract.ts'
import { modelOf, paragraph } from '../../support/pdf/models.ts'
import { firstMissing, withoutFurniture } from '../../support/pdf/modelText.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()

/** The same text in every place where a model holds text. */
const everywhere = (text: string): readonly DocumentBlock[] => [
  { kind: 'heading', level: 2, text },
  { kind: 'paragraph', text: [{ text }, { text, bold: true, href: 'https://www.example.se/å?x=1' }, { text, italic: true }] },
  { kind: 'paragraph', tone: 'quiet', text },
  { kind: 'list', ordered: true, items: [{ text, children: { kind: 'list', ordered: false, items: [{ text }] } }] },
  { kind: 'table', caption: text, columns: [{ header: text, width: 1 }, { header: text, width: 2, align: 'right' }], rows: [[text, text]] },
  { kind: 'facts', items: [{ label: text, value: text }] },
  { kind: 'signatures', signers: [{ name: text, role: text }] },
]

const everywhereModel = (text: string) =>
  modelOf(everywhere(text), { title: text, subject: text, author: text, runningHead: { left: text, right: text } })

const TEXTS: Readonly<Record<string, string>> = {
  'nothing': '',
  'blanks': ' \t\u00a0\n\n ',
  'blank lines first': '\n\n!',
  'control characters': 'a\u0000b\u0007c\u001bd\u007fe\u0085f',
  'half characters': 'x\ud83dy\ude00z',
  'emoji': '👩‍👩‍👧 👍🏽 🇸🇪 ❤️',
  'text from right to left': 'שלום עולם \u202eabc\u202c مرحبا',
  'HTML': '<script>alert("x")</script> &amp; <b>',
  'formulas and SQL': "=1+1; '; DROP TABLE cases; -- %s {{x}} \\n (a) [b] /c",
  'characters that no one has named': '\u{e000}\u{fffe}\u{10ffff}\ufffd\u{f0000}',
  'marks upon marks': `Z${'\u0301\u0327\u0489'.repeat(20)}`,
  'one very long word': 'x'.repeat(3000),
  'a very long address': `https://www.example.se/${'abc/'.repeat(200)}?q=${'1'.repeat(300)}`,
}

describe.each(Object.entries(TEXTS))('%s', (name, text) => {
  it('in every place makes a good file', async () => {
    const { file } = await folder.render(name.replaceAll(' ', '-'), everywhereModel(text))
    expect(await checkPdf(file)).toEqual([])
  })
})

describe('long text', () => {
  it('of ten thousand words in one paragraph comes out whole', async () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `ord${index}`).join(' ')
    const { file, pageCount } = await folder.render('long', modelOf([paragraph(text)]))
    expect(pageCount).toBeGreaterThan(10)
    expect(firstMissing([text], withoutFurniture(await rawText(file)))).toBeNull()
    expect(await checkPdf(file)).toEqual([])
  })

  it('of ten thousand letters in one word comes out whole and inside the margins', async () => {
    const text = Array.from({ length: 10_000 }, (_, index) => String.fromCodePoint(97 + ((index * 7) % 26))).join('')
    const { file } = await folder.render('word', modelOf([paragraph(text)]))
    expect(firstMissing([text], withoutFurniture(await rawText(file)))).toBeNull()
    for (const word of await placedWords(file)) expect(word.right).toBeLessThan(595 - 70)
  })

  it('of half a million characters does not stop others from working', async () => {
    let turns = 0
    const timer = setInterval(() => { turns += 1 }, 1)
    await folder.render('huge', modelOf(Array.from({ length: 400 }, () => paragraph('Samverkan i stadens rum. '.repeat(50)))))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })
})

describe('any text at all', () => {
  it('in every place makes a good file', async () => {
    const anything = string({ unit: 'binary', maxLength: 60 })
    await assert(
      asyncProperty(anything, async (text) => {
        const { file } = await folder.render('anything', everywhereModel(text))
        expect(await checkPdf(file)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', '', 'https://'])('that lead nowhere good are only text: %s', async (href) => {
    const { file, bytes } = await folder.render('address', modelOf([{ kind: 'paragraph', text: [{ text: 'Läs mer', href }] }]))
    expect(Buffer.from(bytes).includes('/URI')).toBe(false)
    expect(await checkPdf(file)).toEqual([])
  })
})
