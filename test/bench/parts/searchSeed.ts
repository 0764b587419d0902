// A register of full size: 100,000 actors, 20,000 of them with a note of 2 kB, 50,000 people, and roles in the cases there are.
// Made by SQL: what is measured is reading it.
import { constants, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hashOf } from '../../../build/setup/stamp.mjs'
import { ROOT } from '../../../build/setup/paths.mjs'
import { applySettings, closeTidily, type Connection, openRaw } from '../../../electron/db/connection.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import { swedishSortKey } from '../../../shared/text/sortKey.ts'
import { type Ground, userDataFolder } from '../ground.ts'
import { seededRandom } from './searchWords.ts'

const ACTORS = 100_000
const NOTES = 20_000
const NOTE_LENGTH = 2_000
const CONTACTS = 50_000
const ROLES = 30_000
const KINDS = ['fastighetsagare', 'forening', 'foretag', 'boendegrupp', 'verksamhet', 'organisation', 'offentlig']
const TAGS = ['grönt', 'trygghet', 'kultur', 'handel']
const ROLE_NAMES = ['interested', 'participant', 'driving', 'affected']

type Random = ReturnType<typeof seededRandom>

const idOf = (group: string, at: number): string => `01900000-0000-7000-${group}-${String(at).padStart(12, '0')}`
const seededActorId = (at: number): string => idOf('8000', at)

function seedActors(connection: Connection, random: Random): void {
  const insert = connection.prepare(`INSERT INTO actor (id, revision, name, name_key, folded_name, kind, organisation_number, address, area,
      area_key, web, phone, phone_digits, email, email_key, notes, aliases, folded_aliases, tags, created_at, updated_at, anonymised_at)
    VALUES (@id, 1, @name, @nameKey, @foldedName, @kind, '', '', @area, @areaKey, '', '', '', '', '', @notes, '[]', '', @tags, @now, @now, NULL)`)
  const tagged = connection.prepare('INSERT INTO actor_tag (actor_id, tag) VALUES (?, ?)')
  const now = '2026-01-01T00:00:00.000Z'
  for (let at = 0; at < ACTORS; at++) {
    const [id, name, area, tag] = [seededActorId(at), `${random.name()} ${at % 977}`, random.word(), TAGS[at % TAGS.length] ?? '']
    const keys = { nameKey: swedishSortKey(name), foldedName: foldForSearch(name), areaKey: swedishSortKey(area) }
    const notes = at < NOTES ? random.text(NOTE_LENGTH) : ''
    insert.run({ id, name, area, notes, kind: KINDS[at % KINDS.length], tags: JSON.stringify([tag]), now, ...keys })
    tagged.run(id, tag)
  }
}

function seedContacts(connection: Connection): void {
  const insert = connection.prepare(`INSERT INTO contact (id, revision, name, name_key, folded_name, phone, phone_digits, email, email_key,
      preferred_way, source, source_on, influence, interest, notes, created_at, updated_at, anonymised_at)
    VALUES (@id, 1, @name, @name, @name, '', '', @email, @email, 'notSet', '', NULL, 'notSet', 'notSet', '', @now, @now, NULL)`)
  const position = connection.prepare(`INSERT INTO contact_position (id, contact_id, actor_id, role, since, until) VALUES (?, ?, ?, '', NULL, NULL)`)
  for (let at = 0; at < CONTACTS; at++) {
    const id = idOf('8001', at)
    insert.run({ id, name: `person ${at}`, email: `person${at}@example.se`, now: '2026-01-01T00:00:00.000Z' })
    position.run(idOf('8002', at), id, seededActorId((at * 7) % ACTORS))
  }
}

function seedRoles(connection: Connection): void {
  const cases = connection.prepare('SELECT id FROM cases ORDER BY id').pluck().all() as string[]
  const insert = connection.prepare(`INSERT INTO case_role (id, revision, case_id, actor_id, contact_id, role, since, until, conflict_note)
    VALUES (?, 1, ?, ?, NULL, ?, NULL, NULL, '')`)
  if (cases.length > 0)
    for (let at = 0; at < ROLES; at++)
      insert.run(idOf('8003', at), cases[at % cases.length], seededActorId((at * 13) % ACTORS), ROLE_NAMES[at % ROLE_NAMES.length])
}

function seedRegister(connection: Connection): void {
  connection.pragma('synchronous = OFF')
  connection.transaction(() => {
    seedActors(connection, seededRandom())
    seedContacts(connection)
    seedRoles(connection)
  })()
  connection.pragma('synchronous = FULL')
}

const MADE_BY = ['test/bench/parts/searchSeed.ts', 'test/bench/parts/searchWords.ts']

/** The seeded cases with a register of full size beside them; made once, and again where either is made differently. */
async function fullDatabase({ seeded }: Ground): Promise<string> {
  const folder = dirname(seeded.path)
  const path = join(folder, `full-${hashOf(ROOT, MADE_BY).slice(0, 12)}-${basename(seeded.path)}`)
  if (existsSync(path)) return path
  for (const name of readdirSync(folder).filter((each) => each.startsWith('full-'))) rmSync(join(folder, name))
  console.log(`Making a register of ${ACTORS} actors, once, half a minute or more`)
  const partial = `${path}.partial`
  await copyFile(seeded.path, partial, constants.COPYFILE_FICLONE)
  const connection = openRaw(partial)
  applySettings(connection)
  seedRegister(connection)
  closeTidily(connection)
  renameSync(partial, path)
  return path
}

/** A user-data folder of its own with the register of full size. */
export async function fullUserData(ground: Ground, name: string): Promise<string> {
  const full = await fullDatabase(ground)
  const folder = await userDataFolder(ground, name, false)
  await copyFile(full, join(folder, 'samverkansstod.sqlite'), constants.COPYFILE_FICLONE)
  return folder
}
