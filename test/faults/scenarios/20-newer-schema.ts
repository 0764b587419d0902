import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { alter } from '../../support/databaseFiles.ts'
import { valueOf } from '../../support/store.ts'
import { processAtWork } from '../processAtWork.ts'
import type { Scenario } from '../scenario.ts'
import { faultSeen } from '../words.ts'

const setVersion = (path: string, change: number): void =>
  alter(path, (each) => each.pragma(`user_version = ${Number(each.pragma('user_version', { simple: true })) + change}`))

export const scenario: Scenario = {
  number: 20,
  title: 'A database of a newer version',
  quick: true,
  run: async (context) => {
    const work = processAtWork(context)
    const first = await work.ready()
    valueOf(await work.save(first, 'Ett'))
    await work.stop(first)
    setVersion(work.path, 1)
    const before = readFileSync(work.path)
    const store = await work.start()
    const { fault } = await store.hears('failed')
    assert.equal(fault, 'newer-schema')
    assert.ok(!(await work.save(store, 'Två')).ok)
    await work.stop(store)
    assert.ok(readFileSync(work.path).equals(before), 'the file was changed')
    setVersion(work.path, -1)
    return { done: 'Started an older app on a file that a newer one had brought up to date', seen: faultSeen(fault), lost: await work.missingIn(await work.ready()), figures: { saves: work.acknowledged.length } }
  },
}
