// A clock that is wrong: what was written last stays last, and nothing runs together that was written apart.
import { expect, it } from 'vitest'
import { changesOf } from '../../electron/db/repositories/changeLog.ts'
import { valueOf } from '../support/store.ts'
import { firstCaseId, openStore, storeOnFile } from './storeIn.ts'

const TWO_YEARS_BACK = '2024-11-21T13:02:00.000Z'
const A_YEAR_AHEAD = '2027-11-21T13:02:00.000Z'

it.each([
  ['two years back', TWO_YEARS_BACK],
  ['one year ahead', A_YEAR_AHEAD],
])('with the clock %s, and right again, lists keep the order of writing', async (_which, wrong) => {
  const { store, caseId } = await storeOnFile()
  const rename = async (title: string) => {
    const { case: entity } = valueOf(await store.client.cases.get({ caseId }))
    const { area, origin, duration, firstContact, firstMeetingOn, informedOn, registryNumber, cityRole, planOn, planReference } = entity
    const facts = { title, area, origin, duration, firstContact, firstMeetingOn, informedOn, registryNumber, cityRole, planOn, planReference }
    valueOf(await store.client.cases.saveFacts({ caseId, expectedRevision: entity.revision, facts }))
  }
  await rename('Först')
  store.setNow(wrong)
  await rename('Under fel klocka')
  const { revision, savedAt: _savedAt, ...writing } = valueOf(await store.client.cases.get({ caseId })).application
  const saved = valueOf(await store.client.application.save({ ...writing, relatedProgrammes: 'Nytt', expectedRevision: revision }))
  valueOf(await store.client.application.finalise({ caseId, expectedRevision: saved.revision }))
  store.setNow('2026-11-21T14:30:00.000Z')
  await rename('Sist')
  const titles = changesOf(store.context.connection, 'case', caseId).map(({ after }) => after?.['title'])
  expect(titles.slice(0, 3)).toEqual(['Sist', 'Under fel klocka', 'Först'])
  const documents = valueOf(await store.client.documents.list({ caseId, kind: 'application', limit: 10 }))
  expect(documents.map(({ version }) => version)).toEqual([2, 1])
})

it.each([
  ['two years back', TWO_YEARS_BACK],
  ['one year ahead', A_YEAR_AHEAD],
])('autosaves under a clock %s do not run together with those before', async (_which, wrong) => {
  const { store, caseId } = await storeOnFile()
  const write = async (relatedProgrammes: string) => {
    const { application } = valueOf(await store.client.cases.get({ caseId }))
    const { revision, savedAt: _savedAt, ...writing } = application
    valueOf(await store.client.application.save({ ...writing, relatedProgrammes, expectedRevision: revision }))
  }
  const entries = () =>
    Number(store.context.connection.prepare("SELECT count(*) FROM change_log WHERE case_id = ? AND after LIKE '%relatedProgrammes%'").pluck().get(caseId))
  const before = entries()
  await write('Ett')
  await write('Ett två')
  expect(entries()).toBe(before + 1)
  store.setNow(wrong)
  await write('Ett två tre')
  expect(entries()).toBe(before + 2)
})

it('a start under a clock two years back works, and the next under the right one too', async () => {
  const { store, path } = await storeOnFile()
  store.close()
  for (const now of [TWO_YEARS_BACK, A_YEAR_AHEAD, '2026-11-22T08:00:00.000Z']) {
    const again = openStore(path, now)
    valueOf(await again.client.overview.get({}))
    expect(valueOf(await again.client.cases.get({ caseId: firstCaseId(again) })).case.title).toBe('Ärendet i exemplet')
    expect(again.incidents).toEqual([])
    again.close()
  }
})
