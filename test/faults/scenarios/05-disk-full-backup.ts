import { strict as assert } from 'node:assert'
import { join } from 'node:path'
import { fingerprint } from '../../support/databaseFiles.ts'
import { valueOf } from '../../support/store.ts'
import { atWork, keepBackupsIn, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { refusalSeen } from '../words.ts'

/** From no room at all to nearly enough. */
const BYTES_LEFT = [0, 8_192, 100_000, 300_000, 500_000]

export const scenario: Scenario = {
  number: 5,
  title: 'Backup to a disk that is full',
  needs: ['small-disk'],
  quick: true,
  run: async (context) => {
    const disk = context.disk(4_096)
    const work = await atWork(context)
    await saveMany(work, 10, 'Före')
    const { client } = work.store
    const folder = join(disk.folder, 'backups')
    await keepBackupsIn(work.store, folder)
    const kept = valueOf(await client.backup.create({}))
    const before = fingerprint(folder)
    let seen = ''
    for (const bytes of BYTES_LEFT) {
      disk.fillUpTo(bytes)
      seen = refusalSeen(await client.backup.create({}))
      assert.deepEqual(fingerprint(folder), before, 'a half file was left, or an old backup was touched')
    }
    assert.equal(valueOf(await client.backup.inspect({ path: kept.path })).fault, null)
    disk.makeRoom()
    valueOf(await client.backup.create({}))
    const lost = work.lostAtNextStart()
    return { done: `Backed up with ${BYTES_LEFT.length} amounts of room, none of them enough; then with room`, seen, lost, figures: { refused: BYTES_LEFT.length, saves: work.acknowledged.length } }
  },
}
