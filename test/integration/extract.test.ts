// An extract holds everything about the person and nothing about others, wherever in the database it stands.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textTables } from '../../electron/db/repositories/dataSubjects.ts'
import type { ContactInput } from '../../shared/domain/register/contact.ts'
import type { DataExtract, ExtractRequest } from '../../shared/domain/respect/extract.ts'
import { newId } from '../../shared/newId.ts'
import { caseIn, storeForEachTest } from './harness.ts'
import { openCase } from '../support/cases.ts'
import { type TestStore, valueOf } from '../support/store.ts'

const store = storeForEachTest()

const contactOf = (over: Partial<ContactInput> = {}): ContactInput => ({
  id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '070-174 06 05', email: 'astrid@example.se', preferredWay: 'email',
  source: 'Visitkort', sourceOn: '2026-11-02', influence: 'high', interest: 'notSet', notes: 'Vill ha mejl på förmiddagen.', positions: [], ...over,
})

const saveContact = async (over: Partial<ContactInput> = {}) => valueOf(await store().client.contacts.save(contactOf(over)))
const asked = (over: Partial<ExtractRequest> = {}): ExtractRequest => ({ contactId: null, name: '', email: '', phone: '', alsoKnownAs: [], alsoHide: [], ...over })
const extractOf = async (over: Partial<ExtractRequest>): Promise<DataExtract> => valueOf(await store().client.extracts.make(asked(over)))
const everything = (extract: DataExtract): string => JSON.stringify(extract)

const meetingIn = async (caseId: string, over: { participants?: string; notes?: string }) =>
  valueOf(await store().client.meetings.save({ id: newId(), caseId, expectedRevision: 0, kind: 'avstamning', heldOn: '2026-11-05', time: '', place: '', participants: '', notes: '', ...over }))

/** A database with rows in the tables that people are written about in. */
async function fullStore(target: TestStore): Promise<void> {
  const caseId = await caseIn(target, 'result')
  await meetingIn(caseId, { participants: 'Alla', notes: 'Anteckning' })
  const actorId = newId()
  valueOf(await target.client.register.save({
    id: actorId, expectedRevision: 0, name: 'Provhuset', aliases: ['Huset'], kind: 'förening', organisationNumber: '', address: '', area: '', web: '', phone: '', email: '', tags: ['hus'], notes: '',
  }))
  const contact = await saveContact({ name: 'Cecilia Testgren', email: '', phone: '', positions: [{ id: newId(), actorId, role: 'Kassör', since: null, until: null }] })
  valueOf(await target.client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId, contactId: contact.id, role: 'driving', since: null, until: null, conflictNote: '' }))
  valueOf(await target.client.commitments.save({ id: newId(), expectedRevision: 0, caseId, actorId, kind: 'resources', amountKronor: null, description: 'Lokal', dueOn: null, state: 'open', stateReason: '' }))
}

const isRefusedByTable = (error: unknown): boolean => error instanceof Error && /constraint/i.test(error.message)

/** Writes a sentence into one column of one row; false where the table takes no free text there. */
function plant(target: TestStore, [table, column]: readonly [string, string], sentence: string): boolean {
  const { connection } = target.context
  const row = connection.prepare(`SELECT rowid AS place, "${column}" AS value FROM "${table}" WHERE "${column}" IS NOT NULL LIMIT 1`).get() as
    | { place: number; value: string }
    | undefined
  if (!row) return false
  const isJson = /^[[{]/.test(row.value)
  const value = isJson ? JSON.stringify(row.value.startsWith('[') ? [sentence] : { ...JSON.parse(row.value), deep: [{ note: sentence }] }) : sentence
  try {
    connection.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`).run(value, row.place)
    return true
  } catch (error) {
    if (isRefusedByTable(error)) return false
    throw error
  }
}

/** A whole sentence in a name's own place is another name, and rightly hidden. */
const isName = (place: string): boolean => ['contact.name', 'change_log.made_by'].includes(place)

describe('an extract', () => {
  it('finds the person in every text that the database can hold', async () => {
    await fullStore(store())
    const { connection } = store().context
    connection.exec('DROP TRIGGER application_version_is_frozen')
    const tables = [...textTables(connection)].filter(([table]) => !['setting'].includes(table))
    const planted = new Map<string, string>()
    for (const [table, columns] of tables) {
      const isWithoutRowid = /WITHOUT ROWID/i.test(String(connection.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(table)))
      if (isWithoutRowid) continue
      for (const column of columns.filter((name) => name !== 'id' && !name.endsWith('_id') && !isName(`${table}.${name}`))) {
        const token = `mark${planted.size}end`
        if (plant(store(), [table, column], `${token} sa Astrid Demolin.`)) planted.set(token, `${table}.${column}`)
      }
    }
    expect(planted.size).toBeGreaterThan(40)
    const found = everything(await extractOf({ name: 'Astrid Demolin' }))
    expect([...planted].flatMap(([token, place]) => (found.includes(token) ? [] : [place]))).toEqual([])
  })

  it('holds all that is stored of a contact, with the internal estimate, the source and the history', async () => {
    const contact = await saveContact()
    const extract = await extractOf({ contactId: contact.id })
    const [own] = extract.items.filter(({ kind }) => kind === 'contact')
    expect(own).toMatchObject({ source: 'Visitkort' })
    expect(own?.fields).toEqual(expect.arrayContaining([{ name: 'influence', text: 'high' }, { name: 'notes', text: 'Vill ha mejl på förmiddagen.' }]))
    expect(extract.items.some(({ kind }) => kind === 'history')).toBe(true)
  })

  it('looks for a contact under former names and numbers too', async () => {
    const contact = await saveContact({ name: 'Astrid Provberg', phone: '070-174 06 20' })
    const caseId = await openCase(store())
    await meetingIn(caseId, { participants: 'Astrid Provberg' })
    await meetingIn(caseId, { notes: 'Ring 0701740620.' })
    await saveContact({ id: contact.id, expectedRevision: 1 })
    const { items, searchedFor } = await extractOf({ contactId: contact.id })
    expect(searchedFor).toEqual(expect.arrayContaining(['Astrid Demolin', 'Astrid Provberg', '070-174 06 20']))
    expect(items.filter(({ kind }) => kind === 'meeting')).toHaveLength(2)
  })

  it('hides others: those in the register, those in case papers, those the user names, and every address and number', async () => {
    await saveContact({ name: 'Bertil Exempelsson', email: 'bertil@example.se', phone: '070-174 06 98' })
    const contact = await saveContact()
    const caseId = await openCase(store(), { firstContact: 'Astrid Demolin och Bertil Exempelsson' })
    await meetingIn(caseId, { participants: 'Astrid Demolin, Bertil Exempelsson, Okänd Gästberg', notes: 'Astrid Demolin tog med Bertil (070-174 06 98, bertil@example.se).' })
    const found = everything(await extractOf({ contactId: contact.id, alsoHide: ['Okänd Gästberg'] }))
    expect(found).toContain('Astrid Demolin och [annan person]')
    expect(found).not.toMatch(/Bertil|Exempelsson|Gästberg|070-174 06 98/)
  })

  it('holds the number and the address beside the name of an application’s contact', async () => {
    await caseIn(store(), 'collaboration')
    const { items } = await extractOf({ name: 'Astrid Demolin' })
    const [frozen] = items.filter(({ kind }) => kind === 'frozen')
    expect(frozen?.fields.map(({ text }) => text)).toEqual(expect.arrayContaining(['070-174 06 05', 'astrid@example.se']))
  })

  it('of a name that nobody has is empty, and of nothing is refused', async () => {
    await openCase(store())
    expect((await extractOf({ name: 'Ingen Alls' })).items).toEqual([])
    expect(await store().client.extracts.make(asked())).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  it('is saved as PDF and JSON, and the log says so without saying again what', async () => {
    const contact = await saveContact()
    const { pdfPath, jsonPath } = valueOf(await store().client.extracts.save(asked({ contactId: contact.id })))
    expect(readFileSync(pdfPath).subarray(0, 5).toString()).toBe('%PDF-')
    const json = JSON.parse(readFileSync(jsonPath, 'utf8'))
    expect(json).toMatchObject({ person: { name: 'Astrid Demolin' }, kinds: { contact: { source: 'Visitkort' } } })
    expect(json.legalBasis).toContain('6.1 e')
    const logged = store().context.connection.prepare("SELECT after FROM change_log WHERE entity = 'dataExtract'").pluck().all()
    expect(logged).toEqual([JSON.stringify({ itemCount: json.items.length, files: 2 })])
    expect(store().incidents).toEqual([])
  })
})
