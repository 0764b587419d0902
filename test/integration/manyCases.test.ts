import { afterEach, expect, test } from 'vitest'
import { PHASES } from '../../shared/domain/phase.ts'
import { planCase } from '../support/manyCases/plan.ts'
import { seedCases } from '../support/manyCases.ts'
import { viewOf } from '../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'

const TODAY = '2026-11-21'
const noPdf = async () => ({ bytes: Buffer.from('%PDF-1.4'), pageCount: 1, missingCharacters: [] })

let stores: TestStore[] = []
const openStore = () => {
  const store = createTestStore({ renderPdf: noPdf })
  stores.push(store)
  return store
}
afterEach(() => {
  for (const store of stores) store.close()
  stores = []
})

const QUERY = { phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 200 } as const
const rowsOf = async (store: TestStore) => valueOf(await store.client.cases.list({ ...QUERY, phases: [], origins: [] })).rows

test('the same number gives the same case', () => {
  const { chance: _one, ...first } = planCase(42, TODAY)
  const { chance: _other, ...second } = planCase(42, TODAY)
  expect(second).toEqual(first)
})

test('different numbers give different cases', () => {
  const titles = new Set(Array.from({ length: 500 }, (_, number) => planCase(number, TODAY).title))
  expect(titles.size).toBe(500)
})

test('two stores filled alike hold the same cases in every phase', { timeout: 60_000 }, async () => {
  const [one, other] = [openStore(), openStore()]
  const ids = await seedCases(one, 60, TODAY)
  expect(await seedCases(other, 60, TODAY)).toEqual(ids)
  const rows = await rowsOf(one)
  expect(rows).toHaveLength(60)
  expect(new Set(rows.map(({ phase }) => phase))).toEqual(new Set(PHASES))
  const listed = (found: typeof rows) => found.map(({ id, title, area, phase, closedOn, missingCount }) => ({ id, title, area, phase, closedOn, missingCount }))
  expect(listed(await rowsOf(other))).toEqual(listed(rows))
})

test('nothing in the cases lies in the future but meetings that are planned', async () => {
  const store = openStore()
  for (const caseId of await seedCases(store, 60, TODAY)) {
    const view = await viewOf(store, caseId)
    expect(view.case.createdAt.slice(0, 10) <= TODAY).toBe(true)
    for (const { meetingOn } of view.decisions) expect(meetingOn <= TODAY).toBe(true)
  }
  expect(store.incidents).toEqual([])
})

test('no invented person has a number or an address that could be somebody’s', async () => {
  const store = openStore()
  const numbers: string[] = []
  for (const caseId of await seedCases(store, 60, TODAY))
    for (const { phone, email } of (await viewOf(store, caseId)).actors) {
      numbers.push(phone)
      expect(email).toMatch(/@example\.se$/)
    }
  expect(numbers.length).toBeGreaterThan(60)
  expect(numbers.filter((each) => !/^070-174 06 (0[5-9]|[1-9]\d)$/.test(each))).toEqual([])
})
