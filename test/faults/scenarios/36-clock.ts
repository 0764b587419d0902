import { strict as assert } from 'node:assert'
import { readdirSync } from 'node:fs'
import { addDays } from '../../../shared/domain/date.ts'
import { createWatch } from '../../../electron/features/backup/automatic.ts'
import { valueOf } from '../../support/store.ts'
import { atWork, keepBackupsIn } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'

const START = '2026-11-21'
/** Days away from the right one, in the order in which they come. */
const JUMPS = [0, 1, -730, -729, 2, 367, 368, 3, 4, -728, 5]

export const scenario: Scenario = {
  number: 36,
  title: 'The clock two years back, or one year ahead',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    const folder = context.folder()
    await keepBackupsIn(work.store, folder)
    const watch = createWatch(work.store.context)
    const newest = new Map<string, string[]>()
    const rounds = context.isLong ? 8 : 1
    for (const [index, jump] of Array.from({ length: rounds }, () => JUMPS).flat().entries()) {
      work.store.setNow(`${addDays(START, jump + 6 * Math.floor(index / JUMPS.length))}T09:00:00.000Z`)
      valueOf(await work.save(`Dag ${index}`))
      // Two looks with nothing in between: a quiet moment.
      await watch()
      await watch()
      valueOf(await work.store.client.overview.get({}))
      const [latest] = valueOf(await work.store.client.backup.list({})).toSorted((a, b) => b.manifest.sequence - a.manifest.sequence)
      if (latest) newest.set(latest.path, [...work.acknowledged])
    }
    assert.deepEqual(work.store.incidents, [])
    const last = [...newest.keys()].at(-1) ?? ''
    const backups = readdirSync(folder).filter((name) => name.endsWith('.samverkanbackup')).length
    const other = context.store(`${context.folder()}/samverkansstod.sqlite`)
    valueOf(await other.client.backup.restore({ path: last }))
    const lostInBackup = work.missingIn(other.context.connection)
    return { done: 'Worked on with the clock two years back and one ahead, by turns; automatic backups all the while; restored the newest by its counter', seen: 'Work goes on, and a backup is made each day that the clock says.', lost: [...lostInBackup, ...work.lostAtNextStart()], figures: { jumps: JUMPS.length * rounds, saves: work.acknowledged.length, backups } }
  },
}
