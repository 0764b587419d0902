// Makes the parts of a text that is kept as JSON searchable, each an entry of its own: a save indexes only what changed.
// Used by migrations that have shipped, so what it makes of a description must stay the same (test/db/migrations.test.ts).
import type { Connection } from '../connection.ts'
import { differs, extendCheck, type SearchTexts, textColumns, upsertEntries } from './searchEntry.ts'

/** Some of the parts of a row: its own columns, or one part for each element of what `each` unfolds. */
export interface SearchPart {
  /** What stands behind the # of the subject, as SQL. */
  readonly place: string
  /** A table-valued function beside the row, which the SQL knows as `each`. */
  readonly each?: string
  readonly texts: Partial<SearchTexts>
  /** SQL: parts that hold nothing have no entry. */
  readonly onlyIf: string
}

export interface SearchPartsSource {
  /** The place in `SEARCH_KINDS`, from 1. Never used for anything else again. */
  readonly kind: number
  readonly table: string
  /** Column that names the row; a part is known by it, a # and its place. */
  readonly key: string
  readonly caseId: string
  /** Columns of the table that the entries are made of. */
  readonly columns: readonly string[]
  readonly parts: readonly SearchPart[]
}

const selectOf = ({ kind, table, key, caseId, parts }: SearchPartsSource, narrowed = ''): string =>
  parts
    .map(
      ({ place, each, texts, onlyIf }) =>
        `SELECT ${kind} AS kind, ${table}.${key} || '#' || ${place} AS subject, ${caseId} AS case_id, ${textColumns(texts)}
  FROM ${table}${each === undefined ? '' : `, ${each} AS each`} WHERE ${onlyIf}${narrowed}`,
    )
    .join(' UNION ALL ')

const upsert = (source: SearchPartsSource, narrowed = ''): string => upsertEntries(source.kind, selectOf(source, narrowed))

function triggersOf(source: SearchPartsSource): string {
  const { kind, table, key, columns } = source
  const ofRow = ` AND ${table}.${key} = new.${key}`
  // From the # to the sign after it: all parts of the row, by the index on kind and subject.
  const remove = (row: string, where = ''): string =>
    `DELETE FROM search_entry WHERE kind = ${kind} AND subject >= ${row}.${key} || '#' AND subject < ${row}.${key} || '$'${where};`
  return `
CREATE TRIGGER search_${table}_added AFTER INSERT ON ${table} BEGIN ${upsert(source, ofRow)} END;
CREATE TRIGGER search_${table}_changed AFTER UPDATE OF ${columns.join(', ')} ON ${table}
WHEN ${differs('old', 'new', columns)} BEGIN ${remove('new', ` AND subject NOT IN (SELECT subject FROM (${selectOf(source, ofRow)}))`)} ${upsert(source, ofRow)} END;
CREATE TRIGGER search_${table}_removed AFTER DELETE ON ${table} BEGIN ${remove('old')} END;`
}

/**
 * As `addSearchSources`, for texts that are written at length and saved again and again. In the describing code `each` is
 * what the part is unfolded from.
 */
export function addSearchParts(connection: Connection, sources: readonly SearchPartsSource[]): void {
  connection.exec(sources.map(triggersOf).join('\n'))
  extendCheck(connection, sources.map((source) => selectOf(source)))
  connection.exec(sources.map((source) => upsert(source)).join('\n'))
}
