import { strict as assert } from 'node:assert'
import { newId } from '../../../shared/newId.ts'
import { failDisk } from '../../support/diskErrors.ts'
import { valueOf } from '../../support/store.ts'
import { meetingWith } from '../atWork.ts'
import { holdOf, processAtWork, until } from '../processAtWork.ts'
import type { Scenario } from '../scenario.ts'
import { newCase } from '../../support/cases.ts'
import { refusalSeen } from '../words.ts'

export const scenario: Scenario = {
  number: 6,
  title: 'The disk fails to flush (fsync)',
  needs: ['strace'],
  quick: true,
  run: async (context) => {
    const work = processAtWork(context)
    const store = await work.ready()
    valueOf(await work.save(store, 'Före felet'))
    const { id: caseId } = valueOf(await store.client.cases.create(newCase({ title: 'Lekplatsen' })))
    const meeting = meetingWith(caseId, 'En gång', newId())
    const failing = await failDisk(store.processId, 'flushes')
    const outcome = await store.client.meetings.save(meeting)
    await failing.recover()
    const seen = refusalSeen(outcome)
    assert.deepEqual(outcome, { ok: false, error: { code: 'storage', fault: 'write-failed' } })
    await until(async () => (await holdOf(store)) === null, 'writing goes on by itself')
    // The drafts are sent again, and then once more: the row may have been on the disk all the time.
    await store.client.meetings.save(meeting)
    await store.client.meetings.save(meeting)
    store.kill()
    const again = await work.ready()
    const notes = valueOf(await again.client.cases.get({ caseId })).meetings.map((each) => each.notes)
    assert.deepEqual(notes, ['En gång'], 'the save that was sent again is not there exactly once')
    const lost = await work.missingIn(again)
    return { done: 'Let every fsync of the store process fail (EIO), saved, took the fault away, sent the save twice more, killed the process', seen, lost, figures: { saves: 3 } }
  },
}
