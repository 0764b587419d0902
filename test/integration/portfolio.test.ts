import { describe, expect, it } from 'vitest'
import { emptyEntry } from '../../shared/domain/portfolio/entry.ts'
import { newId } from '../../shared/newId.ts'
import { finalisedCase, openCase } from '../support/cases.ts'
import { smallPlan } from '../support/plans.ts'
import { valueOf } from '../support/store.ts'
import { caseIn, decisionOf, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

async function newReport(over: { title?: string; startsOn?: string; endsOn?: string } = {}): Promise<string> {
  const id = newId()
  valueOf(await store().client.portfolio.save({ id, expectedRevision: 0, title: 'Lägesrapport', startsOn: '2026-01-01', endsOn: '2026-12-31', introduction: '', ...over }))
  return id
}

const view = async (reportId: string) => valueOf(await store().client.portfolio.get({ reportId }))
const freeze = async (reportId: string) => store().client.portfolio.freeze({ reportId, expectedRevision: (await view(reportId)).report.revision })

describe('a status report over many processes', () => {
  it('begins with what the cases say: sums from decisions, lessons, and the phase', async () => {
    const caseId = await caseIn(store(), 'execution')
    const lesson = { caseId, expectedRevision: 0, theme: '', level: '', phase: '', notedOn: '2026-11-20', notedIn: '' } as const
    valueOf(await store().client.lessons.save({ ...lesson, id: newId(), kind: 'successFactor', text: 'En fast kontakt' }))
    valueOf(await store().client.lessons.save({ ...lesson, id: newId(), kind: 'challenge', text: 'Sena nyckelpersoner' }))
    const reportId = await newReport()
    const [entry] = valueOf(await store().client.portfolio.addCases({ reportId, caseIds: [caseId] }))
    expect(entry?.writing.supportKronor).toBe(1_000_000)
    expect(entry?.writing.texts).toMatchObject({ success: '- En fast kontakt', challenges: '- Sena nyckelpersoner' })
    expect(entry?.writing.texts.current).toContain('utförande')
    expect(valueOf(await store().client.portfolio.addCases({ reportId, caseIds: [caseId] })), 'once is enough').toHaveLength(1)
  })

  it('takes the support from the decisions and its use from the ledger, and says where the two disagree', async () => {
    const caseId = await caseIn(store(), 'execution')
    const row = { caseId, expectedRevision: 0, purpose: 'process', decisionId: null, planId: null, frameYear: 2026, text: '', documentReference: '' } as const
    const save = async (kind: 'paid' | 'used' | 'repaid', kronor: number, happenedOn = '2026-11-19') => valueOf(await store().client.money.saveRow({ ...row, id: newId(), kind, kronor, happenedOn }))
    await save('paid', 400_000)
    await save('used', 410_000)
    await save('repaid', 15_000)
    await save('used', 77, '2026-11-21')
    const reportId = await newReport({ endsOn: '2026-11-20' })
    const [entry] = valueOf(await store().client.portfolio.addCases({ reportId, caseIds: [caseId] }))
    expect(entry?.writing.supportKronor, 'the ledger changes nothing of it').toBe(1_000_000)
    const said = entry?.writing.texts.current.replaceAll('\u00A0', ' ')
    expect(said).toContain('Av beviljade 1 000 000 kr är enligt liggaren 400 000 kr utbetalt och 410 000 kr använt till och med 2026-11-20. 15 000 kr är återbetalt.')
    expect(said).toContain('- Av processmedlen är 410 000 kr använt, men bara 385 000 kr utbetalt (återbetalt avdraget).')
  })

  it('counts the dialogue into what a process costs, since the support for it is part of the support', async () => {
    const caseId = await finalisedCase(store())
    valueOf(await store().client.decisions.save(decisionOf(caseId, { kind: 'decision1', grantedKronor: 100_000 })))
    await smallPlan(store(), caseId)
    const [entry] = valueOf(await store().client.portfolio.addCases({ reportId: await newReport(), caseIds: [caseId] }))
    expect(entry?.writing).toMatchObject({ totalKronor: 450_000, supportKronor: 100_000 })
  })

  it('keeps what is written by hand, refuses a save over a newer one, and can take in what is no case', async () => {
    const reportId = await newReport()
    const input = { id: newId(), reportId, caseId: null, expectedRevision: 0, position: 1, writing: { ...emptyEntry('Vägen In'), totalKronor: 12_236_225 } }
    valueOf(await store().client.portfolio.saveEntry(input))
    valueOf(await store().client.portfolio.saveEntry({ ...input, expectedRevision: 1, writing: { ...input.writing, umbrella: 'Ungdomar' } }))
    expect(await store().client.portfolio.saveEntry({ ...input, expectedRevision: 1 })).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect((await view(reportId)).entries[0]?.writing).toMatchObject({ umbrella: 'Ungdomar', totalKronor: 12_236_225 })
  })

  it('is frozen as it was, also when the draft goes on, and is then not removed', async () => {
    const reportId = await newReport()
    expect(await freeze(reportId)).toMatchObject({ ok: false, error: { code: 'rule', refusal: { rule: 'report-without-processes' } } })
    valueOf(await store().client.portfolio.addCases({ reportId, caseIds: [await openCase(store(), { title: 'Torget' })] }))
    const first = valueOf(await freeze(reportId))
    const second = valueOf(await freeze(reportId))
    expect([first.kind, first.subjectId, first.version, second.version]).toEqual(['portfolio', reportId, 1, 2])
    const { versions, report } = await view(reportId)
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
    const docx = valueOf(await store().client.portfolio.exportDocx({ versionId: versions[0]?.id ?? '' }))
    expect([docx.format, docx.version]).toEqual(['docx', 1])
    expect(await store().client.portfolio.remove({ id: reportId, expectedRevision: report.revision })).toMatchObject({ ok: false, error: { refusal: { rule: 'report-frozen' } } })
  })

  it('says what is new since the report before, of those whose period ended earlier', async () => {
    const caseId = await openCase(store(), { title: 'Torget' })
    const before = await newReport({ title: 'Våren', endsOn: '2026-06-30' })
    valueOf(await store().client.portfolio.addCases({ reportId: before, caseIds: [caseId] }))
    valueOf(await freeze(before))
    const reportId = await newReport({ title: 'Hösten', startsOn: '2026-07-01' })
    expect((await view(before)).since).toBeNull()
    const [entry] = valueOf(await store().client.portfolio.addCases({ reportId, caseIds: [caseId, await openCase(store(), { title: 'Parken' })] }))
    if (!entry) throw new Error('no entry')
    valueOf(await store().client.portfolio.saveEntry({ ...entry, expectedRevision: 1, writing: { ...entry.writing, totalKronor: 500 } }))
    const { since } = await view(reportId)
    expect(since?.title).toBe('Våren')
    expect(since?.changes.map(({ kind, name }) => [kind, name])).toEqual([['total', 'Torget'], ['added', 'Parken']])
  })

  it('remembers the umbrella that a case was put under', async () => {
    const caseId = await openCase(store())
    const first = await newReport()
    const [entry] = valueOf(await store().client.portfolio.addCases({ reportId: first, caseIds: [caseId] }))
    if (!entry) throw new Error('no entry')
    valueOf(await store().client.portfolio.saveEntry({ ...entry, expectedRevision: 1, writing: { ...entry.writing, umbrella: 'Case Sofielund' } }))
    const [again] = valueOf(await store().client.portfolio.addCases({ reportId: await newReport({ title: 'Nästa' }), caseIds: [caseId] }))
    expect(again?.writing.umbrella).toBe('Case Sofielund')
  })
})
