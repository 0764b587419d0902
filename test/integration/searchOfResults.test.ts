// Money, results, lessons and status reports are found like everything else, and a hit leads to the very place.
import { describe, expect, it } from 'vitest'
import { faultOf } from '../../electron/db/inspect.ts'
import { hitLabel, hitLink } from '../../renderer/app/commandPalette/hits.ts'
import { emptyEntry, NO_TEXTS } from '../../shared/domain/portfolio/entry.ts'
import type { SearchHit } from '../../shared/domain/search/searchHit.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { answerAll, indicatorOf, outcomeOf, placeViewOf, targetOf } from '../support/results.ts'
import { type TestStore, valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

const hits = async (text: string): Promise<SearchHit[]> => valueOf(await store().client.search.everywhere({ text, limit: 10 })).flatMap((group) => group.hits)

async function money({ client }: TestStore, caseId: string) {
  const [rowId, plainId, giftId, changeId] = [newId(), newId(), newId(), newId()]
  const row = { caseId, expectedRevision: 0, happenedOn: '2026-03-04', purpose: 'dialogue', decisionId: null, planId: null, frameYear: 2026 } as const
  valueOf(await client.money.saveRow({ ...row, id: rowId, kind: 'paid', text: 'Hyra av scenpodium', documentReference: 'Faktura 7781', kronor: 12_500 }))
  valueOf(await client.money.saveRow({ ...row, id: plainId, kind: 'used', text: '', documentReference: 'Verifikat 4412', kronor: 900 }))
  valueOf(await client.money.saveContribution({
    id: giftId, caseId, expectedRevision: 0, giver: 'actor', giverName: 'Kafé Tre Fikon', commitmentId: null, happenedOn: '2026-03-05', kind: 'premises', hours: null,
    text: '', valueKronor: null, documentReference: '',
  }))
  valueOf(await client.frames.saveChange({ id: changeId, expectedRevision: 0, year: 2026, changedOn: '2026-01-02', changeKronor: 900_000, reason: 'Grundtilldelning', documentReference: '' }))
  return { rowId, plainId, giftId, changeId }
}

async function results(target: TestStore, caseId: string) {
  const { client } = target
  await answerAll(target, caseId, { betydelse: 'Trappan blev en mötesplats' })
  const indicator = valueOf(await client.results.saveIndicator(indicatorOf(caseId, { name: 'Kvällsbesökare', note: 'Räknas i oktober' })))
  const revised = valueOf(await client.results.saveTarget(targetOf(caseId, indicator.id, { reason: 'Vintern blev sträng' })))
  const outcome = valueOf(await client.results.saveOutcome(outcomeOf(caseId, indicator.id, { source: 'Fotgängarräknaren' })))
  const view = valueOf(await client.results.savePlaceView(placeViewOf(caseId, { viewedBy: 'Referensgruppen' })))
  valueOf(await client.results.saveMatrix({ caseId, expectedRevision: 0, columns: { name: 'Påverkbarhet', steps: [] }, rows: { name: '', steps: [] }, placements: [] }))
  return { indicatorId: indicator.id, revisionId: revised.id, outcomeId: outcome.id, viewId: view.id }
}

async function shared({ client }: TestStore, caseId: string) {
  const lesson = { expectedRevision: 0, level: '', phase: '', notedOn: '2026-05-05', notedIn: '' } as const
  const [lessonId, freeId, reportId, entryId] = [newId(), newId(), newId(), newId()]
  valueOf(await client.lessons.save({ ...lesson, id: lessonId, caseId, kind: 'challenge', text: 'Stormöten lockar få', theme: 'Delaktighet' }))
  valueOf(await client.lessons.save({ ...lesson, id: freeId, caseId: null, kind: 'lesson', text: 'Ring en vecka före', theme: '' }))
  valueOf(await client.portfolio.save({ id: reportId, expectedRevision: 0, title: 'Halvårsläget', startsOn: '2026-01-01', endsOn: '2026-06-30', introduction: 'Inledande översikt' }))
  const writing = { ...emptyEntry('Torgprocessen'), owner: 'Stadsdelen', texts: { ...NO_TEXTS, success: 'Eldsjälarna bar arbetet' } }
  valueOf(await client.portfolio.saveEntry({ id: entryId, reportId, caseId: null, expectedRevision: 0, position: 1, writing }))
  return { lessonId, freeId, reportId, entryId }
}

async function filled(target: TestStore) {
  const caseId = await openCase(target, { title: 'Kvarteret Skruven' })
  return { caseId, ...(await money(target, caseId)), ...(await results(target, caseId)), ...(await shared(target, caseId)) }
}
type Filled = Awaited<ReturnType<typeof filled>>

const TITLE = 'Kvarteret Skruven'
type Place = readonly [words: string, kind: string, label: string, detail: string, link: (made: Filled) => string]

const PLACES: readonly Place[] = [
  ['scenpod', 'ledgerRow', 'Hyra av scenpodium, utbetalt 12\u00A0500\u00A0kr, 2026-03-04', TITLE, ({ caseId, rowId }) => `/arenden/${caseId}/ekonomi#liggare-${rowId}`],
  ['verifikat 4412', 'ledgerRow', 'Använt 900\u00A0kr, 2026-03-04', TITLE, ({ caseId, plainId }) => `/arenden/${caseId}/ekonomi#liggare-${plainId}`],
  ['tre fikon', 'contribution', 'Kafé Tre Fikon, 2026-03-05', TITLE, ({ caseId, giftId }) => `/arenden/${caseId}/ekonomi#bidrag-${giftId}`],
  ['grundtilldel', 'frameChange', 'Grundtilldelning, 2026-01-02', '2026', ({ changeId }) => `/ekonomi/2026#ram-${changeId}`],
  ['trappan blev', 'resultAnswer', TITLE, '', ({ caseId }) => `/arenden/${caseId}/resultat#del-betydelse`],
  ['kvällsbes', 'indicator', 'Kvällsbesökare', TITLE, ({ caseId, indicatorId }) => `/arenden/${caseId}/resultat#indikator-${indicatorId}`],
  ['vintern sträng', 'targetRevision', 'Kvällsbesökare, nytt mål 2026-06-01', TITLE, ({ caseId, revisionId }) => `/arenden/${caseId}/resultat#varde-${revisionId}`],
  ['fotgängar', 'outcome', 'Kvällsbesökare, utfall 2026-11-10', TITLE, ({ caseId, outcomeId }) => `/arenden/${caseId}/resultat#varde-${outcomeId}`],
  ['referensgr', 'placeView', 'Blick på platsen 2026-02-01', TITLE, ({ caseId, viewId }) => `/arenden/${caseId}/resultat#blick-${viewId}`],
  ['skäl för procurement', 'placeView', 'Blick på platsen 2026-02-01', TITLE, ({ caseId, viewId }) => `/arenden/${caseId}/resultat#blick-${viewId}`],
  ['verkbarhet', 'indicatorMatrix', TITLE, '', ({ caseId }) => `/arenden/${caseId}/resultat#matris`],
  ['stormöten', 'lesson', 'Utmaning, Delaktighet, 2026-05-05', TITLE, ({ lessonId }) => `/lardomar#lardom-${lessonId}`],
  ['ring en vecka', 'lesson', 'Lärdom, 2026-05-05', '', ({ freeId }) => `/lardomar#lardom-${freeId}`],
  ['inledande', 'portfolioReport', 'Halvårsläget', '', ({ reportId }) => `/lagesrapporter/${reportId}`],
  ['torgproc', 'portfolioEntry', 'Torgprocessen', 'Halvårsläget', ({ reportId, entryId }) => `/lagesrapporter/${reportId}#process-${entryId}`],
  ['eldsjäl', 'portfolioEntry', 'Torgprocessen, framgångsfaktorer', 'Halvårsläget', ({ reportId, entryId }) => `/lagesrapporter/${reportId}#process-${entryId}-success`],
]

describe('money, results, lessons and status reports', () => {
  it('are found by a few of their words, are called what one would call them, and lead to their place', async () => {
    const made = await filled(store())
    for (const [words, kind, label, detail, link] of PLACES) {
      const hit = (await hits(words)).find((each) => each.kind === kind)
      expect([words, hit && hitLabel(hit), hit?.detail, hit && hitLink(hit)]).toEqual([words, label, detail, link(made)])
    }
    expect(faultOf(store().context.connection)).toBeNull()
  })

  it('leave the index when they are removed, and follow what is put right', async () => {
    const { caseId, rowId, lessonId, indicatorId, reportId } = await filled(store())
    const { client } = store()
    valueOf(await client.money.removeRow({ id: rowId, expectedRevision: 1 }))
    valueOf(await client.lessons.remove({ id: lessonId, expectedRevision: 1 }))
    valueOf(await client.results.removeIndicator({ id: indicatorId, expectedRevision: 1 }))
    valueOf(await client.portfolio.remove({ id: reportId, expectedRevision: 1 }))
    await answerAll(store(), caseId, { betydelse: 'Den nya rampen' })
    for (const words of ['scenpod', 'stormöten', 'kvällsbes', 'vintern sträng', 'fotgängar', 'halvårs', 'torgproc', 'eldsjäl', 'trappan']) expect([words, await hits(words)]).toEqual([words, []])
    expect((await hits('rampen')).map(({ kind }) => kind)).toEqual(['resultAnswer'])
    expect(faultOf(store().context.connection)).toBeNull()
  })

  it('are counted each under its own heading on the page of all hits', async () => {
    const { caseId, reportId } = await filled(store())
    const { client } = store()
    const lesson = { id: newId(), expectedRevision: 0, caseId, kind: 'lesson', text: 'Hyr alltid zeppelinaren', theme: '', level: '', phase: '', notedOn: '2026-05-05', notedIn: '' } as const
    valueOf(await client.lessons.save(lesson))
    valueOf(await client.results.saveIndicator(indicatorOf(caseId, { name: 'Zeppelinare' })))
    valueOf(await client.frames.saveChange({ id: newId(), expectedRevision: 0, year: 2026, changedOn: '2026-01-03', changeKronor: 1, reason: 'Till zeppelinaren', documentReference: '' }))
    valueOf(await client.portfolio.saveEntry({ id: newId(), reportId, caseId: null, expectedRevision: 0, position: 2, writing: emptyEntry('Zeppelinfärden') }))
    const { groups, total } = valueOf(await client.search.all({ text: 'zeppelin', group: null, offset: 0, limit: 50 }))
    expect(groups.map(({ group, count }) => `${group} ${count}`).toSorted()).toEqual(['lessons 1', 'money 1', 'reports 1', 'results 1'])
    expect(total).toBe(4)
    const { rows } = valueOf(await client.search.all({ text: 'zeppelin', group: 'lessons', offset: 0, limit: 50 }))
    expect(rows.map(({ id }) => id)).toEqual([lesson.id])
  })
})
