import { strict as assert } from 'node:assert'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { storeFaultText } from '../../../shared/text/catalogue/storeFault.ts'
import { valueOf } from '../../support/store.ts'
import { processAtWork } from '../processAtWork.ts'
import type { Scenario } from '../scenario.ts'
import { faultSeen } from '../words.ts'

export const scenario: Scenario = {
  number: 19,
  title: 'An older file is put back',
  quick: true,
  run: async (context) => {
    const folder = context.folder()
    const work = processAtWork(context, folder)
    const first = await work.ready()
    valueOf(await work.save(first, 'Ett'))
    await work.stop(first)
    copyFileSync(work.path, join(folder, 'older.sqlite'))
    const second = await work.ready()
    for (const title of ['Två', 'Tre', 'Fyra']) valueOf(await work.save(second, title))
    await work.stop(second)
    copyFileSync(work.path, join(folder, 'newer.sqlite'))
    copyFileSync(join(folder, 'older.sqlite'), work.path)
    const store = await work.start()
    const { fault, behind } = await store.hears('failed')
    assert.deepEqual([fault, behind], ['older-file', 3])
    assert.ok(!(await store.client.cases.areas({})).ok)
    assert.ok(readFileSync(work.path).equals(readFileSync(join(folder, 'older.sqlite'))), 'the older file was written into')
    // What she is asked to do: the newer one back in its place, and "Försök igen".
    copyFileSync(join(folder, 'newer.sqlite'), work.path)
    await work.retry(store, 'ready')
    return { done: 'Put back the file from three saves earlier, started; put the newer one back and tried again', seen: `${faultSeen(fault)} ${storeFaultText.behind(fault, behind ?? 0)}`, lost: await work.missingIn(store), figures: { saves: work.acknowledged.length } }
  },
}
