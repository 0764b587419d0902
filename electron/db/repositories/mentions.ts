// Ids that live on inside stored JSON, where no foreign key follows them. Frozen papers, logs and baselines are not among
// them: those say for ever what was said then.
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import type { Relinked } from './merges.ts'

const PLACES = [
  // The actor that a line of notes promises for, and what the line last wrote: the next save of the line reads both.
  { table: 'meeting_line', column: 'detail' },
  { table: 'meeting_line', column: 'made' },
] as const

/** Puts one id in the place of another; gives the rows where it stood. Ids are unique over all tables. */
export function renameMentions(connection: Connection, { loserId, winnerId }: { readonly loserId: string; readonly winnerId: string }): Relinked[] {
  return PLACES.flatMap(({ table, column }) =>
    (
      sql(connection, `UPDATE ${table} SET ${column} = replace(${column}, @loserId, @winnerId) WHERE instr(${column}, @loserId) > 0 RETURNING id`)
        .pluck()
        .all({ loserId, winnerId }) as string[]
    ).map((id) => ({ table, column, key: { id } })),
  )
}

/** Gives those rows the id back, where they still have the one that they were given. */
export function nameAgain(connection: Connection, mentions: readonly Relinked[], { loserId, winnerId }: { readonly loserId: string; readonly winnerId: string }): void {
  for (const { table, column, key } of mentions) {
    const place = PLACES.find((each) => each.table === table && each.column === column)
    if (place)
      sql(connection, `UPDATE ${place.table} SET ${place.column} = replace(${place.column}, @winnerId, @loserId) WHERE id = @id`).run({
        winnerId, loserId, id: key['id'],
      })
  }
}
