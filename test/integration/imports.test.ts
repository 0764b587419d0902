import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert as check, asyncProperty, constant, constantFrom, oneof, pre, record, string } from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import type { ExportFormat } from '../../shared/domain/exports/format.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'

const newStore = (): TestStore => {
  const store = createTestStore()
  onTestFinished(() => store.close())
  return store
}

async function openTable({ client, folder }: TestStore, content: string | Uint8Array, name = 'tabell.csv') {
  const path = join(folder, name)
  writeFileSync(path, content)
  const opened = valueOf(await client.imports.open({ path }))
  if (!opened.ok) throw new Error(opened.fault)
  const preview = valueOf(await client.imports.preview({ sessionId: opened.sessionId, hasHeadings: opened.hasHeadings, fields: opened.fields }))
  return { ...opened, ...preview }
}

async function importTable(store: TestStore, content: string | Uint8Array) {
  const { sessionId } = await openTable(store, content)
  return valueOf(await store.client.imports.run({ sessionId }))
}

const actorsIn = async ({ client }: TestStore) =>
  valueOf(await client.register.list({ search: '', kinds: [], tags: [], roles: [], sort: 'name', descending: false, offset: 0, limit: 200 })).rows

const exported = async ({ client }: TestStore, format: ExportFormat = 'csv') => readFileSync(valueOf(await client.exports.write({ format, actorIds: null })).path)

const TABLE = `Namn;Org.nr;Typ;Taggar;Kontaktperson;Roll;Telefon;E-post
Grönkulla förening;802400-1234;förening;a, b;Ada Ek;ordförande;070-174 06 05;ada@example.se
Grönkulla förening;;;;Bo Al;kassör;;bo@example.se
;;;;Ingen Aktör;;;
Felet AB;;;;Cid;;;inte-en-adress
`.replace('802400-1234', '')

it('adds actors with their people, and names the rows that cannot be read', async () => {
  const store = newStore()
  const { sessionId, counts, fields } = await openTable(store, TABLE)
  expect(fields).toEqual(['actorName', 'organisationNumber', 'kind', 'tags', 'contactName', 'contactRole', 'contactPhone', 'contactEmail'])
  expect(counts).toEqual({ new: 2, changed: 0, duplicate: 0, unchanged: 0, unreadable: 2 })
  const { rows } = valueOf(await store.client.imports.rows({ sessionId, outcome: 'unreadable', offset: 0, limit: 10 }))
  expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
    [4, { field: 'actorName', code: 'required' }],
    [5, { field: 'contactEmail', code: 'not-an-email' }],
  ])
  expect(await actorsIn(store)).toEqual([])
  expect(valueOf(await store.client.imports.run({ sessionId }))).toMatchObject({ added: 2, unreadable: 2, state: 'done' })
  const [row] = await actorsIn(store)
  const view = valueOf(await store.client.register.get({ actorId: row?.id ?? '' }))
  expect(view.actor).toMatchObject({ name: 'Grönkulla förening', tags: ['a', 'b'] })
  expect(view.contacts.map(({ name, source, influence }) => [name, source, influence])).toEqual([
    ['Ada Ek', 'Import av tabell.csv', 'notSet'],
    ['Bo Al', 'Import av tabell.csv', 'notSet'],
  ])
  expect(store.incidents).toEqual([])
})

it('shows what it would change, takes nothing away, and asks before it takes two for one', async () => {
  const store = newStore()
  await importTable(store, TABLE)
  const { sessionId, counts } = await openTable(store, 'Namn;Adress;Taggar\nGRÖNKULLA FÖRENING;Nygatan 1;c\nFörening Grönkulla;;\n')
  expect(counts).toMatchObject({ changed: 1, duplicate: 1, new: 0 })
  const { rows } = valueOf(await store.client.imports.rows({ sessionId, outcome: null, offset: 0, limit: 10 }))
  expect(rows[0]?.changes).toEqual([
    { field: 'address', from: '', to: 'Nygatan 1' },
    { field: 'tags', from: 'a, b', to: 'a, b, c' },
  ])
  expect(rows[1]).toMatchObject({ outcome: 'duplicate', choice: 'skip', foundName: 'Grönkulla förening' })
  valueOf(await store.client.imports.chooseRows({ sessionId, index: 1, outcome: null, choice: 'add' }))
  expect(valueOf(await store.client.imports.run({ sessionId }))).toMatchObject({ added: 1, changed: 1 })
  expect((await actorsIn(store)).map(({ name }) => name)).toEqual(['Förening Grönkulla', 'Grönkulla förening'])
})

it('likens by the rules of the register, also to rows further up in the table', async () => {
  const store = newStore()
  await importTable(store, 'Namn;Telefon\nFastighetsägare Sofielund;040-123 45 67\n')
  const { sessionId, counts } = await openTable(store, 'Namn;Telefon\nFastighetsägare BID Sofielund;\nNågot helt annat;+46 40 123 45 67\nBageriet Kringlan AB;\nKringlan Bageriet;\nTorgrådet;\n')
  expect(counts).toMatchObject({ duplicate: 3, new: 2 })
  const { rows } = valueOf(await store.client.imports.rows({ sessionId, outcome: 'duplicate', offset: 0, limit: 10 }))
  expect(rows.map(({ foundName }) => foundName)).toEqual(['Fastighetsägare Sofielund', 'Fastighetsägare Sofielund', 'Bageriet Kringlan AB'])
})

it('takes a whole import back, and names what was changed since', async () => {
  const store = newStore()
  await importTable(store, 'Namn;Adress\nFörst;\n')
  const before = await exported(store)
  const batch = await importTable(store, 'Namn;Adress\nFörst;Nygatan 1\nTvå;\nTre;\n')
  const two = (await actorsIn(store)).find(({ name }) => name === 'Två')
  const { actor } = valueOf(await store.client.register.get({ actorId: two?.id ?? '' }))
  const { revision, createdAt: _created, updatedAt: _updated, anonymisedAt: _anonymised, ...writing } = actor
  valueOf(await store.client.register.save({ ...writing, notes: 'skrivet efteråt', expectedRevision: revision }))
  expect(valueOf(await store.client.imports.undo({ batchId: batch.id }))).toEqual({ undone: 2, keptCount: 1, kept: ['Två'] })
  expect((await actorsIn(store)).map(({ name }) => name)).toEqual(['Först', 'Två'])
  expect(before.toString()).toContain('Först')
  expect((await exported(store)).toString()).not.toContain('Nygatan')
  expect(await store.client.imports.undo({ batchId: batch.id })).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

const MANY = ['Namn;Kontaktperson', ...Array.from({ length: 2_000 }, (_, row) => `Förening ${row};Person ${row}`)].join('\n')

it('takes back what an import did before it was cancelled, and lets nothing else begin meanwhile', async () => {
  const store = newStore()
  await importTable(store, 'Namn\nKvar\n')
  const { sessionId } = await openTable(store, MANY)
  const running = store.client.imports.run({ sessionId })
  for (let done = 0; done === 0; ) {
    await new Promise((resolve) => void setImmediate(resolve))
    done = valueOf(await store.client.imports.progress({})).done
  }
  expect((await actorsIn(store)).length).toBeGreaterThan(1)
  const [batch, earlier] = valueOf(await store.client.imports.list({}))
  expect([batch?.state, earlier?.state]).toEqual(['running', 'done'])
  expect(await store.client.imports.undo({ batchId: earlier?.id ?? '' })).toMatchObject({ ok: false, error: { code: 'conflict' } })
  valueOf(await store.client.imports.cancel({}))
  expect(valueOf(await store.client.imports.progress({})).task).toBe('undo')
  expect(valueOf(await running)).toMatchObject({ state: 'undone' })
  expect((await actorsIn(store)).map(({ name }) => name)).toEqual(['Kvar'])
  expect(valueOf(await store.client.imports.progress({}))).toEqual({ task: null, done: 0, total: 0 })
  expect(valueOf(await store.client.imports.list({})).map(({ state }) => state)).toEqual(['undone', 'done'])
})

it('never reads a column of personal numbers, and warns of one in a text', async () => {
  const store = newStore()
  const numbers = ['811228-9874', '19640823-3234', '670919-9530']
  const table = ['Namn;Kallas;Anteckningar', ...numbers.map((number, row) => `Förening ${row};${number};${row === 0 ? `Ordföranden är ${number}` : row === 1 ? 'Kassören är sjukskriven' : ''}`)].join('\n')
  const { sessionId, refusedColumns, delicate, counts } = await openTable(store, table)
  expect([refusedColumns, delicate, counts.new]).toEqual([[1], 2, 3])
  const { rows, total } = valueOf(await store.client.imports.rows({ sessionId, outcome: null, delicateOnly: true, offset: 0, limit: 10 }))
  expect(total).toBe(2)
  expect(rows.map((row) => row.delicate)).toEqual([[{ field: 'notes', kind: 'personalNumber' }], [{ field: 'notes', kind: 'health' }]])
  valueOf(await store.client.imports.chooseRows({ sessionId, index: 0, outcome: null, choice: 'skip' }))
  valueOf(await store.client.imports.run({ sessionId }))
  expect((await actorsIn(store)).map(({ name }) => name)).toEqual(['Förening 1', 'Förening 2'])
  const kept = store.context.connection.serialize().toString('latin1')
  for (const number of numbers) expect(kept).not.toContain(number)
})

it('remembers what a heading was said to hold', async () => {
  const store = newStore()
  const first = await openTable(store, 'Benämning;Namn\nx;Nord\n')
  valueOf(await store.client.imports.preview({ sessionId: first.sessionId, hasHeadings: true, fields: ['aliases', 'actorName'] }))
  expect((await openTable(store, 'Namn;BENÄMNING\nSyd;y\n')).fields).toEqual(['actorName', 'aliases'])
})

it('saves a protocol of every row', async () => {
  const store = newStore()
  const batch = await importTable(store, TABLE)
  const { path } = valueOf(await store.client.imports.saveProtocol({ batchId: batch.id }))
  expect(readFileSync(path, 'utf8').split('\r\n')[4]).toBe('5;Gick inte att läsa;;Kontaktens e-post är ingen e-postadress.')
})

it('refuses what is no table in a word, and changes nothing', async () => {
  const store = newStore()
  const path = join(store.folder, 'bild.xlsx')
  writeFileSync(path, 'PK\u0003\u0004skräp')
  expect(valueOf(await store.client.imports.open({ path }))).toEqual({ ok: false, fault: 'broken' })
  expect(valueOf(await store.client.imports.open({ path: join(store.folder, 'finns-inte.csv') }))).toEqual({ ok: false, fault: 'not-found' })
})

it('writes one vCard 4 for each actor and person, without what is internal', async () => {
  const store = newStore()
  await importTable(store, TABLE)
  const cards = (await exported(store, 'vcard')).toString()
  expect(cards.match(/BEGIN:VCARD\r\nVERSION:4\.0\r\n/g)).toHaveLength(3)
  expect(cards).toContain('FN:Ada Ek\r\nORG:Grönkulla förening\r\nTITLE:ordförande\r\n')
  expect(cards).not.toMatch(/NOTE|influence|interest/)
})

const hostile = constantFrom('=1+1', '+46 70 1', '-x', '@a', "'=1", "''", ' =x', '\u00a0=x', '＝1', 'a;b', 'a,b|c', '"', 'Å ä ö', '<b>&amp;</b>', '0012', '1e5')
const word = oneof(hostile, string({ unit: 'grapheme', minLength: 1, maxLength: 12 })).filter((text) => text.trim() !== '')
const actorArbitrary = record({ name: word, aliases: array(word, { maxLength: 3 }), kind: constantFrom('', 'egen sort', '=x'), address: hostile, area: hostile, web: hostile, phone: hostile, tags: array(hostile, { maxLength: 3 }), notes: oneof(hostile, constant('rad 1\n=rad 2\n\u00a0@rad 3')) })

it.each(['csv', 'xlsx'] as const)('imports its own export as %s without a change, and whole into an empty register', async (format) => {
  await check(
    asyncProperty(array(actorArbitrary, { minLength: 1, maxLength: 4 }), async (actors) => {
      const [store, other] = [createTestStore(), createTestStore()]
      try {
        for (const actor of actors) {
          const id = crypto.randomUUID()
          const saved = await store.client.register.save({ ...actor, id, expectedRevision: 0, organisationNumber: '', email: '' })
          if (!saved.ok) continue
          const position = { id: crypto.randomUUID(), actorId: id, role: '=roll', since: null, until: null }
          const person = { expectedRevision: 0, phone: '+46 1', email: '', preferredWay: 'notSet', source: '', sourceOn: null, influence: 'high', interest: 'low', notes: 'hemligt' } as const
          valueOf(await store.client.contacts.save({ ...person, id: crypto.randomUUID(), name: 'Ada', positions: [position, { ...position, id: crypto.randomUUID(), role: 'annan' }] }))
        }
        pre((await actorsIn(store)).length > 0)
        const bytes = await exported(store, format)
        expect((await openTable(store, bytes)).counts).toMatchObject({ new: 0, changed: 0, duplicate: 0, unreadable: 0 })
        await importTable(other, bytes)
        expect(await exported(other)).toEqual(format === 'csv' ? bytes : await exported(store))
      } finally {
        store.close()
        other.close()
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)
