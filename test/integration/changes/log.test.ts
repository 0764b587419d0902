import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { readTableFile } from '../../../electron/tables/readTable.ts'
import { type ChangeFilter, type ChangeRow, NO_CHANGE_FILTER } from '../../../shared/domain/changes/reading.ts'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { meetingOf, storeForEachTest } from '../harness.ts'

const store = storeForEachTest()
let caseId = ''

const list = async (over: Partial<ChangeFilter> = {}, before: number | null = null, limit = 200) => valueOf(await store().client.changes.list({ filter: { ...NO_CHANGE_FILTER, ...over }, before, limit }))
const told = ({ action, entity, name }: ChangeRow): string => `${action} ${entity} ${name}`

async function nameContactPerson(name: string): Promise<void> {
  const { settings } = valueOf(await store().client.settings.get({}))
  valueOf(await store().client.settings.save({ ...settings, contactPerson: { ...settings.contactPerson, name } }))
}

async function addTask(title: string, ofCase: string | null = caseId): Promise<string> {
  const id = newId()
  valueOf(await store().client.tasks.save({ id, expectedRevision: 0, caseId: ofCase, meetingId: null, title, note: '', responsible: '', actorId: null, dueOn: null, doneOn: null }))
  return id
}

beforeEach(async () => {
  caseId = await openCase(store(), { title: 'Parken' })
})

describe('the change log', () => {
  it('is read in pages that meet: every entry once, the newest first, whatever is written meanwhile', async () => {
    for (let at = 0; at < 25; at += 1) await addTask(`Uppgift ${at}`)
    const seen: string[] = []
    for (let before: number | null = null, first = true; first || before !== null; first = false) {
      const page = await list({ groups: ['tasks'] }, before, 10)
      expect(page.total).toBe(first ? 25 : null)
      seen.push(...page.rows.map(({ name }) => name))
      before = page.next
      await addTask('Skriven under tiden')
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, at) => `Uppgift ${24 - at}`))
  })

  it('answers by case, person, kind, deed, day and name, alone and together', async () => {
    const other = await openCase(store(), { title: 'Torget' })
    await nameContactPerson('Astrid Demolin')
    store().setNow('2026-11-23T10:00:00.000Z')
    const id = await addTask('Ring om bänkarna')
    valueOf(await store().client.tasks.remove({ id, expectedRevision: 1 }))
    await addTask('Boka lokal', other)
    expect((await list({ caseId: other })).rows.map(told)).toEqual(['created task Boka lokal', 'created case Torget'])
    expect((await list({ by: 'Astrid Demolin', actions: ['removed'] })).rows.map(told)).toEqual(['removed task Ring om bänkarna'])
    expect((await list({ from: '2026-11-22', to: '2026-11-23' })).total).toBe(3)
    expect((await list({ from: '2026-11-24' })).total).toBe(0)
    // What is gone is found by what it was called, and a case by its name with all that is in it.
    expect((await list({ text: 'BANKAR' })).total).toBe(2)
    expect((await list({ text: 'torget', groups: ['tasks'] })).rows.map(told)).toEqual(['created task Boka lokal'])
    expect(valueOf(await store().client.changes.people({}))).toEqual(['', 'Astrid Demolin'])
  })

  it('says of each thing whether it is still there and what it is part of, and names what values point to', async () => {
    const { client } = store()
    const actor = valueOf(await client.register.save({ ...emptyActor, id: newId(), expectedRevision: 0, name: 'Provhuset' }))
    const role = { id: newId(), caseId, actorId: actor.id, contactId: null, role: 'driving' as const, since: null, until: null, conflictNote: '' }
    valueOf(await client.roles.save({ ...role, expectedRevision: 0 }))
    const [created] = (await list({ groups: ['people'] })).rows
    expect(created).toMatchObject({ entity: 'caseRole', name: 'Provhuset (drivande)', exists: true, caseTitle: 'Parken', parentId: actor.id })
    expect(valueOf(await client.changes.get({ id: created?.id ?? '' })).names[actor.id]).toBe('Provhuset')
    valueOf(await client.roles.remove({ id: role.id, expectedRevision: 1 }))
    const rows = (await list({ groups: ['people'], caseId })).rows
    expect(rows.map(({ action, exists, name }) => [action, exists, name])).toEqual([['removed', false, 'Provhuset (drivande)'], ['created', false, 'Provhuset (drivande)']])
  })

  it('is saved as a table that says what was asked for, runs no formula, and stands in the log itself', async () => {
    await addTask('=HYPERLINK("http://example.se")')
    const csv = valueOf(await store().client.changes.export({ filter: { ...NO_CHANGE_FILTER, caseId, groups: ['tasks'] }, format: 'csv' }))
    const text = readFileSync(csv.path, 'utf8')
    expect(text).toContain('Urval;"Ärende: Parken; Vad: Uppgifter"')
    expect(text).toContain('Innehåller interna anteckningar och personuppgifter')
    expect(text).toContain("'=HYPERLINK")
    expect(text).not.toMatch(/(?:^|;|\n)"?=/)
    const xlsx = valueOf(await store().client.changes.export({ filter: NO_CHANGE_FILTER, format: 'xlsx' }))
    expect(xlsx.entries).toBeGreaterThan(2)
    await expect(readTableFile(xlsx.path)).resolves.toBeTruthy()
    expect((await list({ groups: ['documents'] })).rows.map(told)).toEqual(['created logExport Ändringslogg 2026-11-21.xlsx', 'created logExport Ändringslogg 2026-11-21.csv'])
    expect(valueOf(await store().client.changes.exportProgress({}))).toBeNull()
  })

  it('has nothing left of a person who was disposed of, neither read, searched nor saved, and tells all of it to the person before', async () => {
    const { client, setNow } = store()
    const empty = { phone: '', email: '', preferredWay: 'notSet' as const, source: '', sourceOn: null, influence: 'notSet' as const, interest: 'notSet' as const, notes: '', positions: [] }
    const contact = valueOf(await client.contacts.save({ ...empty, id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '070-174 06 12', notes: 'Helst kvällstid' }))
    await addTask('Ring Astrid Demolin')
    const meeting = meetingOf(caseId, { notes: 'Astrid Demolin bjuder på kaffe' })
    valueOf(await client.meetings.save(meeting))
    valueOf(await client.meetings.remove({ id: meeting.id, expectedRevision: 1 }))
    expect((await list({ text: 'demolin' })).total).toBe(2)
    const extract = JSON.stringify(valueOf(await client.extracts.make({ contactId: contact.id, name: '', email: '', phone: '', alsoKnownAs: [], alsoHide: [] })).items.filter(({ kind }) => kind === 'history'))
    for (const said of ['Helst kvällstid', 'bjuder på kaffe', 'Ring Astrid']) expect(extract).toContain(said)
    setNow('2035-01-01T13:00:00.000Z')
    valueOf(await client.disposal.decide({ kind: 'withoutCase', subjectId: contact.id, expectedRevision: 1, keepUntil: null, reason: 'Behövs inte.', withoutBackup: true }))
    expect((await list({ text: 'demolin' })).total).toBe(0)
    const { rows } = await list()
    const everything = JSON.stringify([rows, ...(await Promise.all(rows.map(async ({ id }) => valueOf(await client.changes.get({ id })))))])
    const saved = readFileSync(valueOf(await client.changes.export({ filter: NO_CHANGE_FILTER, format: 'csv' })).path, 'utf8')
    for (const text of [everything, saved]) expect(text).not.toMatch(/Demolin|174 06 12|kvällstid/)
    // That something was written and by whom stays.
    expect(rows.filter(({ entity }) => entity === 'contact').length).toBeGreaterThan(0)
  })
})
