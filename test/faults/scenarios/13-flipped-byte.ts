import { strict as assert } from 'node:assert'
import { readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from '../../support/databaseFiles.ts'
import { valueOf } from '../../support/store.ts'
import { atWork, keepBackupsIn } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { refusalSeen } from '../words.ts'

const TEXT = 'Planterade almar vid lekplatsen'

/** One letter of the text becomes another, in the row and not in the index. */
function flipLetter(path: string): void {
  const bytes = readFileSync(path)
  const at = bytes.indexOf(TEXT)
  assert.ok(at > 0, 'the text is not found in the file')
  bytes[at] = (bytes[at] ?? 0) ^ 0x01
  writeFileSync(path, bytes)
}

export const scenario: Scenario = {
  number: 13,
  title: 'A byte of a text flipped',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    valueOf(await work.save(TEXT))
    const folder = context.folder()
    await keepBackupsIn(work.store, folder)
    const kept = valueOf(await work.store.client.backup.create({}))
    work.store.close()
    flipLetter(work.path)
    const store = context.store(work.path)
    assert.equal(store.context.connection.pragma('integrity_check', { simple: true }), 'ok', 'SQLite finds it by itself')
    const before = fingerprint(folder)
    const seen = refusalSeen(await store.client.backup.create({}))
    assert.deepEqual(fingerprint(folder), before, 'a backup of the damage was kept, or a good one was touched')
    valueOf(await store.client.backup.restore({ path: kept.path }))
    return { done: 'Flipped one letter that SQLite itself calls ok; the backup finds it and is not kept, and the one before it is restored', seen, lost: work.missingIn(store.context.connection), figures: { saves: 1 } }
  },
}
