import type { ChangeKind } from '../../../domain/changes/kinds.ts'
import { entryHeadings } from '../portfolio.ts'
import { portfolioWords } from '../portfolioPage.ts'
import { targetTexts } from '../results.ts'

type Labels = Partial<Record<ChangeKind, Readonly<Record<string, string>>>>

const { entry, fields } = portfolioWords

export const portfolioFields: Labels = {
  portfolioReport: { title: fields.title, startsOn: fields.startsOn, endsOn: fields.endsOn, introduction: fields.introduction },
  portfolioEntry: {
    ...entryHeadings,
    reportId: 'Lägesrapport',
    name: entry.name,
    umbrella: entry.umbrella,
    owner: entry.owner,
    funder: entry.funder,
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    state: entry.state,
    focus: entry.focus,
    factNote: entry.factNote,
    totalKronor: entry.totalKronor,
    supportKronor: entry.supportKronor,
    texts: 'Texter',
    writing: 'Texten',
    indicators: 'Mått',
    unit: targetTexts.unit,
    baseline: targetTexts.baseline,
    targets: 'Mål',
    outcomes: targetTexts.outcomes,
    value: 'Värde',
    on: 'Datum',
    source: targetTexts.source,
    split: targetTexts.splitGroups,
    group: 'Grupp',
  },
  portfolioVersion: { reportId: 'Lägesrapport', frozenAt: 'Låst', frozenBy: 'Låst av', content: 'Innehåll' },
}
