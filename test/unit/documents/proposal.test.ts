import { describe, expect, it } from 'vitest'
import { buildProposal } from '../../../shared/documents/proposal/buildProposal.ts'
import type { ProposalSources } from '../../../shared/documents/proposal/sources.ts'
import { emptyItem, type PlanItem } from '../../../shared/domain/plan/planItem.ts'
import { emptyProposal } from '../../../shared/domain/plan/proposal.ts'
import { everythingIn, model, sources as first, under } from './sample.ts'

const CASE = '0190a1b2-0000-7000-8000-000000000001'
const PLAN = '0190a1b2-0000-7000-8000-000000000002'

const item = (id: string, over: Partial<PlanItem>): PlanItem => ({
  ...emptyItem('activity', id), id, caseId: CASE, planId: PLAN, revision: 1, position: 1, state: 'notStarted', progressPercent: 0, progressNote: '', ...over,
})

const sources: ProposalSources = {
  case: { title: 'Parken på Ön', area: 'Limhamn', registryNumber: 'TN-2026-9', cityRole: 'Staden belyser.' },
  contactPerson: { name: 'Elsa Handläggare', title: 'kontaktperson' },
  plan: { id: PLAN, caseId: CASE, revision: 1, title: 'Plan 2027', startsOn: '2027-01-01', endsOn: '2027-12-31', createdAt: '2026-11-01T10:00:00.000Z' },
  items: [
    item('gang', { kind: 'measure', title: 'Tryggare gång', purpose: 'Fler går här.', themeIds: ['ljus'] }),
    item('lampor', { title: 'Sätt lampor', costKronor: 57_377_321, askedKronor: 19_950_811, responsible: 'Malmö stad', startsOn: '2027-03-01', endsOn: '2027-05-31', themeIds: ['ljus'] }),
    item('skotsel', { title: 'Skötsel', askedOther: 'Skötsel i tre år' }),
  ],
  themes: [{ id: 'ljus', name: 'Belysning', opinions: 41 }, { id: 'trafik', name: 'Trafik', opinions: 2 }],
  dialogue: { activities: 3, opinions: 1_043 },
  assessments: first.assessments,
  decision1: null,
  application: { version: 2, frozenOn: '2026-05-02' },
  draft: { ...emptyProposal(CASE, PLAN), summary: 'Kort sagt.', proposals: ['att bidra'], background: 'Så här var det.', assessment: 'Bred dialog.', economy: 'Så betalas det.', consequences: 'Barn ser mer.', proposedKronor: 200_000, recipients: ['Parkens vänner'] },
}

const build = (over: Partial<ProposalSources> = {}) => buildProposal({ ...sources, ...over }, model, { version: 1, at: '2026-11-21T13:02:00.000Z' })
const headings = (over: Partial<ProposalSources> = {}) => build(over).blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block.text] : []))

describe('the proposal for decision 2', () => {
  it('stands in the order of a board paper', () => {
    expect(headings()).toEqual([
      'Stöd i samarbetet: Parken på Ön', 'Sammanfattning', 'Förslag till beslut', 'Bakgrund', 'Vad dialogen gav', 'Motiv: bedömning mot kriterierna',
      'Insatser och aktiviteter', 'Tidsplan', 'Ekonomi', 'Stadens del', 'Konsekvenser för barn och miljö', 'Beslutsunderlag', 'Beslutet ska skickas till', 'Underskrift',
    ])
  })

  it('gives exact sums, and says what they leave out', () => {
    const said = under(build(), 'Insatser och aktiviteter').join('\n')
    expect(said).toContain('57\u00A0377\u00A0321')
    expect(said).toContain('En aktivitet saknar kostnad och ingår inte i summan.')
    const economy = under(build(), 'Ekonomi').join('\n')
    for (const sum of ['57\u00A0377\u00A0321', '19\u00A0950\u00A0811', '200\u00A0000']) expect(economy).toContain(sum)
    expect(under(build({ draft: { ...sources.draft, soughtKronor: 5 } }), 'Ekonomi').join('\n')).not.toContain('19\u00A0950\u00A0811')
  })

  it('counts the opinions of each theme, and names the proposals that answer it', () => {
    const said = under(build(), 'Vad dialogen gav')
    expect(said.join('\n')).toContain('3 dialogaktiviteter har hållits. 1043 synpunkter har tagits emot.')
    expect(said.join('\n')).toContain('1 Tryggare gång\n1.1 Sätt lampor')
    expect(said).toContain('Inget förslag')
    expect(headings({ themes: [], dialogue: { activities: 0, opinions: 0 } })).not.toContain('Vad dialogen gav')
  })

  it('draws what has days, a measure as long as its activities, and names what has none', () => {
    const timetable = build().blocks.find((block) => block.kind === 'timetable')
    expect(timetable).toMatchObject({
      startsOn: '2027-03-01',
      endsOn: '2027-05-31',
      rows: [
        { label: '1\u00A0\u00A0Tryggare gång', startsOn: '2027-03-01', endsOn: '2027-05-31', isGroup: true },
        { label: '1.1\u00A0\u00A0Sätt lampor', isGroup: false },
      ],
    })
    expect(under(build(), 'Tidsplan').join('\n')).toContain('Utan tid i planen: Skötsel.')
  })

  it('holds every text that was typed', () => {
    const all = everythingIn(build()).join('\n')
    const { summary, background, assessment, economy, consequences, proposals, recipients } = sources.draft
    for (const text of [summary, background, assessment, economy, consequences, ...proposals, ...recipients, 'Fler går här.', 'Skötsel i tre år', 'Malmö stad', 'Elsa Handläggare'])
      expect(all).toContain(text)
  })

  it('is whole without a plan, a dialogue or a frozen application', () => {
    const bare = build({ items: [], themes: [], dialogue: { activities: 0, opinions: 0 }, application: null, draft: emptyProposal(CASE, PLAN) })
    expect(under(bare, 'Insatser och aktiviteter')).toEqual(['Inga insatser eller aktiviteter är inlagda.'])
    expect(under(bare, 'Förslag till beslut')).toEqual(['Inte angivet'])
  })
})
