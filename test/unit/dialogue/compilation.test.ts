// What the compilation says, as a model: counts that agree, examples without people, and a chart with its table.
import { describe, expect, it } from 'vitest'
import { buildCompilation } from '../../../shared/documents/compilation.ts'
import type { ChartBlock, TableBlock } from '../../../shared/documents/model.ts'
import type { Case } from '../../../shared/domain/case.ts'
import { compile } from '../../../shared/domain/dialogue/compilation.ts'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import { filterOpinions, ALL_OPINIONS } from '../../../shared/domain/dialogue/filter.ts'
import { newId } from '../../../shared/newId.ts'
import { defaultModel } from '../../support/store.ts'
import { everythingIn } from '../documents/sample.ts'

const caseId = newId()
const themeOf = (name: string, position: number): Theme => ({ id: newId(), revision: 1, caseId, name, position })
const [light, seats, silent] = [themeOf('Belysning', 1), themeOf('Sittplatser', 2), themeOf('Ingen talade om', 3)]
const said = (text: string, group: string, themes: readonly Theme[], over: Partial<CodedOpinion> = {}): CodedOpinion => ({
  id: newId(), revision: 1, caseId, activityId: null, meetingId: null, importId: null, text, group, saidOn: '2026-10-03', isExample: false,
  createdAt: '2026-10-03T10:00:00.000Z', themeIds: themes.map(({ id }) => id), ...over,
})
const OPINIONS = [
  said('Mörkt vid lekplatsen', 'Boende', [light]),
  said('Mörkt, och ingenstans att sitta', 'Boende', [light, seats], { isExample: true, saidOn: '2026-10-01' }),
  said('Fler bänkar', 'Besökare', [seats]),
  said('Bra som det är', '', [], { saidOn: null }),
]

const entity = { id: caseId, title: 'Möllan kvarter 12', registryNumber: 'TN-2026-4' } as Case
const build = (opinions: readonly CodedOpinion[] = OPINIONS) =>
  buildCompilation(compile(opinions, [light, seats, silent]), [], { entity, model: defaultModel, at: '2026-11-21T13:00:00.000Z' })

describe('the compilation of opinions', () => {
  it('counts an opinion under each of its themes and once in all', () => {
    expect(compile(OPINIONS, [light, seats, silent])).toMatchObject({
      total: 4,
      coded: 3,
      groups: [{ name: 'Boende', count: 2 }, { name: 'Besökare', count: 1 }, { name: '', count: 1 }],
      themes: [{ name: 'Belysning', count: 2, byGroup: [2, 0, 0] }, { name: 'Sittplatser', count: 2, byGroup: [1, 1, 0] }],
      firstOn: '2026-10-01',
      lastOn: '2026-10-03',
    })
  })

  it('shows the examples that were chosen, else the first ones', () => {
    const [first, second] = compile(OPINIONS, [light, seats]).themes
    expect([first, second].map((theme) => theme?.examples.map(({ text }) => text))).toEqual([['Mörkt, och ingenstans att sitta'], ['Mörkt, och ingenstans att sitta']])
    const without = compile(OPINIONS.map((each) => ({ ...each, isExample: false })), [light, seats])
    expect(without.themes[0]?.examples.map(({ text }) => text)).toEqual(['Mörkt vid lekplatsen', 'Mörkt, och ingenstans att sitta'])
  })

  it('has charts whose bars say their numbers, and a table of themes by groups', () => {
    const { blocks } = build()
    const charts = blocks.filter((block): block is ChartBlock => block.kind === 'chart')
    expect(charts.map(({ bars }) => bars.map(({ label, text }) => `${label}: ${text}`))).toEqual([
      ['Belysning: 2 (50 %)', 'Sittplatser: 2 (50 %)', 'Utan tema: 1 (25 %)'],
      ['Boende: 2 (50 %)', 'Besökare: 1 (25 %)', 'Ej angiven: 1 (25 %)'],
    ])
    const cross = blocks.find((block): block is TableBlock => block.kind === 'table' && block.columns.length > 2)
    expect(cross?.rows).toEqual([['Belysning', '2', '0', '0', '2'], ['Sittplatser', '1', '1', '0', '2']])
    expect(everythingIn(build()).join('\n')).not.toContain('Ingen talade om')
  })

  it('puts the smallest of many groups together, so that the columns fit and still add up', () => {
    const many = Array.from({ length: 9 }, (_, at) => said(`Text ${at}`, `Grupp ${at}`, [light]))
    const cross = build(many).blocks.find((block): block is TableBlock => block.kind === 'table' && block.columns.length > 2)
    expect(cross?.columns).toHaveLength(7)
    expect(cross?.rows).toEqual([['Belysning', '1', '1', '1', '1', '5', '9']])
  })

  it('says so where nothing was said, and where nothing is sorted', () => {
    expect(everythingIn(build([]))).toContain('Inga synpunkter är antecknade i ärendet.')
    expect(everythingIn(build([said('Ljus', '', [])]))).toContain('Ingen synpunkt är sorterad i ett tema än.')
  })
})

describe('the filter of opinions', () => {
  it('finds by theme, group and words in any order, and keeps the one in focus in sight', () => {
    const texts = (change: Partial<typeof ALL_OPINIONS>, current: string | null = null) => filterOpinions(OPINIONS, { ...ALL_OPINIONS, ...change }, current).map(({ text }) => text)
    expect(texts({ theme: 'uncoded' })).toEqual(['Bra som det är'])
    expect(texts({ theme: seats.id, group: 'Besökare' })).toEqual(['Fler bänkar'])
    expect(texts({ search: 'SITTA morkt' })).toEqual(['Mörkt, och ingenstans att sitta'])
    expect(texts({ group: '' })).toEqual(['Bra som det är'])
    expect(texts({ theme: 'uncoded' }, OPINIONS[2]?.id ?? null)).toEqual(['Fler bänkar', 'Bra som det är'])
  })
})
