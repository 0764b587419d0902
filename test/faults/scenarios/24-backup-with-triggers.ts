import { strict as assert } from 'node:assert'
import { rmSync } from 'node:fs'
import { manifestPath } from '../../../electron/db/backup.ts'
import { alter, fingerprint } from '../../support/databaseFiles.ts'
import { valueOf } from '../../support/store.ts'
import { atWork, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { refusalSeen } from '../words.ts'

const HIDDEN = [
  'CREATE TRIGGER evil AFTER INSERT ON cases BEGIN DELETE FROM decision; END',
  'CREATE VIEW evil AS SELECT * FROM cases',
  'CREATE TABLE evil (a TEXT) STRICT',
  'DROP TRIGGER application_version_is_frozen',
  `CREATE TRIGGER evil AFTER INSERT ON cases BEGIN DELETE FROM decision; END;
   PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_evil', sql = replace(sql, 'evil AFTER', 'sqlite_evil AFTER') WHERE name = 'evil'`,
]

export const scenario: Scenario = {
  number: 24,
  title: 'A backup that holds triggers or views',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    await saveMany(work, 3, 'Före')
    const seen = new Set<string>()
    for (const text of HIDDEN) {
      const { path } = valueOf(await work.store.client.backup.create({}))
      rmSync(manifestPath(path))
      alter(path, (each) => {
        each.unsafeMode()
        each.exec(text)
      })
      const before = fingerprint(work.folder)
      seen.add(refusalSeen(await work.store.client.backup.restore({ path })))
      assert.deepEqual(fingerprint(work.folder), before, 'something was changed')
    }
    return { done: `Restored ${HIDDEN.length} backups with a trigger, a view, a table more, a guard less, or a trigger under a name of SQLite's own`, seen: [...seen].join(' / '), lost: work.lostAtNextStart(), figures: { files: HIDDEN.length } }
  },
}
