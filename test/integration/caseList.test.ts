import { beforeEach, describe, expect, it } from 'vitest'
import { CASE_SORTS, type CaseQuery, NO_FILTER } from '../../shared/domain/caseList.ts'
import { compareSwedish } from '../../shared/text/sortKey.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { caseIn, close, goTo, meetingOf, quickPdf, saveFacts, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

const ALL: CaseQuery = { ...NO_FILTER, sort: 'title', descending: false, offset: 0, limit: 200 }

const page = async (over: Partial<CaseQuery> = {}) => valueOf(await store().client.cases.list({ ...ALL, ...over }))
const titles = async (over: Partial<CaseQuery> = {}) => (await page(over)).rows.map(({ title }) => title)
const openAll = async (...names: string[]) => {
  for (const title of names) await openCase(store(), { title })
}

describe('the order of the list', () => {
  it('is Swedish: a-z å ä ö, upper and lower case alike, numbers by value', async () => {
    const inOrder = ['Almen', 'élan', 'Elan 2', 'Kvarteret 2', 'kvarteret 10', 'Kvarteret 100', 'Wasa', 'Zenith', 'Ådalen', 'Ängen', 'Öster', 'östra']
    await openAll(...inOrder.toReversed())
    const listed = await titles()
    expect(listed).toEqual(listed.toSorted(compareSwedish))
    expect(listed.slice(-4)).toEqual(['Ådalen', 'Ängen', 'Öster', 'östra'])
    expect(listed.indexOf('Kvarteret 2')).toBeLessThan(listed.indexOf('kvarteret 10'))
  })

  it.each(CASE_SORTS)('by %s turns round whole when it is turned round', async (sort) => {
    await openAll('B', 'A', 'C', 'B')
    await caseIn(store(), 'collaboration')
    const up = (await page({ sort })).rows.map(({ id }) => id)
    const down = (await page({ sort, descending: true })).rows.map(({ id }) => id)
    expect(down).toEqual(up.toReversed())
  })

  it('by phase goes from Initiering to Resultat, and by what is missing from nothing to most', async () => {
    await caseIn(store(), 'result')
    await caseIn(store(), 'execution')
    await caseIn(store(), 'collaboration')
    await openCase(store(), { title: 'Ny' })
    expect((await page({ sort: 'phase' })).rows.map(({ phase }) => phase)).toEqual(['initiation', 'collaboration', 'execution', 'result'])
    const missing = (await page({ sort: 'missing' })).rows.map(({ missingCount }) => missingCount)
    expect(missing).toEqual(missing.toSorted((a, b) => a - b))
    expect(missing[0]).toBe(0)
  })

  it('by latest event goes by the day, then by when it was noted', async () => {
    const [first, second] = [await openCase(store(), { title: 'Ett' }), await openCase(store(), { title: 'Två' })]
    store().setNow('2026-11-21T14:00:00.000Z')
    valueOf(await store().client.meetings.save(meetingOf(second, { heldOn: '2026-11-19' })))
    store().setNow('2026-11-21T15:00:00.000Z')
    valueOf(await store().client.meetings.save(meetingOf(first, { heldOn: '2026-11-19' })))
    expect(await titles({ sort: 'latestEvent', descending: true })).toEqual(['Ett', 'Två'])
  })
})

describe('the filters', () => {
  it('leave out closed cases unless asked for', async () => {
    await openAll('Öppet')
    await close(store(), await openCase(store(), { title: 'Avslutat' }))
    expect(await titles()).toEqual(['Öppet'])
    expect(await titles({ includeClosed: true })).toEqual(['Avslutat', 'Öppet'])
    const closed = (await page({ includeClosed: true })).rows[0]
    expect(closed).toMatchObject({ closedOn: '2026-11-21', nextStep: null, missing: [], missingCount: 0 })
  })

  it('go by phase and origin, together', async () => {
    await openCase(store(), { title: 'Stadens', origin: 'city' })
    await openCase(store(), { title: 'Aktörernas' })
    await caseIn(store(), 'collaboration')
    expect(await titles({ origins: ['city'] })).toEqual(['Stadens'])
    expect(await titles({ origins: ['city', 'actors'] })).toHaveLength(3)
    expect(await titles({ phases: ['collaboration', 'result'] })).toEqual(['Möllan kvarter 12'])
    expect(await titles({ phases: ['collaboration'], origins: ['city'] })).toEqual([])
  })
})

describe('the search', () => {
  beforeEach(() => openAll('Ängby torg', 'Dialogaktiviteter på Hålgatan', 'Halvön', 'Möllan (kvarter 12)', 'Café Élan', "O'Briens gränd"))

  it.each([
    ['Angby', ['Ängby torg']],
    ['ÄNGBY', ['Ängby torg']],
    ['aktivitet', ['Dialogaktiviteter på Hålgatan']],
    ['gatan dialog', ['Dialogaktiviteter på Hålgatan']],
    ['hal', ['Dialogaktiviteter på Hålgatan', 'Halvön']],
    ['cafe elan', ['Café Élan']],
    ['kvarter 12)', ['Möllan (kvarter 12)']],
    ["o'br", ["O'Briens gränd"]],
    ['a\u0308ngby', ['Ängby torg']],
    ['finns inte', []],
    ['%', []],
    ['_', []],
    ['"*" AND -x', []],
  ])('for %j finds %j', async (search, found) => {
    expect(await titles({ search })).toEqual(found)
  })

  it('for nothing but space finds all', async () => {
    expect(await titles({ search: ' \u00a0 ' })).toHaveLength(6)
  })

  it('finds area, registry number and who made contact', async () => {
    const caseId = await openCase(store(), { title: 'X', area: 'Rörsjöstaden', firstContact: 'Anna-Karin Exempelsson' })
    valueOf(await saveFacts(store(), caseId, { registryNumber: 'TN-2026-0114' }))
    for (const search of ['rorsjo', 'karin', 'tn-2026-0114']) expect(await titles({ search })).toEqual(['X'])
  })

  it('follows a new title at once', async () => {
    const caseId = await openCase(store(), { title: 'Gammalt' })
    valueOf(await saveFacts(store(), caseId, { title: 'Nytt' }))
    expect(await titles({ search: 'gammalt' })).toEqual([])
    expect(await titles({ search: 'nytt' })).toEqual(['Nytt'])
  })

  it('of the palette puts exact words before folded ones, and closed cases too', async () => {
    await openAll('Hål i marken')
    await close(store(), await openCase(store(), { title: 'Hallen' }))
    const hits = valueOf(await store().client.search.cases({ text: 'hål' })).map(({ title }) => title)
    expect(hits[0]).toBe('Hål i marken')
    expect(hits.indexOf('Dialogaktiviteter på Hålgatan')).toBeLessThan(hits.indexOf('Halvön'))
    expect(hits).toContain('Hallen')
  })
})

describe('pages', () => {
  it('together hold every case once, in order, with the number of all', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `Ärende ${index + 1}`)
    await openAll(...names)
    const seen: string[] = []
    for (let offset = 0; offset < 23; offset += 5) {
      const { rows, total } = await page({ offset, limit: 5 })
      expect(total).toBe(23)
      seen.push(...rows.map(({ title }) => title))
    }
    expect(seen).toEqual(names)
  })

  it('beyond the end are empty', async () => {
    await openAll('Ensam')
    expect(await page({ offset: 10_000_000 })).toEqual({ total: 1, rows: [] })
  })

  it('are at most 200 rows', async () => {
    expect(await store().client.cases.list({ ...ALL, limit: 201 })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(await store().client.cases.list({ ...ALL, limit: 0 })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

describe('areas in use', () => {
  it('are offered with the most used first', async () => {
    for (const area of ['Möllevången', 'Rosengård', 'Möllevången']) await openCase(store(), { area })
    expect(valueOf(await store().client.cases.areas({}))).toEqual(['Möllevången', 'Rosengård'])
  })
})

describe('the next step', () => {
  it('is the first thing missing, and none where the case can go on', async () => {
    const caseId = await openCase(store())
    expect((await page()).rows[0]?.nextStep).toMatchObject({ code: 'inform-of-process', weight: 'required' })
    await close(store(), caseId)
    await caseIn(store(), 'collaboration')
    expect((await page()).rows[0]?.nextStep).toMatchObject({ code: 'write-plan' })
    const [row] = (await page()).rows
    expect(await goTo(store(), row?.id ?? '', 'execution')).toMatchObject({ ok: false })
  })
})
