// A database file that is damaged between two starts: told, left as it is, and brought back from the newest backup.
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import type { StoreFault } from '../../shared/ipc/storeFault.ts'
import { valueOf } from '../support/store.ts'
import { processAtWork } from './processAtWork.ts'
import type { ScenarioContext } from './scenario.ts'
import { faultSeen } from './words.ts'

const SAVES = 3

/** Saves, backs up, damages the file, starts, and restores from the page that tells of it. */
export async function damageAndRestore(
  context: ScenarioContext,
  damage: (path: string) => void,
  expected: StoreFault,
): Promise<{ readonly seen: string; readonly lost: readonly string[]; readonly saves: number }> {
  const work = processAtWork(context)
  const first = await work.ready()
  for (let number = 1; number <= SAVES; number += 1) valueOf(await work.save(first, `Ärende ${number}`))
  const backup = valueOf(await first.client.backup.create({}))
  await work.stop(first)
  damage(work.path)
  const damaged = readFileSync(work.path)
  const store = await work.start()
  const { fault } = await store.hears('failed')
  assert.equal(fault, expected)
  assert.ok(!(await store.client.cases.areas({})).ok, 'something else than the page about the fault was answered')
  assert.ok(readFileSync(work.path).equals(damaged), 'the file was changed')
  assert.deepEqual(valueOf(await store.client.backup.list({})).map(({ path }) => path), [backup.path])
  const before = store.said.length
  const { asidePath } = valueOf(await store.client.backup.restore({ path: backup.path }))
  await store.hears('ready', before)
  assert.ok(readFileSync(asidePath).equals(damaged), 'the damaged file was not kept as it was')
  const lost = await work.missingIn(store)
  valueOf(await work.save(store, 'Vidare'))
  await work.stop(store)
  return { seen: faultSeen(fault), lost, saves: SAVES }
}

type Damage = readonly [what: string, damage: (path: string) => void, expected: StoreFault]

/** The same with one damage after the other, and the sentence of each kind. */
export async function damageEach(context: ScenarioContext, damages: readonly Damage[]) {
  const seen = new Set<string>()
  const lost: string[] = []
  let saves = 0
  for (const [, damage, expected] of damages) {
    const shown = await damageAndRestore(context, damage, expected)
    seen.add(shown.seen)
    lost.push(...shown.lost)
    saves += shown.saves
  }
  const names = damages.map(([what]) => what).join(', ')
  return {
    done: `${names}; started, then restored from the page that tells of it`,
    seen: [...seen].join(' / '),
    lost,
    figures: { damages: damages.length, saves },
  }
}
