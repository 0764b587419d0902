// A timetable on paper: a figure with words in its place, a table that says the same, the scale again on each page.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/date.ts'
import type { DocumentModel, TimetableRow } from '../../../shared/documents/model.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { placedWords, rawText, structureText } from '../../support/pdf/extract.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()

const documentOf = (rows: readonly TimetableRow[], span: { startsOn: string; endsOn: string }): DocumentModel => ({
  title: 'Tidsplan',
  subject: 'En tidsplan.',
  author: 'Malmö stad',
  runningHead: { left: 'Malmö stad', right: 'TN-2026-9' },
  createdAt: '2026-11-21T13:02:00.000Z',
  blocks: [{ kind: 'heading', level: 1, text: 'Tidsplan' }, { kind: 'timetable', caption: 'Tiden', ...span, rows }],
})

const YEAR = { startsOn: '2027-01-01', endsOn: '2027-12-31' }
const few: readonly TimetableRow[] = [
  { label: 'Insats', startsOn: '2027-01-01', endsOn: '2027-12-31', text: '', isGroup: true },
  { label: 'Aktivitet', startsOn: '2027-03-28', endsOn: '2027-03-28', text: '28 mar', baseline: { startsOn: '2027-03-01', endsOn: '2027-03-05' } },
]

describe('a timetable', () => {
  it('is a figure that is told in words, followed by a table', async () => {
    const { file } = await folder.render('few', documentOf(few, YEAR))
    expect(await checkPdf(file)).toEqual([])
    const structure = await structureText(file)
    expect(structure).toMatch(/Figure/)
    const text = await rawText(file)
    for (const word of ['Beslutat', '2027-03-01 – 2027-03-05', '2027-03-28', 'jan', 'dec']) expect(text).toContain(word)
  })

  it('goes on over pages with its scale at the top of each, three hundred rows whole', async () => {
    const rows = Array.from({ length: 300 }, (_, at): TimetableRow => ({
      label: `Rad${at}`, startsOn: addDays('2027-01-01', at), endsOn: addDays('2027-01-01', at + 20), text: '', isGroup: at % 6 === 0,
    }))
    const { file, pageCount } = await folder.render('many', documentOf(rows, { startsOn: '2027-01-01', endsOn: '2027-11-30' }))
    expect(await checkPdf(file)).toEqual([])
    const words = await placedWords(file)
    for (const { label } of rows) expect(words.filter(({ text }) => text === label)).toHaveLength(2)
    const figurePages = new Set(words.filter(({ text }) => text === 'jan').map(({ page }) => page))
    expect(figurePages.size).toBeGreaterThan(3)
    expect(pageCount).toBeGreaterThan(figurePages.size)
  })

  it.each([
    ['one day', '2027-03-28', '2027-03-28'],
    ['a week over the turn of a year', '2026-12-29', '2027-01-04'],
    ['forty years', '2027-01-01', '2066-12-31'],
    ['the end of the calendar', '2199-12-01', '2199-12-31'],
  ])('has a scale that can be read for %s', async (name, startsOn, endsOn) => {
    const { file } = await folder.render(name.replaceAll(' ', '-'), documentOf([{ label: 'Rad', startsOn, endsOn, text: '' }], { startsOn, endsOn }))
    expect(await checkPdf(file)).toEqual([])
    const scale = (await placedWords(file)).filter(({ text }) => /^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)$/.test(text)).toSorted((a, b) => a.left - b.left)
    expect(scale.length).toBeGreaterThan(0)
    scale.slice(1).forEach(({ left }, at) => expect(left).toBeGreaterThanOrEqual(scale[at]?.right ?? 0))
  })
})
