import { strict as assert } from 'node:assert'
import { copyFileSync, readFileSync, renameSync } from 'node:fs'
import { alter } from '../../support/databaseFiles.ts'
import { atWork, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { holdSeen } from '../words.ts'

const SAVES_AFTERWARDS = 200

export const scenario: Scenario = {
  number: 18,
  title: 'A sync client replaces the open file',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    await saveMany(work, 20, 'Före bytet')
    const other = await context.sample(context.folder())
    alter(other, (each) => each.exec("UPDATE cases SET title = 'Från en annan dator'"))
    copyFileSync(other, `${work.path}.synced`)
    renameSync(`${work.path}.synced`, work.path)
    const theirs = readFileSync(work.path)
    let refused = 0
    for (let number = 0; number < SAVES_AFTERWARDS; number += 1) if (!(await work.save(`Efter bytet ${number}`)).ok) refused += 1
    assert.equal(refused, SAVES_AFTERWARDS, 'a save into a file that has no name any more was acknowledged')
    const { hold } = work.store.context.guard
    assert.ok(readFileSync(work.path).equals(theirs), 'the other file was changed')
    const lost = work.lostAtNextStart(hold?.rescuedPath ?? '')
    return { done: `Put another file in the place of the open one and saved ${SAVES_AFTERWARDS} times`, seen: holdSeen(hold), lost, figures: { saves: work.acknowledged.length, refused } }
  },
}
