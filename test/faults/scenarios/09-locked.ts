import { strict as assert } from 'node:assert'
import { valueOf } from '../../support/store.ts'
import { processAtWork } from '../processAtWork.ts'
import type { Scenario } from '../scenario.ts'
import { faultSeen } from '../words.ts'

export const scenario: Scenario = {
  number: 9,
  title: 'Another process has the database',
  quick: true,
  run: async (context) => {
    const work = processAtWork(context)
    const first = await work.ready()
    valueOf(await work.save(first, 'Ett'))
    const second = await work.start()
    const { fault } = await second.hears('failed')
    assert.equal(fault, 'locked')
    const outcome = await second.client.backup.restore({ path: work.path })
    assert.deepEqual(outcome, { ok: false, error: { code: 'storage', fault: 'busy' } }, 'a restore under another process')
    valueOf(await work.save(first, 'Två'))
    await work.stop(first)
    await work.retry(second, 'ready')
    valueOf(await work.save(second, 'Tre'))
    return { done: 'A second store process on the same file; the first went on, let go, and the second went on without a restart', seen: faultSeen(fault), lost: await work.missingIn(second), figures: { saves: work.acknowledged.length } }
  },
}
