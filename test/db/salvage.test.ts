// What can be read out of a damaged database: each bad page loses only its own rows.
import { closeSync, copyFileSync, existsSync, openSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { faultOf } from '../../electron/db/inspect.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { salvage, type Salvaged, UnreadableError } from '../../electron/db/salvage/salvage.ts'
import { createTestStore, defaultModel } from '../support/store.ts'
import { alter, databaseIn, fingerprint, temporaryFolder, titlesIn } from './harness.ts'

const PAGE = 4096
const overwrite = (path: string, at: number, bytes: Uint8Array): void => {
  const handle = openSync(path, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}
const spoilPage = (path: string, page: number): void => overwrite(path, (page - 1) * PAGE, Buffer.alloc(PAGE, 0xa5))

function recover(path: string, remembered: { databaseId: string; commits: number } | null = null): { salvaged: Salvaged; into: string } {
  const into = join(dirname(path), 'räddad.sqlite')
  return { salvaged: salvage({ damagedPath: path, into, now: '2026-11-21T13:02:00.000Z', defaultModel, remembered }), into }
}

const MANY = 4_000

/** A database with so many rows in the change log that they fill many pages. */
async function withManyRows(): Promise<{ folder: string; path: string; leaves: number[] }> {
  const folder = temporaryFolder()
  const path = await databaseIn(folder)
  let leaves: number[] = []
  alter(path, (connection) => {
    const insert = connection.prepare(
      `INSERT INTO change_log (id, at, made_by, case_id, entity, entity_id, action, before, after)
       VALUES (?, '2026-01-01T00:00:00.000Z', 'Elsa', NULL, 'settings', 'settings', 'changed', '{}', ?)`,
    )
    connection.transaction(() => {
      for (let number = 0; number < MANY; number += 1) insert.run(`rad-${number}`, JSON.stringify({ text: 'å'.repeat(40 + (number % 60)) }))
    })()
    leaves = leavesOf(connection, path)
  })
  return { folder, path, leaves }
}

/** The leaf pages of the table, in order, read from the file by the format's own rules. */
function leavesOf(connection: Connection, path: string): number[] {
  connection.pragma('wal_checkpoint(TRUNCATE)')
  const bytes = readFileSync(path)
  const walk = (page: number): number[] => {
    const at = (page - 1) * PAGE
    if (bytes[at] === 0x0d) return [page]
    const cells = bytes.readUInt16BE(at + 3)
    const children = Array.from({ length: cells }, (_, cell) => bytes.readUInt32BE(at + bytes.readUInt16BE(at + 12 + 2 * cell)))
    return [...children, bytes.readUInt32BE(at + 8)].flatMap(walk)
  }
  return walk(Number(connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'change_log'").pluck().get()))
}

const logIdsIn = (path: string): string[] => {
  const connection = openRaw(path, { readonly: true })
  try {
    return connection.prepare("SELECT id FROM change_log WHERE id LIKE 'rad-%' ORDER BY rowid").pluck().all() as string[]
  } finally {
    connection.close()
  }
}

const countIn = (path: string): number => {
  let count = 0
  alter(path, (connection) => (count = Number(connection.prepare('SELECT count(*) FROM change_log').pluck().get())))
  return count
}

const soundness = (path: string): unknown => {
  const connection = openDatabase(path)
  try {
    return faultOf(connection)
  } finally {
    connection.close()
  }
}

const tableIn = ({ tables }: Salvaged, name: string) => tables.find(({ table }) => table === name)

const spoilTable = (path: string, ...tables: string[]) =>
  alter(path, (connection) => {
    const roots = tables.map((table) => Number(connection.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table)))
    for (const root of roots) spoilPage(path, root)
  })

describe('pages written over', () => {
  it.each([
    ['the first', [0]],
    ['one in the middle', [20]],
    ['the last', [-1]],
    ['three, apart', [5, 30, 60]],
    ['two beside each other', [40, 41]],
    ['the first and the last', [0, -1]],
  ])('%s of a table loses only what stood on it, and says how much', async (_which, which) => {
    const { folder, path, leaves } = await withManyRows()
    const before = new Set(logIdsIn(path))
    const total = countIn(path)
    for (const each of which) spoilPage(path, leaves.at(each)!)
    const damaged = fingerprint(folder)
    const { salvaged, into } = recover(path)
    const read = logIdsIn(into)
    expect(read.length).toBeLessThan(MANY)
    // A page holds some thirty rows.
    expect(read.length).toBeGreaterThan(MANY - 60 * which.length)
    // In the order in which they were written, though they were read from both ends.
    expect(read).toEqual([...before].filter((id) => read.includes(id)))
    const { read: told = 0, lost } = tableIn(salvaged, 'change_log') ?? {}
    expect(told).toBe(countIn(into))
    expect(lost).toBe(total - told)
    expect(tableIn(salvaged, 'cases')).toEqual({ table: 'cases', read: 1, lost: 0 })
    expect(soundness(into)).toBeNull()
    // What was damaged is as it was, and nothing half-made lies beside it.
    expect(fingerprint(folder)).toMatchObject(damaged)
    expect(readdirSync(folder).filter((name) => !/^(samverkansstod|räddad)\.sqlite(-shm|-wal)?$/.test(name))).toEqual([])
  })

  it('the root of a table loses that table, and no other', async () => {
    const { path } = await withManyRows()
    alter(path, (connection) => {
      connection.pragma('wal_checkpoint(TRUNCATE)')
      spoilPage(path, Number(connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'change_log'").pluck().get()))
    })
    const { salvaged, into } = recover(path)
    expect(logIdsIn(into)).toEqual([])
    expect(tableIn(salvaged, 'change_log')).toMatchObject({ read: 0 })
    expect(tableIn(salvaged, 'change_log')?.lost).toBeGreaterThanOrEqual(MANY)
    expect(titlesIn(into)).toEqual(['Ärendet i exemplet'])
    expect(soundness(into)).toBeNull()
  })

  it('a case that is lost is put together from the change log', async () => {
    const path = await databaseIn(temporaryFolder())
    let before: unknown
    alter(path, (connection) => (before = connection.prepare('SELECT id, title, area, first_contact, first_meeting_on, phase FROM cases').get()))
    spoilTable(path, 'cases')
    const { salvaged, into } = recover(path)
    expect(salvaged.placeholders).toBe(1)
    alter(into, (connection) => expect(connection.prepare('SELECT id, title, area, first_contact, first_meeting_on, phase FROM cases').get()).toEqual(before))
    expect(soundness(into)).toBeNull()
  })

  it('a case whose log is lost too gets a place-holder, so that what belongs to it stays', async () => {
    const path = await databaseIn(temporaryFolder())
    spoilTable(path, 'cases', 'change_log')
    const { salvaged, into } = recover(path)
    expect(salvaged.placeholders).toBe(1)
    expect(titlesIn(into)).toEqual(['Ärende vars uppgifter gick förlorade'])
    alter(into, (connection) => expect(connection.prepare('SELECT count(*) FROM application_version').pluck().get()).toBe(1))
    expect(soundness(into)).toBeNull()
    // And it is found in the list, whose own row was made of the old one.
    const store = createTestStore({ path: into })
    expect(store.context.connection.prepare('SELECT count(*) FROM case_summary').pluck().get()).toBe(1)
    expect(store.incidents).toEqual([])
    store.close()
  })

  it('what the full-text index held is made anew', async () => {
    const path = await databaseIn(temporaryFolder())
    alter(path, (connection) => {
      spoilPage(path, Number(connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'search_text_data'").pluck().get()))
    })
    const { into } = recover(path)
    expect(soundness(into)).toBeNull()
    const store = createTestStore({ path: into })
    expect((await store.client.search.everywhere({ text: 'exemplet', limit: 5 })).ok).toBe(true)
    expect(store.context.connection.prepare("SELECT count(*) FROM search_name WHERE search_name MATCH 'exemplet'").pluck().get()).toBeGreaterThan(0)
    store.close()
  })
})

describe('a header that is gone', () => {
  it('is laid anew where the pages are whole, and everything is read', async () => {
    const { path } = await withManyRows()
    overwrite(path, 0, new Uint8Array(100))
    const { salvaged, into } = recover(path)
    expect(logIdsIn(into)).toHaveLength(MANY)
    expect(salvaged.tables.every(({ lost }) => lost === 0)).toBe(true)
    expect(soundness(into)).toBeNull()
  })

  it('with the table of contents gone too, nothing can be read, and that is said', async () => {
    const { folder, path } = await withManyRows()
    overwrite(path, 0, new Uint8Array(PAGE))
    const before = fingerprint(folder)
    expect(() => recover(path)).toThrow(UnreadableError)
    expect(fingerprint(folder)).toEqual(before)
  })
})

describe('a file that is cut', () => {
  it.each([[0.9, MANY / 2], [0.5, 0], [0.2, 0]])('to %d of its length gives what is left, as a sound database', async (share, atLeast) => {
    const { path } = await withManyRows()
    truncateSync(path, Math.floor((statSync(path).size * share) / PAGE) * PAGE + 100)
    const { into } = recover(path)
    expect(soundness(into)).toBeNull()
    expect(logIdsIn(into).length).toBeGreaterThanOrEqual(atLeast)
  })

  it('to nothing, or to a text file, cannot be read', async () => {
    const path = await databaseIn(temporaryFolder())
    writeFileSync(path, '')
    expect(() => recover(path)).toThrow(UnreadableError)
    writeFileSync(path, 'Mötesanteckningar, inte en databas.\n'.repeat(200))
    expect(() => recover(path)).toThrow(UnreadableError)
    expect(readdirSync(dirname(path))).toEqual(['samverkansstod.sqlite'])
  })
})

it('bytes flipped anywhere in the file never stop the repair, and what it makes is sound', async () => {
  const { path } = await withManyRows()
  const whole = readFileSync(path)
  let seed = 7
  const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below
  for (let round = 0; round < 12; round += 1) {
    const bytes = Buffer.from(whole)
    for (let flip = 0; flip < 40; flip += 1) {
      const at = PAGE + random(bytes.length - PAGE)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
    }
    writeFileSync(path, bytes)
    const { into } = recover(path)
    expect(soundness(into), `round ${round}`).toBeNull()
  }
}, 60_000)

it('what stands only in the log is read too', async () => {
  const source = await databaseIn(temporaryFolder())
  const writer = openDatabase(source)
  writer.exec("UPDATE cases SET title = 'Senast sparat'")
  const path = join(temporaryFolder(), 'samverkansstod.sqlite')
  for (const suffix of ['', '-wal']) copyFileSync(`${source}${suffix}`, `${path}${suffix}`)
  writer.close()
  expect(titlesIn(recover(path).into)).toEqual(['Senast sparat'])
  expect(existsSync(`${path}-wal`)).toBe(true)
})

it('an identity that could not be read is taken from what was remembered', async () => {
  const path = await databaseIn(temporaryFolder())
  alter(path, (connection) => spoilPage(path, Number(connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'meta'").pluck().get())))
  const remembered = { databaseId: '01990000-0000-7000-8000-000000000000', commits: 41 }
  const { salvaged, into } = recover(path, remembered)
  expect(salvaged.commits).toBe(41)
  alter(into, (connection) => expect(connection.prepare("SELECT value FROM meta WHERE key = 'databaseId'").pluck().get()).toBe(remembered.databaseId))
})
