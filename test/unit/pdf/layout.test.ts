// Pages: nothing parted that belongs together, nothing outside the margins, every page numbered.
import { describe, expect, it } from 'vitest'
import type { DocumentBlock } from '../../../shared/documents/model.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { layoutText, placedWords, rawText, structureText } from '../../support/pdf/extract.ts'
import { longTable, modelOf, paragraph, sentences } from '../../support/pdf/models.ts'
import { firstMissing, textsOf, withoutFurniture } from '../../support/pdf/modelText.ts'
import { sampleEightPageModel } from '../../support/pdf/sample.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()

const MARGIN = (25 * 72) / 25.4
const filler = (lines: number): DocumentBlock[] => Array.from({ length: lines }, (_, index) => paragraph(`Rad ${index}`))

/** Text of each page in turn. */
const pagesOf = async (file: string): Promise<string[]> => (await rawText(file)).split('\f').slice(0, -1)

describe('pages', () => {
  it('say which of how many they are', async () => {
    const { file, pageCount } = await folder.render('numbers', sampleEightPageModel())
    const pages = await pagesOf(file)
    expect(pageCount).toBe(8)
    expect(pages).toHaveLength(8)
    for (const [index, page] of pages.entries()) expect(page).toContain(`Sida ${index + 1} av 8`)
  })

  it('carry the sender and the registry number', async () => {
    const { file } = await folder.render('head', sampleEightPageModel())
    for (const page of await pagesOf(file)) expect(page).toMatch(/^Fastighets- och gatukontoret · Underlag till nämnden TN-2026-1874/)
  })

  it('shorten a sender that is too long, and keep the registry number whole', async () => {
    const { file } = await folder.render('long-head', modelOf([], { runningHead: { left: 'Fastighets- och gatukontoret '.repeat(9), right: 'TN-2026-1874' } }))
    const head = (await pagesOf(file))[0]?.split('\n')[0]
    expect(head).toMatch(/^Fastighets- och gatukontoret .*… TN-2026-1874$/)
  })

  it('keep everything inside the margins', async () => {
    const { file } = await folder.render('margins', sampleEightPageModel())
    for (const { text, left, right } of await placedWords(file)) {
      expect(left, text).toBeGreaterThan(MARGIN - 1)
      expect(right, text).toBeLessThan(595.28 - MARGIN + 1)
    }
  })

  it('begin where a page break says so, and none is empty', async () => {
    const { pageCount, file } = await folder.render('breaks', modelOf([
      { kind: 'pageBreak' }, paragraph('Två'), { kind: 'pageBreak' }, { kind: 'pageBreak' }, paragraph('Tre'), { kind: 'pageBreak' },
    ]))
    expect(pageCount).toBe(3)
    expect(await layoutText(file, 3)).toContain('Tre')
  })

  it('are one even when there is nothing to say', async () => {
    const { pageCount, file } = await folder.render('empty', modelOf([], { blocks: [], title: '' }))
    expect(pageCount).toBe(1)
    expect((await checkPdf(file)).map((fault) => fault.rule)).toEqual(['structure'])
  })
})

describe('headings', () => {
  it('never stand without two lines of what they head', async () => {
    for (let lines = 22; lines < 32; lines += 1) {
      const { file } = await folder.render(`heading-${lines}`, modelOf([...filler(lines), { kind: 'heading', level: 2, text: 'Rubriken' }, paragraph(sentences(12))]))
      const words = await placedWords(file)
      const heading = words.find((word) => word.text === 'Rubriken')
      const below = words.filter((word) => word.page === heading?.page && word.top > heading.bottom && word.bottom < 842 - MARGIN + 2)
      expect(new Set(below.map((word) => Math.round(word.top))).size, `${lines} lines before`).toBeGreaterThanOrEqual(2)
    }
  })

  it('stay with a heading below and its two lines', async () => {
    for (let lines = 20; lines < 31; lines += 1) {
      const { file } = await folder.render(`headings-${lines}`, modelOf([
        ...filler(lines), { kind: 'heading', level: 2, text: 'Ovanför' }, { kind: 'heading', level: 3, text: 'Nedanför' }, paragraph(sentences(12)),
      ]))
      const pages = await pagesOf(file)
      const page = pages.find((text) => text.includes('Ovanför')) ?? ''
      expect(page.slice(page.indexOf('Nedanför')).split('\n').length, `${lines} lines before`).toBeGreaterThanOrEqual(4)
    }
  })

  it('that jump a level are brought into line', async () => {
    const { file } = await folder.render('jump', modelOf([
      { kind: 'heading', level: 3, text: 'Tredje' }, paragraph('Text'), { kind: 'heading', level: 2, text: 'Andra' }, paragraph('Text'), { kind: 'heading', level: 2, text: '  ' },
    ]))
    expect(await checkPdf(file)).toEqual([])
  })
})

describe('paragraphs', () => {
  it('leave at least two lines on either side of a page end', async () => {
    for (let lines = 20; lines < 31; lines += 1) {
      const { file } = await folder.render(`widow-${lines}`, modelOf([...filler(lines), paragraph(sentences(8))]))
      const pages = await pagesOf(file)
      const counts = pages.map((page) => page.split('\n').filter((line) => /Mening|område|aktörer/.test(line)).length).filter((count) => count > 0)
      expect(Math.min(...counts), `${lines} lines before`).toBeGreaterThanOrEqual(2)
    }
  })

  it('typed with a blank line between become paragraphs of their own', async () => {
    const { file } = await folder.render('blank-lines', modelOf([paragraph('Ett \n med rad\n\n \nTvå\r\n\r\nTre')]))
    expect((await structureText(file)).match(/ P \(block\)/g)).toHaveLength(3)
  })
})

describe('lists', () => {
  const list: DocumentBlock = { kind: 'list', ordered: false, items: Array.from({ length: 6 }, (_, index) => ({ text: `Punkt ${index}` })) }

  it('stay with what announces them, and leave no line alone', async () => {
    for (let lines = 20; lines < 32; lines += 1) {
      const { file } = await folder.render(`list-${lines}`, modelOf([...filler(lines), paragraph('Så här:'), list]))
      const pages = await pagesOf(file)
      expect(pages.find((page) => page.includes('Så här:')), `${lines} lines before`).toContain('Punkt 1')
      expect(pages.find((page) => page.includes('Punkt 5')), `${lines} lines before`).toContain('Punkt 4')
    }
  })
})

describe('tables', () => {
  it('go on over pages with their head on each, and one head for who reads by tags', async () => {
    const model = modelOf([longTable(75)])
    const { file, pageCount } = await folder.render('long-table', model)
    expect(pageCount).toBeGreaterThan(2)
    for (const page of await pagesOf(file)) expect(page).toContain('Postens namn Belopp i kronor')
    expect((await structureText(file)).match(/Postens namn/g)).toHaveLength(1)
    expect(firstMissing(textsOf(model), withoutFurniture(await rawText(file), 'Postens namn Belopp i kronor'))).toBeNull()
    expect(await checkPdf(file)).toEqual([])
  })

  it('part a row that is taller than a page and lose nothing of it', async () => {
    const model = modelOf([longTable(0, { rows: [['Kort', '1'], [sentences(160), sentences(40)], ['Sist', '2']] })])
    const { file, pageCount } = await folder.render('tall-row', model)
    expect(pageCount).toBeGreaterThan(2)
    const text = (await layoutText(file)) + (await rawText(file))
    for (let number = 1; number <= 160; number += 1) expect(text).toContain(`nummer ${number} `)
    expect(await checkPdf(file)).toEqual([])
  })

  it('begin a long row where there is room, and keep a short one whole', async () => {
    const long = [longTable(0, { rows: [['Kort', '1'], [sentences(30), '2']] })]
    const begun = await folder.render('long-row', modelOf([...filler(20), ...long]))
    expect(await layoutText(begun.file, 1)).toContain('Mening nummer 1 ')
    for (let lines = 20; lines < 27; lines += 1) {
      const { file } = await folder.render(`short-row-${lines}`, modelOf([...filler(lines), longTable(0, { rows: [['Kort', '1'], [sentences(4), '2']] })]))
      const pages = (await pagesOf(file)).filter((page) => /nummer [1-4] /.test(page))
      expect(pages, `${lines} lines before`).toHaveLength(1)
    }
  })

  it('keep the total with the row before it', async () => {
    for (let rows = 25; rows < 36; rows += 1) {
      const { file } = await folder.render(`total-${rows}`, modelOf([longTable(rows, { hasTotalRow: true })]))
      const page = (await pagesOf(file)).find((text) => text.includes(`Post ${rows}\u0020`) || text.includes(`Post ${rows} `)) ?? ''
      expect(page, `${rows} rows`).toContain(`Post ${rows - 1} `)
    }
  })

  it('set numbers under each other, at the right', async () => {
    const { file } = await folder.render('right', modelOf([longTable(3, { rows: [['Ett', '1'], ['Två', '22'], ['Tre', '333']] })]))
    const rights = (await placedWords(file)).filter((word) => /^(1|22|333)$/.test(word.text) && word.left > 200 && word.top > 100 && word.top < 700).map((word) => word.right)
    expect(rights).toHaveLength(3)
    expect(Math.max(...rights) - Math.min(...rights)).toBeLessThan(0.2)
  })

  it('take rows of any length and lose no cell', async () => {
    const model = modelOf([longTable(0, { rows: [['Ensam'], ['Ett', 'två', 'tre', 'fyra'], []] })])
    const { file } = await folder.render('ragged', model)
    expect(firstMissing(textsOf(model), withoutFurniture(await rawText(file)))).toBeNull()
    expect(await checkPdf(file)).toEqual([])
  })

  it('may have no rows, or thirty columns', async () => {
    const columns = Array.from({ length: 30 }, (_, index) => ({ header: `Kolumn ${index}`, width: index % 3 }))
    const { file } = await folder.render('odd', modelOf([longTable(0), longTable(0, { columns, rows: [columns.map((column) => column.header)] }), longTable(2, { columns: [] })]))
    expect(await checkPdf(file)).toEqual([])
  })
})

describe('signatures', () => {
  it('stand on one page, and not alone on it', async () => {
    const signers = [{ name: 'Maja Lindqvist', role: 'Kontaktperson' }, { name: '', role: 'Ordförande' }]
    for (let lines = 16; lines < 30; lines += 1) {
      const { file } = await folder.render(`sign-${lines}`, modelOf([...filler(lines), { kind: 'signatures', signers }]))
      const page = (await pagesOf(file)).find((text) => text.includes('Underskrift')) ?? ''
      expect(page.match(/Underskrift/g), `${lines} lines before`).toHaveLength(2)
      expect(page).toMatch(/Rad \d+/)
      expect(page).toContain('Namnförtydligande')
    }
  })
})

describe('links', () => {
  const long = { text: sentences(170), href: 'https://www.example.se/samverkan' }

  it('that go on over pages are one link on each page', async () => {
    const { file, pageCount } = await folder.render('link', modelOf([{ kind: 'paragraph', text: [{ text: 'Före. ' }, long, { text: ' Efter.' }] }]))
    expect(pageCount).toBeGreaterThan(2)
    expect((await structureText(file)).match(/ Link \(inline\)/g)).toHaveLength(pageCount)
    expect(await checkPdf(file)).toEqual([])
  })

  it('may stand in cells that are parted, in lists and in facts', async () => {
    const { file } = await folder.render('links', modelOf([
      longTable(0, { rows: [['Rad', [long]], [[{ text: 'Kort', href: 'mailto:maja@example.se' }], '1']] }),
      { kind: 'list', ordered: false, items: [{ text: [long] }] },
      { kind: 'facts', items: [{ label: 'Adress', value: [long] }] },
    ]))
    expect(await checkPdf(file)).toEqual([])
  })
})
