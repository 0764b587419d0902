// What a survey's table is taken to hold, and what it brings.
import { describe, expect, it } from 'vitest'
import { answerDate } from '../../../shared/domain/dialogue/answerDate.ts'
import { guessColumns, hasHeadingRow } from '../../../shared/domain/dialogue/guessColumns.ts'
import { knownNames, personalColumn, personalDetailsIn } from '../../../shared/domain/dialogue/personalDetails.ts'
import { readOpinions } from '../../../shared/domain/dialogue/readOpinions.ts'

const HEADINGS = ['Svars-ID', 'Inskickat', 'Namn', 'Jag är', 'Vad saknar du i området?', 'Övriga synpunkter']
const ROWS = [
  ['1', '2026-10-03 14:22', 'Bo Demo', 'Boende', 'Fler bänkar längs Ystadsgatan', ''],
  ['2', '2026-10-03 15:01', 'Eva Exempel', 'Besökare', 'Det är mörkt vid lekplatsen på kvällen', 'Tack för frågan om parken'],
  ['3', '2026-10-04 09:12', '', 'Boende', 'Cykelställ som går att låsa i', ''],
  ['4', '2026-10-05 10:00', 'Nils Nilsson', 'Verksam', 'Lastzonen är alltid full av bilar', 'Skräpet blåser runt hela dagen'],
]

const row = (line: number, ...cells: string[]) => ({ line, cells, faults: {} })

describe('the columns of a survey', () => {
  it('are told apart by headings and by what stands in them', () => {
    expect(hasHeadingRow(HEADINGS, ROWS)).toBe(true)
    expect(guessColumns(HEADINGS, ROWS, new Set([2]))).toEqual({ text: [4, 5], group: 3, date: 1 })
  })

  it('are found without any headings', () => {
    expect(hasHeadingRow(ROWS[0] ?? [], ROWS.slice(1))).toBe(false)
    expect(guessColumns(['', '', '', '', '', ''], ROWS, new Set([2])).text).toContain(4)
  })

  it('of names, addresses, numbers and telephones are seen for what they are', () => {
    const none = new Set<string>()
    expect(personalColumn('Namn', [], none)).toBe('name')
    expect(personalColumn('E-postadress', [], none)).toBe('email')
    expect(personalColumn('Fråga 7', ['bo@example.se', 'eva@example.se', ''], none)).toBe('email')
    expect(personalColumn('Fråga 8', ['070-174 06 05', '070-174 06 06'], none)).toBe('phone')
    expect(personalColumn('Kolumn 3', ['Bo Demo', 'Eva Exempel', 'x'], knownNames(['Bo Demo', 'Eva Exempel']))).toBe('name')
    expect(personalColumn('Vad saknar du?', ['Fler bänkar', 'Ring 040-34 10 00 om du vill veta mer om vad jag menar med att parken behöver ny belysning längs gången'], none)).toBeNull()
    expect(personalColumn('Namnge gärna en plats i området som du tycker känns otrygg', ['Parken'], none)).toBeNull()
  })
})

describe('what tells who somebody is', () => {
  it('is found in running text, and not in ordinary words', () => {
    const names = knownNames(['Astrid Demolin', 'Bo'])
    expect(personalDetailsIn('Det sa Astrid  Demolin, mejla astrid@example.se', names)).toEqual(['name', 'email'])
    expect(personalDetailsIn('Ring 070-174 06 05.', names)).toEqual(['phone'])
    expect(personalDetailsIn('Bänkar för 12 000 kr år 2026-10-03, ca 1000 personer', names)).toEqual([])
  })
})

describe('the day of an answer', () => {
  it.each([
    ['2026-10-03', '2026-10-03'],
    ['2026-10-03 14:22:01', '2026-10-03'],
    ['2026-10-03T14:22:01Z', '2026-10-03'],
    ['3/10/2026 14:22', '2026-10-03'],
    ['10/31/2026 2:22 PM', '2026-10-31'],
    ['3.10.2026', '2026-10-03'],
    ['i går', null],
    ['2026-02-30', null],
  ])('%s', (cell, day) => expect(answerDate(cell)).toBe(day))
})

describe('the rows of a survey', () => {
  const columns = { text: [0], group: 1, date: 2 }

  it('become opinions; the empty ones are counted and the broken ones said', () => {
    const read = readOpinions(
      [row(2, ' Bänkar ', 'Boende', '2026-10-03'), row(3, '', 'Boende', ''), row(4, 'Ljus', '', 'snart'), { line: 5, cells: ['#REF!'], faults: { 0: 'error-value' } }],
      columns,
      [],
    )
    expect(read.added).toEqual([
      { text: 'Bänkar', group: 'Boende', saidOn: '2026-10-03' },
      { text: 'Ljus', group: '', saidOn: null },
    ])
    expect(read.empty).toBe(1)
    expect(read.unreadable.map(({ line, reason }) => [line, reason])).toEqual([[4, 'no-such-day'], [5, 'error-value']])
  })

  it('that are there already are not brought again, but two who answer the same are two', () => {
    const rows = [row(2, 'Bänkar', 'Boende', ''), row(3, 'Bänkar', 'Boende', ''), row(4, 'bänkar', 'Boende', '')]
    const first = readOpinions(rows, columns, [])
    expect(first.added).toHaveLength(3)
    expect(readOpinions(rows, columns, first.added)).toMatchObject({ added: [], known: 3 })
    expect(readOpinions(rows, columns, first.added.slice(1))).toMatchObject({ added: [{ text: 'bänkar' }], known: 2 })
  })
})
