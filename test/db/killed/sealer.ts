// Makes sealed backups until it is killed: `node sealer.ts <database> <folder>` prints `sealed <file name>` for each.
import { createClient } from '../../../shared/ipc/client.ts'
import { say, storeFor } from './context.ts'

const [, , path = '', folder = ''] = process.argv
const client = createClient(storeFor(path, folder))
const standing = await client.backup.standing({})
if (standing.ok && !standing.value.sealed) await client.backup.turnSealingOn({ passphrase: 'cykel lampa torg äpple' })
say('ready')
for (;;) {
  const outcome = await client.backup.create({})
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  say('sealed', outcome.value.fileName.replaceAll(' ', '_'))
}
