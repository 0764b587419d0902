import type { Row, Tables, Value } from '../../db/caseFiles/rows.ts'
import { caseTableOf } from '../../db/caseFiles/tables.ts'

/** What things of another database are called here. */
export type IdMap = ReadonlyMap<string, string>

/** Frozen contents stay as they were frozen, whatever names they hold; the log tells of things and follows them. */
const isFrozen = (table: string): boolean => caseTableOf(table)?.addedOnly === true && table !== 'change_log'

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

function mapped(table: string, value: Value, ids: IdMap): Value {
  if (typeof value !== 'string') return value
  const whole = ids.get(value)
  if (whole !== undefined) return whole
  if (isFrozen(table) || !/^[[{]/.test(value)) return value
  // Identities inside what is kept as JSON stand between quotes.
  return value.replace(new RegExp(`"(${UUID.source})"`, 'g'), (text, id: string) => (ids.has(id) ? `"${ids.get(id)}"` : text))
}

/** The rows with each thing called what it is called here. */
export function mapIds(tables: Tables, ids: IdMap): Tables {
  if (ids.size === 0) return tables
  const mapRow = (table: string, row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, mapped(table, value, ids)]))
  return new Map([...tables].map(([table, rows]) => [table, rows.map((row) => mapRow(table, row))]))
}
