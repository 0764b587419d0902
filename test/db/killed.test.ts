// kill -9 at random moments: nothing acknowledged is lost, the file opens sound, nothing half-made has a real name.
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { removePartials } from '../../electron/db/backup.ts'
import type { Connection } from '../../electron/db/connection.ts'
import { faultOf, sha256OfFile } from '../../electron/db/inspect.ts'
import { inspectBackup } from '../../electron/db/inspectBackup.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { alter, databaseIn, temporaryFolder, titlesIn } from './harness.ts'
import { runAndKill } from './killed/killed.ts'

/** Two at once, one per core of a small machine. */
const LANES = 2
const ROUNDS_PER_LANE = 15
const RESTORE_ROUNDS = 6
const LONGEST_MS = 260
/** A restore compares the schema with one made anew, which takes its time on a busy machine. */
const LONGEST_RESTORE_MS = 900

/** What the store has acknowledged in all rounds. */
interface Acknowledged {
  readonly meetings: Map<string, { revision: number; notes: string }>
  readonly drafts: Map<string, number>
  readonly versions: Set<string>
  count: number
}

function note(lines: readonly string[], acknowledged: Acknowledged): void {
  for (const line of lines) {
    const [kind, id = '', number, notes = ''] = line.split(' ')
    expect(kind).not.toBe('incident')
    if (kind === 'meeting') acknowledged.meetings.set(id, { revision: Number(number), notes })
    if (kind === 'draft') acknowledged.drafts.set(id, Number(number))
    if (kind === 'version') acknowledged.versions.add(id)
    acknowledged.count += 1
  }
}

function expectNothingLost(connection: Connection, { meetings, drafts, versions }: Acknowledged): void {
  expect(faultOf(connection)).toBeNull()
  const meeting = connection.prepare('SELECT revision, notes FROM meeting WHERE id = ?')
  for (const [id, known] of meetings) {
    const found = meeting.get(id) as { revision: number; notes: string } | undefined
    // The save that was under way may have landed without having been told.
    expect(found?.revision).toBeGreaterThanOrEqual(known.revision)
    if (found?.revision === known.revision) expect(found.notes).toBe(known.notes)
  }
  const draft = connection.prepare('SELECT revision FROM application_draft WHERE case_id = ?').pluck()
  for (const [caseId, revision] of drafts) expect(draft.get(caseId)).toBeGreaterThanOrEqual(revision)
  const version = connection.prepare('SELECT count(*) FROM application_version WHERE id = ?').pluck()
  for (const id of versions) expect(version.get(id)).toBe(1)
}

/** Every file with a document's or a backup's name is whole. */
function expectWholeFiles(connection: Connection, folder: string): void {
  const known = connection.prepare('SELECT count(*) FROM document WHERE file_name = ? AND sha256 = ?').pluck()
  const documents = join(folder, 'documents')
  for (const name of existsSync(documents) ? readdirSync(documents) : [])
    if (!name.startsWith('.')) expect(known.get(name, sha256OfFile(join(documents, name))), name).toBeGreaterThanOrEqual(1)
  const backups = join(folder, 'backups')
  for (const name of existsSync(backups) ? readdirSync(backups) : [])
    if (name.endsWith('.samverkanbackup')) expect(inspectBackup(null, join(backups, name)).fault, name).toBeNull()
}

async function lane(folder: string): Promise<number> {
  const path = join(folder, 'samverkansstod.sqlite')
  const acknowledged: Acknowledged = { meetings: new Map(), drafts: new Map(), versions: new Set(), count: 0 }
  for (let round = 0; round < ROUNDS_PER_LANE; round += 1) {
    const { lines, complaints } = await runAndKill('writer.ts', [path, folder], Math.random() * LONGEST_MS)
    expect(complaints).toBe('')
    note(lines, acknowledged)
    // Looked at every other time only: the other half of the starts find the log as the kill left it.
    if (round % 2 === 1) continue
    const connection = openDatabase(path)
    expectNothingLost(connection, acknowledged)
    if (round === ROUNDS_PER_LANE - 1) expectWholeFiles(connection, folder)
    connection.close()
  }
  return acknowledged.count
}

describe('a store that is killed while it saves, exports and backs up', () => {
  it('has lost nothing that it acknowledged', async () => {
    const folders = Array.from({ length: LANES }, () => temporaryFolder(true))
    const counts = await Promise.all(folders.map(lane))
    // Enough was under way for the kills to have hit something.
    for (const count of counts) expect(count).toBeGreaterThan(30)
    for (const folder of folders) {
      removePartials(join(folder, 'backups'))
      removePartials(join(folder, 'documents'))
      expect(readdirSync(join(folder, 'backups')).filter((name) => name.includes('partial'))).toEqual([])
    }
  }, 120_000)
})

describe('a store that is killed while it restores', () => {
  it('comes back with one database or the other, whole, and keeps what it replaced', async () => {
    const folder = temporaryFolder(true)
    const path = await databaseIn(join(folder, 'database'))
    const backups = await Promise.all(
      ['Första', 'Andra'].map(async (title) => {
        const backup = await databaseIn(folder, `${title}.samverkanbackup`)
        alter(backup, (connection) => connection.exec(`UPDATE cases SET title = '${title}'`))
        return backup
      }),
    )
    for (let round = 0; round < RESTORE_ROUNDS; round += 1) {
      const { complaints } = await runAndKill('restorer.ts', [path, folder, ...backups], Math.random() * LONGEST_RESTORE_MS)
      expect(complaints).toBe('')
      const connection = openDatabase(path)
      expect(faultOf(connection)).toBeNull()
      expect(connection.prepare('SELECT title FROM cases').pluck().all()).toEqual([expect.stringMatching(/^(Första|Andra|Ärendet i exemplet)$/)])
      connection.close()
    }
    const asides = readdirSync(join(folder, 'database')).filter((name) => / ersatt .*\.sqlite$/.test(name))
    expect(asides.length).toBeGreaterThan(0)
    const reading = temporaryFolder()
    mkdirSync(reading, { recursive: true })
    for (const name of asides) {
      const copy = join(reading, 'copy.sqlite')
      copyFileSync(join(folder, 'database', name), copy)
      expect(titlesIn(copy)).toHaveLength(1)
    }
  }, 60_000)
})
