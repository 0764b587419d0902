import { expect, it } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { faultOf } from '../../electron/db/inspect.ts'
import { migrate } from '../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../electron/db/migrations/index.ts'
import { type ActorInput, emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { createTestStore, valueOf } from '../support/store.ts'

/** Whether a word still stands in the pages of the index, also as something that was noted to be gone. */
const isInPages = (connection: Connection, word: string): boolean =>
  (connection.prepare('SELECT block FROM search_text_data').pluck().all() as Buffer[]).some((block) => block.includes(word))

/** An actor whose notes held a word that has been written over since. */
async function wordWrittenOver() {
  const store = createTestStore()
  const save = async (notes: string, expectedRevision: number, id: string) => {
    const input: ActorInput = { ...emptyActor, id, expectedRevision, name: 'Kafé Tre Fikon', notes }
    return valueOf(await store.client.register.save(input))
  }
  const { id } = await save('xylofonorkester', 0, newId())
  await save('något annat', 1, id)
  return store
}

const decide = (outcome: 'disposed' | 'kept') =>
  `INSERT INTO disposal_decision (id, subject_id, kind, last_contact_on, due_on, outcome, keep_until, reason, changed_texts, decided_at, decided_by)
   VALUES ('1', 'x', 'afterCase', '', '', '${outcome}', ${outcome === 'kept' ? "'2030-01-01'" : 'NULL'}, 'r', 0, '', '')`

it('takes words that were written over out of the index when something is disposed of', async () => {
  const store = await wordWrittenOver()
  const { connection } = store.context
  connection.exec(decide('kept'))
  expect(isInPages(connection, 'xylofonorkester')).toBe(true)
  connection.exec("DELETE FROM disposal_decision;" + decide('disposed'))
  expect(isInPages(connection, 'xylofonorkester')).toBe(false)
  expect(faultOf(connection)).toBeNull()
  store.close()
})

it('takes words that were written over in results, money and lessons out as well', async () => {
  const store = createTestStore()
  const { client, context } = store
  const caseId = await openCase(store)
  const lesson = { id: newId(), caseId, kind: 'lesson', theme: '', level: '', phase: '', notedOn: '2026-01-01', notedIn: '' } as const
  const row = { id: newId(), caseId, happenedOn: '2026-03-04', kind: 'paid', purpose: 'dialogue', decisionId: null, planId: null, frameYear: 2026, kronor: 1, documentReference: '' } as const
  for (const [revision, word] of ['xylofonorkester', 'trumma'].entries()) {
    valueOf(await client.lessons.save({ ...lesson, expectedRevision: revision, text: `${word}lektion` }))
    valueOf(await client.money.saveRow({ ...row, expectedRevision: revision, text: `${word}hyra` }))
    valueOf(await client.results.save({ caseId, expectedRevision: revision, dueOn: null, answers: { utfall: { text: `${word}svar`, prefilled: false } } }))
  }
  expect(isInPages(context.connection, 'xylofonorkester')).toBe(true)
  context.connection.exec(decide('disposed'))
  expect(isInPages(context.connection, 'xylofonorkester')).toBe(false)
  expect(faultOf(context.connection)).toBeNull()
  store.close()
})

it('takes them out when somebody asked for a correction that leaves no trace', async () => {
  const store = await wordWrittenOver()
  const { connection } = store.context
  connection.exec(`INSERT INTO correction (id, entity, entity_id, corrected_at, corrected_by, asked_by, asked_on, reason, before, after, recipients)
    VALUES ('1', 'contact', 'x', '', '', 'Vera', '', 'fel nummer', NULL, '{}', '[]')`)
  expect(isInPages(connection, 'xylofonorkester')).toBe(false)
  store.close()
})

it('finds what it found before, and nothing that was written over, in a database of the version before', () => {
  const connection = openRaw(':memory:')
  migrate(connection, undefined, MIGRATIONS.filter(({ version }) => version < 12))
  connection.exec(`INSERT INTO actor_list VALUES ('l', 1, 'Ordförande', '', 'eldsjälar', NULL, '', '')`)
  migrate(connection)
  connection.exec("UPDATE actor_list SET note = 'vardagshjältar'")
  const found = (word: string) => connection.prepare('SELECT count(*) FROM search_text WHERE search_text MATCH ?').pluck().get(word)
  expect(['ordförande', 'eldsjälar', 'vardagshjältar'].map(found)).toEqual([1, 0, 1])
  expect(faultOf(connection)).toBeNull()
  connection.close()
})
