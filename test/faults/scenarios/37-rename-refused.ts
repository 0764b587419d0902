import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { attached } from '../../support/diskErrors.ts'
import { valueOf } from '../../support/store.ts'
import { processAtWork } from '../processAtWork.ts'
import type { Scenario } from '../scenario.ts'
import { refusalSeen } from '../words.ts'

/** The next renames of a process are refused, so many or all of them, as a virus scanner does that holds the file. */
async function refuseRenames(processId: number, when: string): Promise<() => Promise<void>> {
  const calls = 'rename,renameat,renameat2'
  const tracer = spawn('strace', ['-f', '-p', String(processId), '-e', `trace=${calls}`, '-e', `inject=${calls}:error=EBUSY:when=${when}`, '-o', '/dev/null'], { stdio: ['ignore', 'ignore', 'pipe'] })
  await attached(tracer)
  return async () => {
    const gone = new Promise((resolve) => tracer.once('exit', resolve))
    tracer.kill('SIGINT')
    await gone
  }
}

export const scenario: Scenario = {
  number: 37,
  title: 'A rename refused for a while (antivirus)',
  needs: ['strace'],
  quick: true,
  run: async (context) => {
    const work = processAtWork(context)
    const store = await work.ready()
    valueOf(await work.save(store, 'Ett'))
    const first = valueOf(await store.client.backup.create({}))
    const folder = dirname(first.path)
    const letGoSoon = await refuseRenames(store.processId, '1..8')
    const began = performance.now()
    const patient = valueOf(await store.client.backup.create({}))
    const waited = Math.round(performance.now() - began)
    await letGoSoon()
    assert.equal(valueOf(await store.client.backup.inspect({ path: patient.path })).fault, null)
    valueOf(await work.save(store, 'Två'))
    const before = readdirSync(folder)
    const letGo = await refuseRenames(store.processId, '1+')
    const seen = refusalSeen(await store.client.backup.create({}))
    await letGo()
    assert.deepEqual(readdirSync(folder), before, 'a half file was left')
    valueOf(await store.client.backup.create({}))
    return { done: `Refused the process eight renames (a backup waited ${waited} ms for its name), then all of them, then none`, seen, lost: await work.missingIn(store), figures: { backups: 3, refused: 1 } }
  },
}
