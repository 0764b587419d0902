// The targets and outcomes of 2019, with their revisions, against the text of the files: figure by figure, from the
// published figures and not from what the report was made of.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { renderDocx } from '../../../electron/docx/render.ts'
import { buildPortfolio } from '../../../shared/documents/portfolio.ts'
import { portfolioContentSchema } from '../../../shared/domain/portfolio/report.ts'
import { flattened, rawText } from '../../support/pdf/extract.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'
import { readDocx } from '../docx/readDocx.ts'

const folder = await createWorkFolder()
const readExample = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../resources/examples/${name}.json`, import.meta.url), 'utf8'))

const { content } = z.object({ content: portfolioContentSchema }).parse(readExample('portfolio-2019'))
const { processes } = z
  .object({
    processes: z.array(
      z.object({
        name: z.string(),
        indicators: z.array(
          z.object({
            name: z.string(),
            target: z.number().nullable(),
            outcome: z.number().nullable(),
            revision: z.object({ target: z.number(), reason: z.string().nullable() }).optional(),
            split: z.array(z.object({ group: z.string(), value: z.number() })).optional(),
          }),
        ),
      }),
    ),
  })
  .parse(readExample('targets-2019'))
type Indicator = (typeof processes)[number]['indicators'][number]

const model = buildPortfolio(content, { author: 'Malmö stad', at: '2019-08-18T08:00:00.000Z' })
const names = content.entries.map(({ writing }) => writing.name)

/** What stands in the file of one process: from its heading over its facts to the heading of the next. */
function chapterOf(text: string, name: string): string {
  const start = text.indexOf(`${name} Projektfakta`)
  const ends = names.flatMap((each) => {
    const at = text.indexOf(`${each} Projektfakta`, start + 1)
    return at < 0 ? [] : [at]
  })
  return start < 0 ? '' : text.slice(start, ends.length === 0 ? undefined : Math.min(...ends))
}

/** A row of the table as it is read: what is measured, before, the target with its revision, the outcome with its groups. */
function rowOf({ name, target, revision, outcome, split }: Indicator): RegExp {
  const changed = revision ? ` ändrat till ${revision.target}(?<reason>: [^–]*?(?:\\d+–\\d+[^–]*?)*)?` : ''
  const groups = split ? ` \\(${split.map(({ group, value }) => `${group} ${value}`).join(', ')}\\)` : ''
  return new RegExp(`${name} – ${target ?? '–'}${changed} ${outcome ?? '–'}${groups}(?= |$)`)
}

const digits = (text: string): string[] => text.match(/\d+/g) ?? []

describe('the targets and outcomes of 2019', () => {
  const published = processes.flatMap(({ name, indicators }) => indicators.map((indicator) => ({ process: name, indicator })))

  it('stand in the PDF under their process, each with its revision and reason', async () => {
    const { file } = await folder.render('targets', model)
    const text = flattened((await rawText(file)).normalize('NFC').replaceAll(/Malmö stad Lägesrapport|Sida \d+ av \d+/g, ''))
    const missing = published.filter(({ process, indicator }) => !rowOf(indicator).test(chapterOf(text, process)))
    expect(missing).toEqual([])
    const youth = published.find(({ indicator }) => indicator.revision?.reason)
    if (!youth?.indicator.revision?.reason) throw new Error('no revision with a reason')
    const found = rowOf(youth.indicator).exec(chapterOf(text, youth.process))
    expect(digits(found?.groups?.['reason'] ?? '')).toEqual(digits(youth.indicator.revision.reason))
  })

  it('stand in the PDF without a figure that nobody published', async () => {
    const { file } = await folder.render('only', model)
    const text = flattened((await rawText(file)).normalize('NFC'))
    for (const { name, indicators } of processes) {
      const chapter = chapterOf(text, name)
      const table = chapter.slice(chapter.indexOf('Mål och utfall'), chapter.indexOf('Framgångsfaktorer'))
      const figures = indicators.flatMap(({ target, outcome, revision, split = [] }) => [target, revision?.target, ...digits(revision?.reason ?? '').map(Number), outcome, ...split.map(({ value }) => value)])
      const expected = figures.filter((each): each is number => typeof each === 'number')
      expect(digits(table).map(Number), name).toEqual(expected)
    }
  })

  it('stand in the file for word processors, in the same order', async () => {
    const text = flattened((await readDocx(await renderDocx(model)).paragraphs()).map((paragraph) => paragraph.text).join(' '))
    const missing = published.filter(({ process, indicator }) => !rowOf(indicator).test(chapterOf(text, process)))
    expect(missing).toEqual([])
  })
})
