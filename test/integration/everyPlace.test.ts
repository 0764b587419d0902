// Whatever table the schema gains, what it says of a person is told in an extract and goes with a disposal, or is kept for a reason.
import { expect, it } from 'vitest'
import type { Connection } from '../../electron/db/connection.ts'
import { keysOf, textTables } from '../../electron/db/repositories/dataSubjects.ts'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { type TestStore, valueOf } from '../support/store.ts'
import { itemOf } from '../support/plans.ts'
import { noteLines, taskOf, workedCase } from '../support/workedCase.ts'
import { caseIn, close, storeForEachTest } from './harness.ts'

const store = storeForEachTest()

/** What a disposal leaves, and why. Anything else that it leaves is a fault. */
const KEPT: Readonly<Record<string, string>> = {
  application_version: 'a public record, registered as it was sent',
  document: 'a public record',
  plan_baseline: 'the plan that a board decided on, frozen',
  result_version: 'a public record, frozen as it was finalised',
  portfolio_version: 'a public record, frozen as it was handed out',
  decision: 'what a board decided, a public record',
  setting: 'the user’s own name and folders',
  disposal_decision: 'the log of disposal; the reason is the user’s own words',
  disposal_rule: 'months for each kind',
  'actor.name': 'the organisation’s name',
  'actor.aliases': 'the organisation’s names',
  'change_log.made_by': 'who worked in the app',
  'assessment.assessed_by': 'who assessed, as an official',
  'assessment_version.assessed_by': 'who assessed, as an official',
}
const keptFor = (place: string): string | undefined => KEPT[place] ?? KEPT[place.split('.')[0] ?? '']

interface Column {
  name: string
  type: string
  pk: number
}

const columnsOf = (connection: Connection, table: string) => connection.prepare('SELECT name, type, pk FROM pragma_table_info(?)').all(table) as Column[]
const sqlOf = (connection: Connection, table: string) => String(connection.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(table))
const isId = (name: string): boolean => name === 'id' || name.endsWith('_id')

/** Days and instants, which the app reads as such. */
const isDay = (name: string): boolean => /(^|_)(on|at|until|since)$/.test(name)

/** Words of the model’s, which its schema holds to though the table does not. */
const ONE_OF_A_LIST: readonly string[] = ['skipped_step.step']

/** Columns that a person can be written about in. */
const plantable = (connection: Connection, table: string): string[] =>
  [...(textTables(connection).get(table) ?? [])].filter((name) => !isId(name) && !isDay(name) && !ONE_OF_A_LIST.includes(`${table}.${name}`))

/** A row made up for a table that the walk through the app leaves empty; its own checks stand aside for it. */
function makeRow(connection: Connection, table: string): void {
  const columns = columnsOf(connection, table)
  const isJson = (name: string) => sqlOf(connection, table).includes(`json_valid(${name})`)
  const valueOfColumn = ({ name, type }: Column): unknown => {
    if (type !== 'TEXT') return type === 'BLOB' ? Buffer.from('x') : 1
    if (name === 'case_id') return connection.prepare('SELECT id FROM cases').pluck().get()
    if (isId(name)) return newId()
    if (isDay(name)) return name.endsWith('_at') ? '2026-01-02T12:00:00.000Z' : '2026-01-02'
    const [, choices = ''] = new RegExp(`\\b${name} IN \\(([^)]*)\\)`).exec(sqlOf(connection, table)) ?? []
    return isJson(name) ? '{}' : (choices.match(/[^',\s]+/g)?.at(-1) ?? 'x')
  }
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  connection.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(columns.map(valueOfColumn))
}

/** What the sentence may look like in a column: as it stands, or inside what the column holds. */
function written(value: string | null, sentence: string): string[] {
  if (value === null) return [sentence, JSON.stringify({ note: sentence })]
  if (!/^[[{]/.test(value)) return [sentence]
  return [JSON.stringify(value.startsWith('[') ? [sentence] : { ...JSON.parse(value), deep: [{ note: sentence }] })]
}

/** Writes a sentence into a column of the first row; false where the table's own rules take no free text there. */
function plant(connection: Connection, [table, column]: readonly [string, string], sentence: string): boolean {
  const keys = keysOf(connection, table).map((key) => `"${key}"`)
  const [value, ...key] = connection.prepare(`SELECT "${column}", ${keys.join(', ')} FROM "${table}" ORDER BY ${keys.join(', ')} LIMIT 1`).raw().get() as [string | null, ...unknown[]]
  const update = connection.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE ${keys.map((name) => `${name} = ?`).join(' AND ')}`)
  return written(value, sentence).some((text) => {
    try {
      return update.run(text, ...key).changes === 1
    } catch (error) {
      if (error instanceof Error && /constraint/i.test(error.message)) return false
      throw error
    }
  })
}

/** A walk through the app that leaves rows in the tables of a case and of the register; the person is in none of them. */
async function walk(target: TestStore): Promise<void> {
  await workedCase(target)
  const caseId = await caseIn(target, 'result')
  const actorId = newId()
  valueOf(await target.client.register.save({ ...emptyActor, id: actorId, expectedRevision: 0, name: 'Provhuset', aliases: ['Huset'], tags: ['hus'] }))
  valueOf(await target.client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId, contactId: null, role: 'driving', since: null, until: null, conflictNote: '' }))
  valueOf(await target.client.commitments.save({ id: newId(), expectedRevision: 0, caseId, actorId, kind: 'resources', amountKronor: null, description: 'Lokal', dueOn: null, state: 'open', stateReason: '' }))
  valueOf(await target.client.meetings.save({ id: newId(), caseId, expectedRevision: 0, kind: 'avstamning', heldOn: '2026-11-05', time: '', place: 'x', participants: 'x', notes: 'x' }))
  await close(target, caseId)
}

/** The person named in every column of every table; the places by the mark that stands beside the name. */
function plantEverywhere(connection: Connection): Map<string, readonly [string, string]> {
  const frozen = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_is_frozen'").all() as { name: string; sql: string }[]
  for (const { name } of frozen) connection.exec(`DROP TRIGGER ${name}`)
  connection.pragma('foreign_keys = OFF')
  const planted = new Map<string, readonly [string, string]>()
  for (const table of textTables(connection).keys()) {
    if (table === 'contact') continue
    const isEmpty = connection.prepare(`SELECT 1 FROM "${table}"`).get() === undefined
    connection.pragma('ignore_check_constraints = ON')
    if (isEmpty) makeRow(connection, table)
    // A column with a list of its own words must refuse a sentence, as it does in the app.
    connection.pragma('ignore_check_constraints = OFF')
    for (const column of plantable(connection, table)) {
      const mark = `mark${planted.size}end`
      if (plant(connection, [table, column], `${mark} sa Astrid Demolin, astrid@example.se.`)) planted.set(mark, [table, column])
    }
  }
  // A disposal must not so much as try to change what is frozen.
  for (const { sql } of frozen) connection.exec(sql)
  return planted
}

it('an extract finds the person in every text of every table, and a disposal leaves only what is kept for a reason', async () => {
  const { client, context, setNow } = store()
  const { connection } = context
  await walk(store())
  const contact = valueOf(await client.contacts.save({
    id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '', email: 'astrid@example.se', preferredWay: 'notSet', source: '', sourceOn: null,
    influence: 'notSet', interest: 'notSet', notes: '', positions: [],
  }))
  const planted = plantEverywhere(connection)
  const reached = new Set([...planted.values()].map(([table]) => table))
  const withText = [...textTables(connection).keys()].filter((table) => table !== 'contact' && plantable(connection, table).length > 0)
  // Their only texts are words of a list.
  expect(withText.filter((table) => !reached.has(table)).toSorted()).toEqual(['case_file_match', 'network_invitee', 'not_same'])
  expect(planted.size).toBeGreaterThan(80)

  const found = JSON.stringify(valueOf(await client.extracts.make({ contactId: contact.id, name: '', email: '', phone: '', alsoKnownAs: [], alsoHide: [] })))
  const missed = [...planted].flatMap(([mark, place]) => (found.includes(mark) ? [] : [place.join('.')]))
  // A whole sentence in a name's own place is another person's name, and rightly hidden.
  expect(missed.filter((place) => !['change_log.made_by', 'meeting_attendee.name', 'setting.value'].includes(place))).toEqual([])

  setNow('2035-01-01T13:00:00.000Z')
  valueOf(await client.disposal.decide({ kind: 'withoutCase', subjectId: contact.id, expectedRevision: 1, keepUntil: null, reason: 'Behövs inte.', withoutBackup: true }))
  const left = [...planted.values()].filter(([table, column]) => connection.prepare(`SELECT 1 FROM "${table}" WHERE "${column}" LIKE '%Demolin%' OR "${column}" LIKE '%astrid@%'`).get() !== undefined)
  expect(left.map((place) => place.join('.')).filter((place) => keptFor(place) === undefined)).toEqual([])
})

it('an extract hides those who were at the same meeting, answer for the same plan or agreed to a change, and no organisation', async () => {
  const { client } = store()
  const { meetingId, caseId, planId } = await workedCase(store())
  const astrid = valueOf(await client.contacts.save({
    id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '', email: '', preferredWay: 'notSet', source: '', sourceOn: null,
    influence: 'notSet', interest: 'notSet', notes: '', positions: [],
  }))
  for (const [name, contactId] of [['Astrid Demolin', astrid.id], ['Bertil Uppdiktad', null]] as const)
    valueOf(await client.meetingMode.setAttendee({ id: newId(), meetingId, contactId, actorId: null, name, organisation: '', attendance: 'present' }))
  valueOf(await client.tasks.save(taskOf(caseId, { title: 'Ring', responsible: 'Cecilia Fantiserad' })))
  const deviation = { reason: 'Astrid Demolin bad om det', agreedBy: 'David Fejkman', agreedOn: '2026-11-20' }
  valueOf(await client.plans.saveItem(itemOf({ id: planId, caseId }, { title: 'Bänkar', responsible: 'Parkavdelningen Norr', position: 12, deviation })))
  await noteLines(store(), meetingId, ['Astrid Demolin och Bertil Uppdiktad möter Cecilia Fantiserad, David Fejkman och Parkavdelningen norr'])
  const found = JSON.stringify(valueOf(await client.extracts.make({ contactId: astrid.id, name: '', email: '', phone: '', alsoKnownAs: [], alsoHide: [] })))
  expect(found).toContain('Astrid Demolin och [annan person] möter [annan person], [annan person] och')
  expect(found).not.toMatch(/Bertil|Fantiserad|Fejkman/)
  expect(found).toContain('"caseTitle":"')
})

it('a disposal reaches notes that are open in the window: what was typed since must be read again first', async () => {
  const { client, setNow } = store()
  const { meetingId } = await workedCase(store())
  const [lineId] = await noteLines(store(), meetingId, ['Astrid Demolin bjuder på kaffe'])
  const astrid = valueOf(await client.contacts.save({
    id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '', email: '', preferredWay: 'notSet', source: '', sourceOn: null,
    influence: 'notSet', interest: 'notSet', notes: '', positions: [],
  }))
  const { revision, lines } = valueOf(await client.meetingMode.get({ meetingId }))
  setNow('2035-01-01T13:00:00.000Z')
  valueOf(await client.disposal.decide({ kind: 'withoutCase', subjectId: astrid.id, expectedRevision: 1, keepUntil: null, reason: 'Behövs inte.', withoutBackup: true }))
  const stale = { meetingId, expectedRevision: revision, points: [], lines: lines.filter(({ id }) => id === lineId), removedPointIds: [], removedLineIds: [] }
  expect(await client.meetingMode.write(stale)).toMatchObject({ ok: false, error: { code: 'conflict' } })
  expect(valueOf(await client.meetingMode.get({ meetingId })).lines.map(({ text }) => text)).toContain('[gallrad person] bjuder på kaffe')
})
