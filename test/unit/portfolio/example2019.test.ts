// The report of 2019 made again: every figure of it, compared with the text of the documents that the app makes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { renderDocx } from '../../../electron/docx/render.ts'
import { buildPortfolio } from '../../../shared/documents/portfolio.ts'
import { formatAmount } from '../../../shared/domain/money.ts'
import { portfolioContentSchema } from '../../../shared/domain/portfolio/report.ts'
import { totalsOf } from '../../../shared/domain/portfolio/totals.ts'
import { formatValue } from '../../../shared/domain/results/value.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { rawText } from '../../support/pdf/extract.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'
import { readDocx } from '../docx/readDocx.ts'

const folder = await createWorkFolder()
const example = z
  .object({
    headings: z.array(z.string()),
    optionalHeadings: z.array(z.string()),
    publishedTotals: z.object({ totalKronor: z.int(), supportKronor: z.int() }),
    publishedMillions: z.record(z.string(), z.string()),
    content: portfolioContentSchema,
  })
  .parse(JSON.parse(readFileSync(new URL('../../../resources/examples/portfolio-2019.json', import.meta.url), 'utf8')))
const { content } = example
const entries = content.entries.map(({ writing }) => writing)
const model = buildPortfolio(content, { author: 'Malmö stad', at: '2019-08-18T08:00:00.000Z' })

const flat = (text: string): string => text.replaceAll(/[\s\u00A0]+/g, ' ')
const amount = (kronor: number): string => flat(formatAmount(kronor))

/** What stands in the money table: each row a process, a sum of an umbrella or the sum of all. */
function moneyRows(text: string): Map<string, string[]> {
  const table = text.slice(text.lastIndexOf('Processernas belopp'), text.indexOf('Summorna är räknade'))
  const rows = table.matchAll(/(?<name>\D(?:(?!\d{4}-).)*?) (?:(?<from>\d{4}-\d\d-\d\d) – (?<until>\d{4}-\d\d-\d\d) )?(?<total>\d{1,3}(?: \d{3}){1,2}) (?<support>\d{1,3}(?: \d{3}){1,2})/g)
  return new Map([...rows].map(({ groups: g }) => [g?.['name']?.trim() ?? '', [g?.['from'] ?? '', g?.['until'] ?? '', g?.['total'] ?? '', g?.['support'] ?? '']]))
}

describe('the report of 2019', () => {
  it('adds up to the krona, which the rounded column does not', () => {
    expect(totalsOf(entries)).toMatchObject(example.publishedTotals)
    expect(example.publishedTotals).toEqual({ totalKronor: 241_131_283, supportKronor: 119_438_822 })
    const rounded = Object.values(example.publishedMillions).reduce((sum, each) => sum + Math.round(Number(each.replace(',', '.')) * 10), 0) * 100_000
    expect(rounded).not.toBe(example.publishedTotals.totalKronor)
  })

  it('says in the file what was published, figure by figure', async () => {
    const { file } = await folder.render('report', model)
    const text = flat(await rawText(file))
    const rows = moneyRows(text.slice(text.lastIndexOf('Ekonomi')))
    const [all, sofielund] = [totalsOf(entries), totalsOf(entries.filter(({ umbrella }) => umbrella === 'Case Sofielund'))]
    const found = [...rows.values()].map((row) => row.join(' | '))
    const expected = entries.map(({ startsOn, endsOn, totalKronor, supportKronor }) => [startsOn, endsOn, amount(totalKronor ?? 0), amount(supportKronor ?? 0)].join(' | '))
    for (const row of expected) expect(found).toContain(row)
    expect(found).toContain(` |  | ${amount(sofielund.totalKronor)} | ${amount(sofielund.supportKronor)}`)
    expect(found.at(-1)).toBe(` |  | ${amount(all.totalKronor)} | ${amount(all.supportKronor)}`)
    expect(found).toHaveLength(entries.length + 2)
    expect(text).toContain('241 131 283')
    expect(text).toContain('119 438 822')
    expect(await checkPdf(file)).toEqual([])
  })

  it('has the fixed headings under each process, and the optional ones only where something is written', () => {
    const under = (name: string) => {
      const start = model.blocks.findIndex((block) => block.kind === 'heading' && block.level === 2 && block.text === name)
      const end = model.blocks.findIndex((block, at) => at > start && block.kind === 'heading' && block.level === 2)
      return model.blocks.slice(start, end < 0 ? undefined : end).flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []))
    }
    for (const { name } of entries) expect(under(name)).toEqual(example.headings)
    const [first] = content.entries
    if (!first) throw new Error('no process')
    const written = { ...first, writing: { ...first.writing, texts: { ...first.writing.texts, finalResult: 'Klart.', implementation: 'I drift.' } } }
    const headings = buildPortfolio({ ...content, entries: [written] }, { author: '', at: model.createdAt }).blocks
    expect(headings.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []))).toEqual([...example.headings, ...example.optionalHeadings])
  })

  it('tells every target with its revision and reason, and every outcome with its groups', () => {
    const rows = model.blocks.flatMap((block) => (block.kind === 'table' && block.caption === 'Mål och utfall' ? block.rows : []))
    expect(rows).toHaveLength(entries.flatMap(({ indicators }) => indicators).length)
    const said = rows.map((row) => row.map((cell) => flat(typeof cell === 'string' ? cell : '')))
    expect(said).toContainEqual(['Ungdomar i praktik', '–', '200 ändrat till 130: målgruppens ålder ändrad från 20–24 till 18–29 år', '107'])
    expect(said).toContainEqual(['Till arbete', '–', '–', '167 (kvinnor 99, män 68)'])
    const values = entries.flatMap(({ indicators }) => indicators.flatMap(({ targets, outcomes }) => [...targets, ...outcomes].map(({ value }) => formatValue(value))))
    for (const value of values) expect(said.flat().join(' ')).toContain(value)
  })

  it('is a file for word processors with the same sums and links to its processes', async () => {
    const docx = readDocx(await renderDocx(model))
    const text = flat((await docx.paragraphs()).map((paragraph) => paragraph.text).join(' '))
    expect(text).toContain('241 131 283')
    expect(text).toContain('119 438 822')
    for (const { name, totalKronor } of entries) {
      expect(text).toContain(name)
      expect(text).toContain(amount(totalKronor ?? 0))
    }
  })
})
