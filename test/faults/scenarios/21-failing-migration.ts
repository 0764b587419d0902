import { strict as assert } from 'node:assert'
import { createBackup } from '../../../electron/db/backup.ts'
import type { Connection } from '../../../electron/db/connection.ts'
import { MigrationError } from '../../../electron/db/migrate.ts'
import { MIGRATIONS, type Migration } from '../../../electron/db/migrations/index.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import { inspectBackup } from '../../../electron/db/inspectBackup.ts'
import { fingerprint, titlesIn } from '../../support/databaseFiles.ts'
import { atWork, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { faultSeen } from '../words.ts'

// The list is constant in the app; one that stops half-way is added for as long as the scenario lasts.
const migrations = MIGRATIONS as Migration[]
const stopsHalfWay = (connection: Connection): void => {
  connection.exec('ALTER TABLE meeting ADD COLUMN half TEXT; DELETE FROM meeting; CREATE TABLE half (a TEXT) STRICT')
  throw new Error('stopped half-way')
}

function migrationFault(path: string, folder: string): MigrationError {
  const request = { folder, kind: 'beforeMigration' as const, stem: 'före uppgradering', createdAt: '2026-11-21T13:02:00.000Z', appVersion: 'test' }
  try {
    openDatabase(path, (own) => createBackup(own, request).path).close()
  } catch (error) {
    if (error instanceof MigrationError) return error
    throw error
  }
  throw new Error('The migration did not fail')
}

export const scenario: Scenario = {
  number: 21,
  title: 'A migration fails half-way',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    await saveMany(work, 10, 'Före uppgraderingen')
    work.store.close()
    const before = fingerprint(work.folder)
    const shipped = migrations.length
    const last = migrations.at(-1)?.version ?? 0
    migrations.push({ version: last + 1, name: 'works', up: (each) => each.exec('CREATE TABLE whole (a TEXT) STRICT') }, { version: last + 2, name: 'stops', up: stopsHalfWay })
    let backupPath = ''
    try {
      backupPath = migrationFault(work.path, context.folder()).backupPath ?? ''
    } finally {
      migrations.length = shipped
    }
    assert.deepEqual(fingerprint(work.folder), before, 'the old version was changed')
    assert.equal(inspectBackup(null, backupPath).fault, null, 'the backup before the migration is not sound')
    assert.equal(titlesIn(backupPath).length, 1)
    const done = 'Two new migrations, the second of which deletes rows and then throws; opened again with the version before'
    return { done, seen: faultSeen('migration-failed'), lost: work.lostAtNextStart(), figures: { saves: work.acknowledged.length } }
  },
}
