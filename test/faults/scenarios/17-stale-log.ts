import { strict as assert } from 'node:assert'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { valueOf } from '../../support/store.ts'
import { titlesIn } from '../../support/databaseFiles.ts'
import { atWork, meetingWith, notesIn, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 17,
  title: 'A stale log beside a restored file',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    await saveMany(work, 3, 'Före kopian')
    const backup = valueOf(await work.store.client.backup.create({}))
    const bytes = readFileSync(backup.path)
    valueOf(await work.store.client.meetings.save(meetingWith(work.caseId, 'Bara i loggen')))
    // What a kill leaves: a log whose rows belong to the database that is about to be replaced.
    const [database, log] = [readFileSync(work.path), readFileSync(`${work.path}-wal`)]
    work.store.close()
    writeFileSync(work.path, database)
    writeFileSync(`${work.path}-wal`, log)
    const store = context.store(work.path)
    const copy = `${context.folder()}/kopia.samverkanbackup`
    writeFileSync(copy, bytes)
    const { asidePath } = valueOf(await store.client.backup.restore({ path: copy }))
    const lost = work.missingIn(store.context.connection)
    assert.ok(!notesIn(store.context.connection).includes('Bara i loggen'), 'the old log was played into the restored file')
    store.close()
    assert.ok(!existsSync(`${asidePath}-wal`))
    assert.equal(titlesIn(asidePath).length, 1)
    assert.ok(notesIn(context.store(asidePath).context.connection).includes('Bara i loggen'), 'what was replaced was not kept whole')
    return { done: 'Restored a backup over a database whose newest save stood only in its log', seen: 'What the backup holds; what was replaced lies whole beside it.', lost, figures: { saves: work.acknowledged.length + 1 } }
  },
}
