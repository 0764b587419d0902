// A file of the very first version, with a real case in it, opened by the app of today.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { APPLICATION_ID, openRaw } from '../../electron/db/connection.ts'
import { initial } from '../../electron/db/migrations/0001-initial.ts'
import { SCHEMA_VERSION } from '../../electron/db/migrations/index.ts'
import type { CaseView } from '../../shared/domain/caseView.ts'
import { newId } from '../../shared/newId.ts'
import { finalisedCase, viewOf } from '../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { columnsOf, tablesOf } from './fillTables.ts'
import { temporaryFolder } from './harness.ts'

/** A case with actors, a meeting, a decision, a statement and a frozen application. */
async function workedCase(store: TestStore): Promise<string> {
  const { client } = store
  const caseId = await finalisedCase(store, { title: 'Ärendet från början' })
  const line = { caseId, expectedRevision: 0, contactName: 'Leyla Fiktsén', phone: '070-174 06 23', email: 'leyla@example.se', kind: 'foretag' }
  valueOf(await client.actors.save({ ...line, id: newId(), name: 'Kafé Ångan', involvement: 'collaborating' }))
  valueOf(await client.actors.save({ ...line, id: newId(), name: 'Ödlans vänner', contactName: '', involvement: 'inArea' }))
  const meeting = { id: newId(), caseId, expectedRevision: 0, kind: 'checkIn', heldOn: '2026-11-10', time: '14.30', place: 'Folkets hus' }
  valueOf(await client.meetings.save({ ...meeting, participants: 'Leyla', notes: 'Vi talade om trädplantering.' }))
  const decision = { id: newId(), caseId, expectedRevision: 0, board: 'tn', meetingOn: '2026-11-20', paragraph: '214', kind: 'decision1', outcome: 'granted' } as const
  valueOf(await client.decisions.save({ ...decision, soughtKronor: 670_000, proposedKronor: 500_000, grantedKronor: 500_000, conditions: 'Redovisas.', forwarding: null }))
  return caseId
}

/** Writes what a database of today holds of the case as the first version held it. */
function asFirstVersion(from: TestStore, path: string): void {
  const old = openRaw(path)
  old.pragma('foreign_keys = OFF')
  initial.up(old)
  const now = from.context.connection
  for (const table of tablesOf(old).filter((each) => each !== 'case_actor')) {
    const names = columnsOf(old, table).map(({ name }) => name)
    const insert = old.prepare(`INSERT INTO "${table}" (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`)
    // The first version knew neither of the register nor of roles.
    const rows = table === 'change_log' ? `WHERE entity IN ('case', 'assessment', 'application', 'meeting', 'decision')` : ''
    for (const row of now.prepare(`SELECT ${names.join()} FROM "${table}" ${rows}`).all()) insert.run(row)
  }
  const lines = now.prepare(`SELECT case_role.id, case_role.case_id, case_role.revision, actor.name, actor.name_key, actor.folded_name AS search_text,
      actor.kind, coalesce(contact.name, '') AS contact_name, coalesce(contact.phone, actor.phone) AS phone, coalesce(contact.email, actor.email) AS email,
      CASE case_role.role WHEN 'affected' THEN 'inArea' ELSE 'collaborating' END AS involvement
    FROM case_role JOIN actor ON actor.id = actor_id LEFT JOIN contact ON contact.id = contact_id`)
  const insert = old.prepare(`INSERT INTO case_actor VALUES (@id, @case_id, @revision, @name, @name_key, @search_text, @kind, @contact_name, @phone, @email, @involvement)`)
  for (const line of lines.all()) insert.run(line)
  expect(old.pragma('foreign_key_check')).toEqual([])
  old.pragma(`application_id = ${APPLICATION_ID}`)
  old.pragma('user_version = 1')
  old.close()
}

/** What a case shows, but for what was noted of the register, which the first version did not have. */
const shownOf = ({ actors, ...view }: CaseView) => ({ ...view, actors: actors.toSorted((a, b) => a.id.localeCompare(b.id)) })

it('opens with everything that the case said, and finds its words', async () => {
  const path = join(temporaryFolder(), 'första.sqlite')
  const made = createTestStore()
  const caseId = await workedCase(made)
  asFirstVersion(made, path)
  const [before, documents] = [await viewOf(made, caseId), valueOf(await made.client.documents.list({ caseId, kind: null, limit: 10 }))]
  const frozen = made.context.connection.prepare('SELECT content FROM application_version').pluck().all()
  made.close()

  const store = createTestStore({ path })
  expect(store.context.connection.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
  expect(shownOf(await viewOf(store, caseId))).toEqual(shownOf(before))
  expect(before.actors).toHaveLength(2)
  expect(before.decisions).toHaveLength(1)
  expect(valueOf(await store.client.documents.list({ caseId, kind: null, limit: 10 }))).toEqual(documents)
  expect(store.context.connection.prepare('SELECT content FROM application_version').pluck().all()).toEqual(frozen)
  const found = async (text: string) => JSON.stringify(valueOf(await store.client.search.everywhere({ text, limit: 10 })))
  for (const text of ['trädplantering', 'Ångan', 'Fiktsén', 'från början']) expect(await found(text)).toContain(text.split(' ').at(-1))
  expect(store.incidents).toEqual([])
  store.close()
})
