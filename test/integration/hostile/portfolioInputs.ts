// One input per method of lessons, status reports and numbers that it would accept, to be spoilt.
import { emptyEntry } from '../../../shared/domain/portfolio/entry.ts'
import { newId } from '../../../shared/newId.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

type Inputs = Record<string, Readonly<Record<string, unknown>>>

/** Makes a lesson, and a report with one process in a frozen version. */
export async function portfolioInputs({ client }: TestStore, caseId: string): Promise<Inputs> {
  const revision = { expectedRevision: 1 }
  const lesson = { id: newId(), caseId, kind: 'challenge' as const, text: 'Svårt att nå unga', theme: 'Rekrytering', level: 'individual' as const, phase: 'collaboration' as const, notedOn: '2026-11-20', notedIn: '' as const }
  const filter = { search: 'unga', kinds: ['challenge'], levels: ['individual'], phases: ['collaboration'], theme: 'Rekrytering', caseId }
  const report = { id: newId(), title: 'Lägesrapport', startsOn: '2026-01-01', endsOn: '2026-12-31', introduction: 'Inledning' }
  const indicator = { name: 'Deltagare', unit: 'st', baseline: 1, targets: [{ value: 2, on: '2026-01-01', reason: 'Skäl' }], outcomes: [{ value: 3, on: '2026-02-01', source: 'Enkät', split: [{ group: 'kvinnor', value: 2 }] }] }
  const entry = { id: newId(), reportId: report.id, caseId, position: 1, writing: { ...emptyEntry('Torget'), totalKronor: 5, indicators: [indicator] } }
  valueOf(await client.lessons.save({ ...lesson, expectedRevision: 0 }))
  valueOf(await client.portfolio.save({ ...report, expectedRevision: 0 }))
  valueOf(await client.portfolio.saveEntry({ ...entry, expectedRevision: 0 }))
  valueOf(await client.portfolio.freeze({ reportId: report.id, ...revision }))
  const [version] = valueOf(await client.portfolio.get({ reportId: report.id })).versions
  return {
    'lessons.list': { ...filter, offset: 0, limit: 10 },
    'lessons.themes': {},
    'lessons.save': { ...lesson, ...revision },
    'lessons.remove': { id: lesson.id, ...revision },
    'lessons.markUsed': { lessonId: lesson.id, caseId, usedOn: '2026-11-20' },
    'lessons.unmarkUsed': { lessonId: lesson.id, caseId },
    'lessons.helpful': { caseId, title: 'Torget', area: 'Möllan' },
    'lessons.previewBooklet': filter,
    'lessons.exportBooklet': { ...filter, format: 'pdf' },
    'portfolio.list': {},
    'portfolio.get': { reportId: report.id },
    'portfolio.save': { ...report, ...revision },
    'portfolio.remove': { id: report.id, ...revision },
    'portfolio.addCases': { reportId: report.id, caseIds: [caseId] },
    'portfolio.saveEntry': { ...entry, ...revision },
    'portfolio.removeEntry': { id: entry.id, ...revision },
    'portfolio.prefill': { entryId: entry.id },
    'portfolio.preview': { reportId: report.id },
    'portfolio.freeze': { reportId: report.id, ...revision },
    'portfolio.exportDocx': { versionId: version?.id },
    'numbers.get': {},
  }
}
