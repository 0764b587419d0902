import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { faultOf } from '../../electron/db/inspect.ts'
import { contentOf } from '../../electron/db/inspectBackup.ts'
import { migrate } from '../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../electron/db/migrations/index.ts'
import { type ActorInput, emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { meetAllCriteria, openCase, viewOf, writeApplication } from '../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { databaseIn, temporaryFolder } from './harness.ts'

const INDEXES = ['search_name', 'search_text', 'search_inside']

/** Throws where an index does not hold exactly the words of its entries, and says whether the entries say what the rows do. */
function isInStep(connection: Connection): boolean {
  for (const index of INDEXES) connection.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
  return faultOf(connection) === null
}

const saveActor = async (store: TestStore, over: Partial<ActorInput>) =>
  store.client.register.save({ ...emptyActor, id: newId(), expectedRevision: 0, name: 'Kafé Tre Fikon', ...over })

const word = fc.stringMatching(/^[a-zåäöéA-ZÅÄÖ0-9]{1,12}$/)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => each.join(' '))

/** One write, by numbers that choose what and with which text. */
const step = fc.record({ kind: fc.nat(6), which: fc.nat(5), text: words })
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const WRITES: readonly string[] = [
  'UPDATE actor SET name = @text WHERE id = (SELECT id FROM actor LIMIT 1 OFFSET @which)',
  'UPDATE actor SET notes = @text, tags = json_array(@text), aliases = json_array(@text, @text) WHERE id = (SELECT id FROM actor LIMIT 1 OFFSET @which)',
  'DELETE FROM actor WHERE id = (SELECT id FROM actor LIMIT 1 OFFSET @which)',
  "UPDATE application_draft SET writing = json_set(writing, '$.parts', json_object('p' || @which, json_object('text', @text)))",
  'UPDATE assessment SET motivation = CASE @which WHEN 0 THEN \'\' ELSE @text END',
  'UPDATE cases SET title = @text, area = @text',
]

async function run(store: TestStore, { kind, which, text }: Step): Promise<void> {
  const write = WRITES[kind]
  if (write) store.context.connection.prepare(write).run({ ...(write.includes('@which') ? { which } : {}), ...(write.includes('@text') ? { text } : {}) })
  else await saveActor(store, { name: text, notes: text })
}

describe('the full-text index', () => {
  it('keeps in step through random writes, and goes with the case', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const store = createTestStore()
        try {
          const caseId = await openCase(store)
          await meetAllCriteria(store, caseId)
          await writeApplication(store, caseId)
          for (const each of steps) await run(store, each)
          expect(isInStep(store.context.connection)).toBe(true)
          store.context.connection.prepare('DELETE FROM cases').run()
          expect(isInStep(store.context.connection)).toBe(true)
          expect(store.context.connection.prepare('SELECT count(*) FROM search_entry WHERE case_id IS NOT NULL').pluck().get()).toBe(0)
        } finally {
          store.close()
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('finds every stored word, as typed, without its dots, and from its beginning', async () => {
    const store = createTestStore()
    try {
      await fc.assert(
        fc.asyncProperty(words, words, async (name, notes) => {
          const { id } = valueOf(await saveActor(store, { name: `${name} zq${newId()}`, notes }))
          for (const each of [...name.split(' '), ...notes.split(' ')]) {
            const own = `${valueOf(await store.client.register.get({ actorId: id })).actor.name.split(' ').at(-1)}`
            for (const asked of [each, each.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o'), each.slice(0, 3)]) {
              const groups = valueOf(await store.client.search.everywhere({ text: `${asked} ${own}`, limit: 5 }))
              expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.id)), asked).toContain(id)
            }
          }
        }),
        { numRuns: 40 },
      )
    } finally {
      store.close()
    }
  }, 60_000)

  it('is filled from what an older database holds', () => {
    const connection = openRaw(':memory:')
    migrate(connection, undefined, MIGRATIONS.slice(0, 2))
    connection
      .prepare(
        `INSERT INTO contact (id, revision, name, name_key, folded_name, phone, phone_digits, email, email_key, preferred_way, source, source_on,
           influence, interest, notes, created_at, updated_at, anonymised_at)
         VALUES ('k', 1, 'Vera Exempelsson', '', '', '', '', '', '', 'notSet', '', NULL, 'notSet', 'notSet', '', '', '', NULL)`,
      )
      .run()
    migrate(connection)
    expect(connection.prepare("SELECT count(*) FROM search_name WHERE search_name MATCH 'exempels*'").pluck().get()).toBe(1)
    expect(isInStep(connection)).toBe(true)
    connection.close()
  })

  it('indexes only the part of an application that changed', async () => {
    const store = createTestStore()
    const caseId = await openCase(store)
    await writeApplication(store, caseId)
    const ids = () => store.context.connection.prepare('SELECT subject, id FROM search_entry WHERE kind = 6 ORDER BY id').all()
    const before = ids()
    const { application } = await viewOf(store, caseId)
    const { savedAt: _savedAt, revision, ...writing } = application
    const [partId = ''] = Object.keys(writing.parts)
    const parts = { ...writing.parts, [partId]: { text: 'Nytt om gatan', prefilled: false } }
    valueOf(await store.client.application.save({ ...writing, parts, expectedRevision: revision }))
    expect(ids()).toEqual(before)
    expect(isInStep(store.context.connection)).toBe(true)
    store.close()
  })
})

describe('a backup with one letter of a text flipped', () => {
  it.each([0, 1])('is damaged, though every page is in order (copy %d of the text)', async (which) => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    const store = createTestStore({ path })
    await saveActor(store, { notes: 'Xylofonorkestern' })
    store.close()
    expect(contentOf(path).fault).toBeNull()
    const bytes = readFileSync(path)
    const places: number[] = []
    for (let at = bytes.indexOf('Xylofonorkestern'); at >= 0; at = bytes.indexOf('Xylofonorkestern', at + 1)) places.push(at)
    const copy = join(folder, 'flipped.sqlite')
    bytes[(places[which] ?? Number.NaN) + 3] = 'p'.charCodeAt(0)
    writeFileSync(copy, bytes)
    const connection = openRaw(copy)
    expect(connection.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    connection.close()
    expect(contentOf(copy).fault).toBe('damaged')
  })
})
