import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../../electron/docx/render.ts'
import type { DocumentBlock, DocumentModel } from '../../../shared/documents/model.ts'
import { readDocx } from './readDocx.ts'

const modelOf = (blocks: readonly DocumentBlock[]): DocumentModel => ({
  title: 'Minnesanteckningar', subject: 'Från mötet', author: 'Malmö stad, fastighets- och gatukontoret',
  runningHead: { left: 'Malmö stad', right: 'Dnr TN-2026-1' }, createdAt: '2026-11-21T13:02:00.000Z', blocks,
})
const written = async (blocks: readonly DocumentBlock[]) => readDocx(await renderDocx(modelOf(blocks)))

describe('a DOCX', () => {
  it('has real headings, lists that count from one each, and links', async () => {
    const list: DocumentBlock = { kind: 'list', ordered: true, items: [{ text: 'Ett' }, { text: 'Två', children: { kind: 'list', ordered: false, items: [{ text: 'Inuti' }] } }] }
    const docx = await written([
      { kind: 'heading', level: 1, text: 'Möte' },
      { kind: 'heading', level: 2, text: 'Beslut' },
      list,
      { kind: 'paragraph', text: 'Mellan' },
      list,
      { kind: 'paragraph', text: [{ text: 'Läs ' }, { text: 'mer', href: 'https://example.se' }] },
    ])
    const paragraphs = await docx.paragraphs()
    expect(paragraphs.slice(0, 2)).toEqual([{ style: 'Heading1', text: 'Möte' }, { style: 'Heading2', text: 'Beslut' }])
    expect(paragraphs.map(({ text }) => text)).toEqual(['Möte', 'Beslut', 'Ett', 'Två', 'Inuti', 'Mellan', 'Ett', 'Två', 'Inuti', 'Läs mer'])
    const numbers = [...(await docx.part('word/document.xml')).matchAll(/<w:numId w:val="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(numbers).size).toBe(4)
    expect(await docx.part('word/_rels/document.xml.rels')).toContain('https://example.se')
  })

  it('has tables whose head row is known as one, also for what is drawn in the PDF', async () => {
    const docx = await written([
      { kind: 'table', caption: 'Summor', columns: [{ header: 'Vad', width: 3 }, { header: 'Kronor', width: 1, align: 'right' }], rows: [['Sökt', '670 000']] },
      { kind: 'chart', caption: 'Synpunkter per tema', labelHeader: 'Tema', valueHeader: 'Antal', bars: [{ label: 'Träd', value: 1, text: '41' }] },
    ])
    const xml = await docx.part('word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect((await docx.paragraphs()).map(({ text }) => text).filter(Boolean)).toEqual([
      'Summor', 'Vad', 'Kronor', 'Sökt', '670 000', 'Synpunkter per tema', 'Tema', 'Antal', 'Träd', '41',
    ])
  })

  it('is in Swedish, and its properties name the office and nobody else', async () => {
    const docx = await written([{ kind: 'paragraph', text: 'Hej' }])
    expect(await docx.part('word/styles.xml')).toContain('w:val="sv-SE"')
    const core = await docx.part('docProps/core.xml')
    expect(core).toContain('<dc:creator>Malmö stad, fastighets- och gatukontoret</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Malmö stad, fastighets- och gatukontoret</cp:lastModifiedBy>')
    expect(core).toContain('<dc:title>Minnesanteckningar</dc:title>')
  })

  it('takes any text: markup stays text, and what XML cannot hold is left out', async () => {
    const docx = await written([{ kind: 'paragraph', text: 'a < b & "c" <script>\n\u0000\uFFFE\uD800 𓂀 slut' }])
    expect((await docx.paragraphs())[0]?.text).toBe('a < b & "c" <script>\n\uFFFD 𓂀 slut')
  })

  it('draws every kind of block', async () => {
    const docx = await written([
      { kind: 'facts', items: [{ label: 'Plats', value: 'Biblioteket' }] },
      { kind: 'signatures', signers: [{ name: 'Tove Tänkt', role: 'ordförande' }] },
      { kind: 'pageBreak' },
      { kind: 'timetable', caption: 'Tidsplan', startsOn: '2027-01-01', endsOn: '2027-12-31', rows: [{ label: 'Träd', startsOn: '2027-03-01', endsOn: '2027-05-01', text: '' }] },
    ])
    const texts = (await docx.paragraphs()).map(({ text }) => text).join('|')
    for (const each of ['Plats', 'Biblioteket', 'Tove Tänkt, ordförande', 'Tidsplan', '2027-03-01']) expect(texts).toContain(each)
  })
})
