// What was read may point at what was lost. Afterwards every row points at something.
import { guardText } from '../../../shared/text/catalogue/guard.ts'
import type { Connection } from '../connection.ts'

interface Link {
  readonly table: string
  readonly from: string
  readonly parent: string
  readonly to: string
  readonly mayBeEmpty: boolean
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const columnsOf = (connection: Connection, table: string) =>
  connection.pragma(`table_info(${quoted(table)})`) as { name: string; type: string; notnull: number; pk: number; dflt_value: unknown }[]

function linksOf(connection: Connection, tables: readonly string[]): Link[] {
  return tables.flatMap((table) => {
    const columns = columnsOf(connection, table)
    const found = connection.pragma(`foreign_key_list(${quoted(table)})`) as { from: string; table: string; to: string | null }[]
    return found.map(({ from, table: parent, to }) => {
      const column = columns.find(({ name }) => name === from)
      return { table, from, parent, to: to ?? 'id', mayBeEmpty: column?.notnull === 0 && column.pk === 0 }
    })
  })
}

const pointsAtNothing = ({ table, from, parent, to }: Link): string =>
  `${quoted(from)} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${quoted(parent)} AS parent WHERE parent.${quoted(to)} = ${quoted(table)}.${quoted(from)})`

/** Content for a case of which only what belonged to it was left. */
const KNOWN: Readonly<Record<string, string | number>> = {
  revision: 1,
  title: guardText.lostCase,
  area: guardText.unknownArea,
  origin: 'actors',
  duration: 'timeLimited',
  phase: 'initiation',
}

/** `firstMeetingOn` as the column is called. */
const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What the change log tells of a case: how it was opened, and every change since. */
function toldByLog(connection: Connection, id: string): Record<string, string | number> {
  const entries = connection.prepare("SELECT after FROM change_log WHERE entity = 'case' AND entity_id = ? AND after IS NOT NULL ORDER BY rowid").pluck().all(id)
  const fields = entries.flatMap((after) => Object.entries(JSON.parse(String(after)) as Record<string, unknown>))
  return Object.fromEntries(
    fields.flatMap(([field, value]) => (typeof value === 'string' || typeof value === 'number' ? [[columnOf(field), value] as const] : [])),
  )
}

/**
 * A case that is gone is put together from the change log; where that is gone too it gets a place-holder: meetings,
 * decisions and documents without it would have to go as well.
 */
function putCasesBack(connection: Connection, links: readonly Link[], now: string): number {
  const owned = links.filter(({ parent, mayBeEmpty }) => parent === 'cases' && !mayBeEmpty)
  const lost = new Set(
    owned.flatMap((link) => connection.prepare(`SELECT DISTINCT ${quoted(link.from)} FROM ${quoted(link.table)} WHERE ${pointsAtNothing(link)}`).pluck().all() as string[]),
  )
  const all = columnsOf(connection, 'cases')
  const columns = all.filter(({ notnull, name }) => notnull === 1 || name === 'id')
  const model = connection.prepare('SELECT key FROM process_model ORDER BY key DESC LIMIT 1').pluck().get() as string
  const bare: Record<string, string | number> = { ...KNOWN, model_key: model, created_at: now, updated_at: now, first_meeting_on: now.slice(0, 10) }
  const insert = (names: readonly { name: string; type: string }[], told: Record<string, string | number>, id: string) =>
    connection
      .prepare(`INSERT INTO cases (${names.map(({ name }) => quoted(name)).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(names.map(({ name, type }) => (name === 'id' ? id : (told[name] ?? bare[name] ?? (type === 'INTEGER' ? 0 : '')))))
  for (const id of lost)
    try {
      const told = toldByLog(connection, id)
      insert(all.filter(({ name, notnull }) => name === 'id' || notnull === 1 || name in told), told, id)
    } catch {
      insert(columns, {}, id)
    }
  return lost.size
}

/** Links may hang on links, so it goes round until all hold. */
const MOST_ROUNDS = 20

/**
 * Where a row points at a lost one, the link is emptied; where it cannot be empty, the row goes. Cases are put back
 * first. Returns how many place-holders there are.
 */
export function mendLinks(connection: Connection, tables: readonly string[], now: string): number {
  const links = linksOf(connection, tables)
  const hasCases = tables.includes('cases')
  if (hasCases)
    connection.prepare('UPDATE cases SET model_key = (SELECT max(key) FROM process_model) WHERE model_key NOT IN (SELECT key FROM process_model)').run()
  const placeholders = hasCases ? putCasesBack(connection, links, now) : 0
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let changes = 0
    for (const link of links) {
      const act = link.mayBeEmpty ? `UPDATE ${quoted(link.table)} SET ${quoted(link.from)} = NULL` : `DELETE FROM ${quoted(link.table)}`
      changes += tryTo(connection, `${act} WHERE ${pointsAtNothing(link)}`, `DELETE FROM ${quoted(link.table)} WHERE ${pointsAtNothing(link)}`)
    }
    if (changes === 0) return placeholders
  }
  return placeholders
}

/** A check may ask for one of two links: then the row cannot do without and goes. */
function tryTo(connection: Connection, first: string, otherwise: string): number {
  try {
    return connection.prepare(first).run().changes
  } catch {
    return connection.prepare(otherwise).run().changes
  }
}
