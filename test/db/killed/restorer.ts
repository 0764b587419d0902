// Restores two backups in turn until it is killed: `node restorer.ts <database> <folder> <backup> <backup>`.
import { createClient } from '../../../shared/ipc/client.ts'
import { say, storeFor } from './context.ts'

const [, , path = '', folder = '', ...backups] = process.argv
const client = createClient(storeFor(path, folder))
say('ready')
for (;;) {
  for (const backup of backups) {
    const outcome = await client.backup.restore({ path: backup })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
    say('restored', backup)
  }
}
