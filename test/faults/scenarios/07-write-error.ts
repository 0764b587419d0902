import { strict as assert } from 'node:assert'
import { failDisk } from '../../support/diskErrors.ts'
import { valueOf } from '../../support/store.ts'
import { holdOf, processAtWork, titlesOf, until } from '../processAtWork.ts'
import type { Scenario } from '../scenario.ts'
import { holdSeen } from '../words.ts'

export const scenario: Scenario = {
  number: 7,
  title: 'The disk answers writes with errors',
  needs: ['strace'],
  quick: true,
  run: async (context) => {
    const work = processAtWork(context)
    const store = await work.ready()
    valueOf(await work.save(store, 'Före felet'))
    const failing = await failDisk(store.processId, 'writes')
    const outcomes = [await work.save(store, 'Under felet'), await work.save(store, 'Under felet igen')]
    for (const outcome of outcomes) assert.deepEqual(outcome, { ok: false, error: { code: 'storage', fault: 'write-failed' } })
    const seen = holdSeen(await holdOf(store))
    assert.deepEqual(await titlesOf(store), ['Före felet'], 'what was saved cannot be read')
    await failing.recover()
    await until(async () => (await holdOf(store)) === null, 'writing goes on by itself')
    valueOf(await work.save(store, 'Efteråt'))
    store.kill()
    const again = await work.ready()
    assert.deepEqual(await titlesOf(again), ['Efteråt', 'Före felet'])
    return { done: 'Let every write of the store process fail (EIO), saved twice, read, took the fault away, saved, killed the process', seen, lost: await work.missingIn(again), figures: { saves: work.acknowledged.length, refused: outcomes.length } }
  },
}
