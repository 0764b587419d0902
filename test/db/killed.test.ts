// kill -9 at random moments of a restore. While saving, exporting and backing up: test/faults/scenarios/01 and 22.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../../electron/db/inspect.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { alter, databaseIn, temporaryFolder, titlesIn } from './harness.ts'
import { runAndKill } from './killed/killed.ts'

const RESTORE_ROUNDS = 6
/** A restore compares the schema with one made anew, which takes its time on a busy machine. */
const LONGEST_RESTORE_MS = 900

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
