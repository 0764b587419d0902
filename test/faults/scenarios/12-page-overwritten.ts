import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { spoilPageOf } from '../../support/databaseFiles.ts'
import { valueOf } from '../../support/store.ts'
import { processAtWork } from '../processAtWork.ts'
import type { Scenario } from '../scenario.ts'
import { faultSeen } from '../words.ts'

export const scenario: Scenario = {
  number: 12,
  title: 'A page written over',
  quick: true,
  run: async (context) => {
    const work = processAtWork(context)
    const first = await work.ready()
    valueOf(await work.save(first, 'Före kopian'))
    const backup = valueOf(await first.client.backup.create({}))
    valueOf(await work.save(first, 'Efter kopian'))
    await work.stop(first)
    spoilPageOf(work.path, 'statement_draft')
    const damaged = readFileSync(work.path)
    const store = await work.start()
    const { fault } = await store.hears('failed')
    assert.equal(fault, 'damaged')
    const report = valueOf(await store.client.repair.recover({}))
    assert.equal(report.backup?.path, backup.path, 'the newest backup is not shown beside what could be read')
    const before = store.said.length
    const { asidePath } = valueOf(await store.client.repair.use({}))
    await store.hears('ready', before)
    assert.ok(readFileSync(asidePath).equals(damaged), 'the damaged file was not kept as it was')
    const lost = await work.missingIn(store)
    return { done: 'Wrote noise over a page, started, read out what can be read (also what came after the newest backup) and went on with it', seen: faultSeen(fault), lost, figures: { saves: work.acknowledged.length } }
  },
}
