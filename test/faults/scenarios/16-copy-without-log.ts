import { strict as assert } from 'node:assert'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { valueOf } from '../../support/store.ts'
import { atWork, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { counted } from '../words.ts'

export const scenario: Scenario = {
  number: 16,
  title: 'A copy without its log',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    await saveMany(work, 5, 'I loggen')
    const bare = join(context.folder(), 'samverkansstod.sqlite')
    copyFileSync(work.path, bare)
    const missing = work.missingIn(context.store(bare).context.connection).length
    assert.ok(missing > 0, 'the file alone holds everything: the fault was not made')
    // What the app itself gives away is whole: a backup, and a copy saved where nothing more can be written.
    const backup = valueOf(await work.store.client.backup.create({}))
    const copy = valueOf(await work.store.client.guard.saveCopy({ folder: context.folder() }))
    const withLog = join(context.folder(), 'kopierad.sqlite')
    writeFileSync(withLog, readFileSync(work.path))
    writeFileSync(`${withLog}-wal`, readFileSync(`${work.path}-wal`))
    const lost: string[] = []
    for (const path of [backup.path, copy.path, withLog]) {
      assert.equal(valueOf(await work.store.client.backup.inspect({ path })).fault, null)
      const other = context.store(join(context.folder(), 'samverkansstod.sqlite'))
      valueOf(await other.client.backup.restore({ path }))
      lost.push(...work.missingIn(other.context.connection))
    }
    return { done: `Copied the file alone, which misses ${counted(missing, 'save')}; then by the app's own ways: a backup, a saved copy, and a restore of file and log together`, seen: 'Every copy that the app writes is one whole file.', lost, figures: { saves: work.acknowledged.length, copies: 3 } }
  },
}
