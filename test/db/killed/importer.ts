// Imports a table, or takes the last import back, and is ready to be killed when a share of it is done:
// `node importer.ts <database> <folder> <import|undo> <share>`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '../../../shared/ipc/client.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { say, storeFor } from './context.ts'

const [, , database = '', folder = '', what = '', share = ''] = process.argv
const client = createClient(storeFor(database, folder))
const ROWS = 3_000

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

async function importTable(): Promise<void> {
  const path = join(folder, 'lista.csv')
  const rows = Array.from({ length: ROWS }, (_, row) => `Förening ${row};Person ${row};p${row}@example.se`)
  writeFileSync(path, ['Namn;Kontaktperson;E-post', ...rows].join('\r\n'))
  const opened = valueOf(await client.imports.open({ path }))
  if (!opened.ok) throw new Error(opened.fault)
  const { sessionId, hasHeadings, fields } = opened
  valueOf(await client.imports.preview({ sessionId, hasHeadings, fields: [...fields] }))
  valueOf(await client.imports.run({ sessionId }))
}

async function undoLast(): Promise<void> {
  const [batch] = valueOf(await client.imports.list({}))
  if (!batch) throw new Error('Nothing to undo')
  valueOf(await client.imports.undo({ batchId: batch.id }))
}

async function sayWhenDone(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => void setImmediate(resolve))
    const { task, done, total } = valueOf(await client.imports.progress({}))
    if (task && total > 0 && done >= total * Number(share)) return say('ready')
  }
}

void sayWhenDone()
await (what === 'import' ? importTable() : undoLast())
say('done')
