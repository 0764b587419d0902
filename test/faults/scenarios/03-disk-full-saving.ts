import { strict as assert } from 'node:assert'
import { newId } from '../../../shared/newId.ts'
import { valueOf } from '../../support/store.ts'
import { atWork, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { refusalSeen } from '../words.ts'

const LONG_NOTES = 'Anteckningar från mötet.\n'.repeat(400)

export const scenario: Scenario = {
  number: 3,
  title: 'Disk full while saving',
  needs: ['small-disk'],
  quick: true,
  run: async (context) => {
    const disk = context.disk(4_096)
    const work = await atWork(context, { in: disk.folder })
    await saveMany(work, 10, 'Före')
    let refused = 0
    let seen = ''
    for (let round = 0; round < 5; round += 1) {
      const [notes, id] = [`${round} ${LONG_NOTES}`, newId()]
      disk.fillUpTo(4_096)
      const outcome = await work.save(notes, id)
      seen = refusalSeen(outcome)
      assert.deepEqual(outcome, { ok: false, error: { code: 'storage', fault: 'disk-full' } })
      refused += 1
      disk.makeRoom()
      valueOf(await work.save(notes, id))
    }
    const lost = work.lostAtNextStart()
    const saves = work.acknowledged.length
    return { done: `Filled a disk of 4 MB ${refused} times, saved, made room and sent the same save again`, seen, lost, figures: { saves, refused } }
  },
}
