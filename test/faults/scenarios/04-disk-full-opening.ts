import { strict as assert } from 'node:assert'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { OpenError, openDatabase } from '../../../electron/db/open.ts'
import { atWork, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { faultSeen } from '../words.ts'

function faultAtFirstRun(path: string): OpenError['fault'] {
  try {
    openDatabase(path).close()
  } catch (error) {
    if (error instanceof OpenError) return error.fault
    throw error
  }
  throw new Error('A database was made on a full disk')
}

export const scenario: Scenario = {
  number: 4,
  title: 'Disk full when the app is opened',
  needs: ['small-disk'],
  quick: true,
  run: async (context) => {
    const empty = context.disk(1_024)
    empty.fillUpTo(20_000)
    const fault = faultAtFirstRun(join(empty.folder, 'samverkansstod.sqlite'))
    empty.makeRoom()
    assert.deepEqual(readdirSync(empty.folder), [], 'a half-made database was left')
    const disk = context.disk(4_096)
    const work = await atWork(context, { in: disk.folder })
    await saveMany(work, 10, 'Före')
    work.store.close()
    disk.fillUpTo(0)
    const reader = context.store(work.path, { now: '2026-11-25T08:00:00.000Z' })
    const lost = work.missingIn(reader.context.connection)
    const done = 'Opened with no byte free: a first run, and a database with work in it on a new day, which opens and can be read'
    return { done, seen: faultSeen(fault), lost, figures: { saves: work.acknowledged.length } }
  },
}
