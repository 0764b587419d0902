// Saves and backs up until it is killed: `node backer.ts <database> <folder> <case>`; says `saved <notes>`, `backup <file>`.
import { newId } from '../../../shared/newId.ts'
import { createClient } from '../../../shared/ipc/client.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { say, storeFor } from '../../db/killed/context.ts'
import { meetingWith } from '../atWork.ts'

const [, , path = '', folder = '', caseId = ''] = process.argv
const client = createClient(storeFor(path, folder))

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

say('ready')
for (;;) {
  const notes = newId()
  valueOf(await client.meetings.save(meetingWith(caseId, notes)))
  say('saved', notes)
  say('backup', valueOf(await client.backup.create({})).fileName)
}
