// Works until the power goes, and says what was acknowledged: saves, backups, and half-way the next version's migration.
// `node powerWriter.ts <database> <folder> <case> <saves> <FULL|OFF>`
import { createBackup } from '../../../electron/db/backup.ts'
import { closeTidily, type Connection } from '../../../electron/db/connection.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import { createClient } from '../../../shared/ipc/client.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { say, storeFor } from '../../db/killed/context.ts'
import { meetingWith } from '../atWork.ts'
import { addFutureMigration } from '../futureMigration.ts'

const [, , path = '', folder = '', caseId = '', count = '', synchronous = 'FULL'] = process.argv
const saves = Number(count)

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

const backUp = (connection: Connection): string => {
  const request = { folder: `${folder}/backups`, kind: 'beforeMigration' as const, stem: 'före uppgradering', createdAt: new Date().toISOString(), appVersion: 'test' }
  const backup = createBackup(connection, request)
  say('backup', backup.manifest.sha256, backup.fileName)
  return backup.path
}

function open(): Connection {
  const connection = openDatabase(path, backUp)
  if (synchronous === 'OFF') connection.pragma('synchronous = OFF')
  // The log is folded in more often than in the app, so that a short run cuts into that too.
  connection.pragma('wal_autocheckpoint = 150')
  return connection
}

async function work(connection: Connection, from: number, to: number): Promise<void> {
  const client = createClient(storeFor(path, folder, connection))
  for (let number = from; number < to; number += 1) {
    const notes = `Anteckning-${number}-${'x'.repeat((number * 397) % 5_000)}`
    valueOf(await client.meetings.save(meetingWith(caseId, notes)))
    say('saved', notes)
    // A version that is not shipped has no schema to check its backups by.
    if (from > 0 || number % 6 !== 5) continue
    const { manifest, fileName } = valueOf(await client.backup.create({}))
    say('backup', manifest.sha256, fileName)
  }
  closeTidily(connection)
}

const half = Math.floor(saves / 2)
await work(open(), 0, half)
addFutureMigration()
const upgraded = open()
say('migrated')
await work(upgraded, half, saves)
