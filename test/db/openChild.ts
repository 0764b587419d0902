// Run in a process of its own, as another user or until killed: opens a database and says how that went.
// `node openChild.ts <path>` says the fault and ends; `node openChild.ts <path> hold` says 'open' and holds it.
import { openDatabase, OpenError } from '../../electron/db/open.ts'

const [, , path = '', mode] = process.argv

try {
  const connection = openDatabase(path)
  process.stdout.write('open\n')
  // The reference keeps the garbage collector from closing it.
  if (mode === 'hold') setInterval(() => connection.open, 1_000)
  else connection.close()
} catch (error) {
  process.stdout.write(`${error instanceof OpenError ? error.fault : String(error)}\n`)
}
