import { strict as assert } from 'node:assert'
import { chmodSync, chownSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { ordinaryUser } from '../machine.ts'
import { holdOf, processAtWork, titlesOf } from '../processAtWork.ts'
import type { Scenario, ScenarioContext } from '../scenario.ts'
import { holdSeen } from '../words.ts'

type Protect = (path: string, folder: string) => void
const WAYS: readonly Protect[] = [(path) => chmodSync(path, 0o444), (_path, folder) => chmodSync(folder, 0o555)]

function giveToUser(folder: string): void {
  const { uid, gid } = ordinaryUser
  chmodSync(folder, 0o777)
  if (uid !== undefined && gid !== undefined) for (const each of [folder, ...readdirSync(folder).map((name) => join(folder, name))]) chownSync(each, uid, gid)
}

async function protectAndView(context: ScenarioContext, protect: Protect) {
  const folder = context.folder()
  const work = processAtWork(context, folder)
  const first = await work.ready()
  for (const title of ['Kastanjeparken', 'Lekplatsen']) valueOf(await work.save(first, title))
  await work.stop(first)
  giveToUser(work.databaseFolder)
  chmodSync(work.path, 0o666)
  protect(work.path, work.databaseFolder)
  const before = readFileSync(work.path)
  const store = await work.ready(ordinaryUser)
  const seen = holdSeen(await holdOf(store))
  const lost = await work.missingIn(store)
  assert.deepEqual(await store.client.cases.create(newCase({ title: 'Nytt' })), { ok: false, error: { code: 'storage', fault: 'read-only' } })
  const copy = valueOf(await store.client.guard.saveCopy({ folder: context.folder() }))
  assert.equal(valueOf(await store.client.backup.inspect({ path: copy.path })).fault, null)
  assert.ok(readFileSync(work.path).equals(before), 'the file was changed')
  chmodSync(work.databaseFolder, 0o777)
  chmodSync(work.path, 0o666)
  await work.retry(store, 'ready')
  valueOf(await work.save(store, 'Efteråt'))
  assert.equal((await titlesOf(store)).length, 3)
  return { seen, lost }
}

export const scenario: Scenario = {
  number: 8,
  title: 'File or folder that may only be read',
  needs: ['ordinary-user'],
  quick: true,
  run: async (context) => {
    const shown = []
    for (const protect of WAYS) shown.push(await protectAndView(context, protect))
    return {
      done: 'As an ordinary user, with the file and then its folder protected: read, searched, saved a copy elsewhere, tried again without a restart',
      seen: [...new Set(shown.map((each) => each.seen))].join(' / '),
      lost: shown.flatMap((each) => each.lost),
      figures: { ways: WAYS.length, saves: 2 * WAYS.length },
    }
  },
}
