import { strict as assert } from 'node:assert'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '../../support/databaseFiles.ts'
import { valueOf } from '../../support/store.ts'
import { atWork, keepBackupsIn, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { refusalSeen } from '../words.ts'
import { manifestPath } from '../../../electron/db/backup.ts'

const PASSPHRASE = 'tre kor i hagen'

export const scenario: Scenario = {
  number: 26,
  title: 'Sealed backup: wrong passphrase, or a flipped bit',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    await saveMany(work, 3, 'Före')
    await keepBackupsIn(work.store, context.folder())
    const { code } = valueOf(await work.store.client.backup.turnSealingOn({ passphrase: PASSPHRASE }))
    const { path } = valueOf(await work.store.client.backup.create({}))
    const whole = readFileSync(path)
    rmSync(manifestPath(path))
    // Another computer: nothing there knows the key.
    const other = context.store(join(context.folder(), 'database.sqlite'))
    const restore = (text: string, kind: 'passphrase' | 'code' = 'passphrase') => other.client.backup.restore({ path, secret: { kind, text } })
    const here = fingerprint(work.folder)
    const seen = new Set<string>()
    for (const wrong of ['Tre kor i hagen', 'fyra kor i hagen', 'x']) seen.add(refusalSeen(await restore(wrong)))
    const flips = context.isLong ? 60 : 6
    for (let flip = 0; flip < flips; flip += 1) {
      const at = Math.floor(context.random() * whole.length)
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(context.random() * 8))
      writeFileSync(path, changed)
      seen.add(refusalSeen(await restore(PASSPHRASE)))
      assert.equal(other.context.connection.prepare('SELECT count(*) FROM cases').pluck().get(), 0, 'something was restored')
    }
    assert.deepEqual(fingerprint(work.folder), here)
    assert.deepEqual(other.incidents, [])
    writeFileSync(path, whole)
    valueOf(await restore(PASSPHRASE))
    const lost = work.missingIn(other.context.connection)
    valueOf(await restore(code, 'code'))
    return { done: 'On another computer: three wrong passphrases, a bit flipped at a random place, then the right passphrase and the printed code', seen: [...seen].join(' / '), lost: [...lost, ...work.missingIn(other.context.connection)], figures: { 'flipped bits': flips, saves: work.acknowledged.length } }
  },
}
