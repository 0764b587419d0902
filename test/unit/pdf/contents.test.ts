// The table of contents: every heading with its own page, each line leading there, over as many pages as it takes.
import { describe, expect, it } from 'vitest'
import type { DocumentBlock, DocumentModel } from '../../../shared/documents/model.ts'
import { renderDocx } from '../../../electron/docx/render.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { placedWords, rawText } from '../../support/pdf/extract.ts'
import { PdfObjects } from '../../support/pdf/check/objects.ts'
import { readDocx } from '../docx/readDocx.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()
const CHAPTERS = 60

const chapter = (at: number): DocumentBlock[] => [
  { kind: 'pageBreak' },
  { kind: 'heading', level: 2, text: `Kapitel${at} om samverkan` },
  { kind: 'paragraph', text: 'Det här står i kapitlet.' },
  { kind: 'heading', level: 3, text: `Avsnitt${at}` },
  { kind: 'paragraph', text: 'Det här står i avsnittet.' },
]

const report = (depth: 2 | 3, count = CHAPTERS): DocumentModel => ({
  title: 'Rapporten', subject: 'En rapport.', author: 'Malmö stad', runningHead: { left: 'Malmö stad', right: 'Rapport' },
  createdAt: '2026-11-21T14:02:00.000Z',
  blocks: [
    { kind: 'heading', level: 1, text: 'Rapporten' },
    { kind: 'contents', title: 'Innehåll', depth },
    ...Array.from({ length: count }, (_, at) => chapter(at + 1)).flat(),
  ],
})

const firstPage = async (depth: 2 | 3) => (await rawText((await folder.render(`depth-${depth}`, report(depth, 2))).file)).split('\f')[0] ?? ''

describe('a table of contents', () => {
  it('names the page of every chapter, also where the table itself runs over pages', async () => {
    const { file, pageCount } = await folder.render('contents', report(3))
    const words = await placedWords(file)
    const told = Array.from({ length: CHAPTERS }, (_, at) => {
      const [listed, headed] = words.filter(({ text }) => text === `Kapitel${at + 1}`)
      const number = words.find(({ page, top, text }) => page === listed?.page && Math.abs(top - listed.top) < 2 && /^\d+$/.test(text))
      return { named: Number(number?.text), stands: headed?.page }
    })
    expect(told.map(({ named }) => named)).toEqual(told.map(({ stands }) => stands))
    expect(pageCount - CHAPTERS).toBeGreaterThan(1)
    expect(await checkPdf(file)).toEqual([])
  })

  it('leads from each line to its heading, with words for who cannot see it', async () => {
    const { file } = await folder.render('links', report(2, 3))
    const pdf = await PdfObjects.read(file)
    const links = pdf.pages.flatMap(({ dictionary }) => pdf.list(dictionary['/Annots']).map((each) => pdf.dictionary(each)))
    expect(links.map((link) => link['/Contents'])).toEqual([1, 2, 3].map((at) => `u:Kapitel${at} om samverkan, sida ${at + 1}`))
    expect(links.map((link) => pdf.dictionary(link['/A'])['/S'])).toEqual(['/GoTo', '/GoTo', '/GoTo'])
  })

  it('lists down to the depth that is asked for, and neither the title nor itself', async () => {
    expect(await firstPage(2)).not.toContain('Avsnitt1')
    expect(await firstPage(3)).toContain('Avsnitt1')
    expect((await firstPage(3)).match(/Innehåll/g)).toHaveLength(1)
  })

  it('gives the same bytes for the same document, and a document without one carries no named places', async () => {
    const [one, two] = [await folder.render('first', report(3, 4)), await folder.render('second', report(3, 4))]
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
    const plain = { ...report(3, 2), blocks: report(3, 2).blocks.filter(({ kind }) => kind !== 'contents') }
    expect(Buffer.from((await folder.render('plain', plain)).bytes).toString('latin1')).not.toContain('(r00001)')
  })

  it('is a list of links to bookmarks in the file for word processors', async () => {
    const docx = await readDocx(await renderDocx(report(2, 3)))
    const xml = await docx.part('word/document.xml')
    expect(xml.match(/w:anchor="rubrik\d+"/g)).toEqual(['w:anchor="rubrik2"', 'w:anchor="rubrik4"', 'w:anchor="rubrik6"'])
    expect(xml).toContain('w:name="rubrik2"')
  })
})
