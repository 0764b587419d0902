import type { Connection } from '../connection.ts'

export type Row = Readonly<Record<string, unknown>>

/** What a walk through a table takes: one row at a time, so that one that cannot be read takes no other along. */
interface Walk {
  readonly after: (rowid: bigint) => Row | undefined
  readonly before: (rowid: bigint) => Row | undefined
}

/** Under which name a row brings its row id: the order of writing, which many lists go by. */
export const ROWID = 'salvage_rowid'
const LOWEST = -(2n ** 63n)
const HIGHEST = 2n ** 63n - 1n
/** A stretch without a readable row is given up after so many looks into it. */
const MOST_LOOKS = 4_000
/** Row ids are given from 1 upwards, so no table of ours comes anywhere near. */
const DOUBLINGS = 40n

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

function walkOf(connection: Connection, table: string): Walk {
  const select = (where: string) => connection.prepare(`SELECT rowid AS ${ROWID}, * FROM ${quoted(table)} WHERE ${where} LIMIT 1`).safeIntegers()
  const [after, before] = [select('rowid > ? ORDER BY rowid'), select('rowid < ? ORDER BY rowid DESC')]
  return { after: (rowid) => after.get(rowid) as Row | undefined, before: (rowid) => before.get(rowid) as Row | undefined }
}

type Take = (row: Row) => void

/** Walks one way until the end, the limit or a row that cannot be read. Says how far it came, and whether that is the end. */
function walkOn(next: (rowid: bigint) => Row | undefined, from: bigint, isBeyond: (rowid: bigint) => boolean, take: Take): { at: bigint; isDone: boolean } {
  let at = from
  for (;;) {
    let row: Row | undefined
    try {
      row = next(at)
    } catch {
      return { at, isDone: false }
    }
    if (!row) return { at, isDone: true }
    const place = row[ROWID] as bigint
    if (isBeyond(place)) return { at, isDone: true }
    at = place
    take(row)
  }
}

/**
 * Every row that can be read: from the start, and where that stops, backwards from the end. What lies between is asked
 * for by the row ids that an index still knows, else looked into by halves, so that each bad page loses only its own rows.
 */
function salvageByRowid(connection: Connection, table: string, take: Take): void {
  const walk = walkOf(connection, table)
  const forward = walkOn(walk.after, LOWEST, () => false, take)
  if (forward.isDone) return
  const backward = walkOn(walk.before, HIGHEST, (rowid) => rowid <= forward.at, take)
  if (backward.isDone) return
  const known = rowidsOf(connection, table)
  if (known) salvageKnown(connection, table, known.filter((rowid) => rowid > forward.at && rowid < backward.at), take)
  else for (const stretch of stretchesOf(forward.at, backward.at)) salvageByHalves(walk, stretch, take)
}

/** Row ids as an index tells them; null where none can be read from end to end. */
function rowidsOf(connection: Connection, table: string): bigint[] | null {
  for (const name of indexesOf(connection, table))
    try {
      return connection.prepare(`SELECT rowid FROM ${quoted(table)} INDEXED BY ${quoted(name)}`).pluck().safeIntegers().all() as bigint[]
    } catch {
      // The next one, then.
    }
  return null
}

function salvageKnown(connection: Connection, table: string, rowids: readonly bigint[], take: Take): void {
  const one = connection.prepare(`SELECT rowid AS ${ROWID}, * FROM ${quoted(table)} NOT INDEXED WHERE rowid = ?`).safeIntegers()
  for (const rowid of rowids)
    try {
      const row = one.get(rowid) as Row | undefined
      if (row) take(row)
    } catch {
      // It stood on a bad page.
    }
}

/** A gap whose ends nobody knows, in stretches that double: the rows are where the numbers are small. */
function stretchesOf(low: bigint, high: bigint): [bigint, bigint][] {
  const from = low === LOWEST ? 0n : low
  if (high !== HIGHEST) return [[from, high]]
  return Array.from({ length: Number(DOUBLINGS) }, (_, power) => [from + 2n ** BigInt(power) - 1n, from + 2n ** BigInt(power + 1)])
}

function salvageByHalves(walk: Walk, stretch: [bigint, bigint], take: Take): void {
  const gaps = [stretch]
  let fruitless = 0
  const count: Take = (row) => {
    fruitless = 0
    take(row)
  }
  for (let gap = gaps.shift(); gap && fruitless < MOST_LOOKS; gap = gaps.shift()) {
    fruitless += 1
    gaps.push(...lookInto(walk, gap, count))
  }
}

/** Both ways from the middle of a gap; what is left of it comes back as smaller gaps. */
function lookInto(walk: Walk, [low, high]: [bigint, bigint], take: Take): [bigint, bigint][] {
  if (high - low <= 1n) return []
  const middle = (low + high) / 2n
  const up = walkOn(walk.after, middle, (rowid) => rowid >= high, take)
  const down = walkOn(walk.before, middle + 1n, (rowid) => rowid <= low, take)
  const left: [bigint, bigint][] = []
  // A walk that came to the edge of the gap, or to the end, leaves nothing on its side.
  if (!up.isDone) left.push([up.at, high])
  if (!down.isDone) left.push([low, down.at])
  return left.filter(([from, to]) => to - from > 1n && (from !== low || to !== high))
}

/** A table without row ids is read both ways along its own key; what is read twice is kept once. */
function salvageByKey(connection: Connection, table: string, take: Take): void {
  const keys = (connection.pragma(`table_info(${quoted(table)})`) as { name: string; pk: number }[]).filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  for (const direction of ['ASC', 'DESC']) {
    const order = keys.map(({ name }) => `${quoted(name)} ${direction}`).join(', ')
    try {
      for (const row of connection.prepare(`SELECT * FROM ${quoted(table)} ORDER BY ${order}`).safeIntegers().iterate()) take(row as Row)
      return
    } catch {
      // The other end, then.
    }
  }
}

/** Gives every row of a table that can be read, some of them perhaps twice. */
export function salvageRows(connection: Connection, table: string, hasRowid: boolean, take: Take): void {
  if (hasRowid) salvageByRowid(connection, table, take)
  else salvageByKey(connection, table, take)
}

/** Indexes that hold every row. */
const indexesOf = (connection: Connection, table: string): string[] =>
  (connection.pragma(`index_list(${quoted(table)})`) as { name: string; partial: number }[]).filter(({ partial }) => partial === 0).map(({ name }) => name)

/** How many rows the table has, or its longest index where that can be read instead; null = it cannot be told. */
export function countRows(connection: Connection, table: string): number | null {
  const counts = ['NOT INDEXED', ...indexesOf(connection, table).map((name) => `INDEXED BY ${quoted(name)}`)].flatMap((how) => {
    try {
      return [Number(connection.prepare(`SELECT count(*) FROM ${quoted(table)} ${how}`).pluck().get())]
    } catch {
      return []
    }
  })
  return counts.length === 0 ? null : Math.max(...counts)
}
