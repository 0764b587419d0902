// Makes a table searchable: triggers, first filling and its share of the check of a backup, all from one description.
// Used by migrations that have shipped, so what it makes of a description must stay the same (test/db/migrations.test.ts).
import type { Connection } from '../connection.ts'
import { differs, expectedEntries, extendCheck, type SearchTexts, textColumns, upsertEntries } from './searchEntry.ts'

export interface SearchSource {
  /** The place in `SEARCH_KINDS` (shared/domain/search/searchHit.ts), from 1. Never used for anything else again. */
  readonly kind: number
  readonly table: string
  /** Column that names the row; what is found is known by it. */
  readonly key: string
  /** The case that a hit belongs to, as SQL. */
  readonly caseId: string
  /** Columns of the table that the entry is made of: an update of any other costs nothing. */
  readonly columns: readonly string[]
  readonly texts: Partial<SearchTexts>
  /** SQL: rows that hold nothing to search for have no entry. */
  readonly onlyIf?: string
}

/** A list kept as JSON, one value a line. A second argument after a comma is the path to it. */
export const linesOf = (json: string): string => `coalesce((SELECT group_concat(value, char(10)) FROM json_each(${json})), '')`

/** Texts under one another; what is NULL is left out. */
export const joinedTexts = (...texts: readonly string[]): string => texts.map((each) => `coalesce(${each}, '')`).join(' || char(10) || ')

const selectOf = ({ kind, table, key, caseId, texts, onlyIf }: SearchSource, narrowed = ''): string =>
  `SELECT ${kind} AS kind, ${table}.${key} AS subject, ${caseId} AS case_id, ${textColumns(texts)}
  FROM ${table} WHERE ${onlyIf ?? 'true'}${narrowed}`

const upsert = (source: SearchSource, narrowed = ''): string => upsertEntries(source.kind, selectOf(source, narrowed))

function triggersOf(source: SearchSource): string {
  const { kind, table, key, columns, onlyIf } = source
  const ofRow = ` AND ${table}.${key} = new.${key}`
  const remove = (row: string, where = ''): string => `DELETE FROM search_entry WHERE kind = ${kind} AND subject = ${row}.${key}${where};`
  const emptied = onlyIf === undefined ? '' : remove('new', ` AND NOT EXISTS (${selectOf(source, ofRow)})`)
  return `
CREATE TRIGGER search_${table}_added AFTER INSERT ON ${table} BEGIN ${upsert(source, ofRow)} END;
CREATE TRIGGER search_${table}_changed AFTER UPDATE OF ${columns.join(', ')} ON ${table}
WHEN ${differs('old', 'new', columns)} BEGIN ${emptied} ${upsert(source, ofRow)} END;
CREATE TRIGGER search_${table}_removed AFTER DELETE ON ${table} BEGIN ${remove('old')} END;`
}

/** Puts another description in the place of the one that the kind had, for a table that has gained columns. */
export function replaceSearchSource(connection: Connection, source: SearchSource): void {
  const { kind, table } = source
  const view = expectedEntries(connection)
  const arm = new RegExp(` UNION ALL SELECT ${kind} AS kind, ${table}\\.(?:(?! UNION ALL )[\\s\\S])*`, 'u')
  const rest = view.replace(arm, '')
  if (rest === view) throw new Error(`The search index has no source of kind ${kind} to replace`)
  connection.exec(`${['added', 'changed', 'removed'].map((when) => `DROP TRIGGER search_${table}_${when};`).join(' ')} DROP VIEW search_source; ${rest};`)
  addSearchSources(connection, [source])
}

/**
 * Brings tables into the search index: from now on by triggers, and what they already hold at once. Call it from a new
 * migration; the kinds go last in `SEARCH_KINDS`, each with its group, and electron/features/search says what a hit is called.
 */
export function addSearchSources(connection: Connection, sources: readonly SearchSource[]): void {
  connection.exec(sources.map(triggersOf).join('\n'))
  extendCheck(connection, sources.map((source) => selectOf(source)))
  connection.exec(sources.map((source) => upsert(source)).join('\n'))
}
