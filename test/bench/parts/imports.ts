// A table of 50,000 rows, each an actor with a person: looked at, imported and taken back, and how long others wait meanwhile.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { applySettings, openRaw } from '../../../electron/db/connection.ts'
import { createTestStore, type TestStore, valueOf } from '../../support/store.ts'
import { millisecondsOf } from '../figures.ts'
import type { Ground } from '../ground.ts'
import { type Findings, row } from '../report.ts'

const ROWS = 50_000
const QUICK_ROWS = 2_000
const ASK_EVERY_MILLISECONDS = 4

const WORDS = ['Norra', 'Södra', 'Bageri', 'Kafé', 'Bygg', 'Idrott', 'Kultur', 'Trädgård', 'Torg', 'Ljus', 'Sten', 'Vatten', 'Skog', 'Berg', 'Hamn', 'Bro', 'Park']
const word = (index: number): string => WORDS[index % WORDS.length] ?? ''

interface Line {
  readonly name: string
  readonly area: string
  readonly person: string
  readonly email: string
  readonly notes: string
}

const lineOf = (index: number): Line => ({
  name: `${word(index)}${word(index * 7).toLowerCase()} ${word(index * 3)} ${index} AB`,
  area: `${word(index * 5)}området`,
  person: `${word(index * 11)} Uppdiktad ${index}`,
  email: `p${index}@example.se`,
  notes: `En anteckning om ${word(index * 13).toLowerCase()} nummer ${index}.`,
})

const HEADINGS = 'Namn;Område;Kontaktperson;E-post;Anteckningar'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between two ends of one process has no origin
const send = (port: MessagePort, value: number): void => port.postMessage(value)

/** Asks over a port all the time, as a window does, and notes how long each answer takes. */
function others(): { readonly waits: number[]; readonly stop: () => void } {
  const waits: number[] = []
  const { port1: asking, port2: answering } = new MessageChannel()
  let isOn = true
  answering.on('message', (asked: number) => send(answering, asked))
  asking.on('message', (asked: number) => {
    waits.push(performance.now() - asked)
    if (isOn) setTimeout(() => send(asking, performance.now()), ASK_EVERY_MILLISECONDS)
  })
  send(asking, performance.now())
  const stop = () => {
    isOn = false
    asking.close()
  }
  return { waits, stop }
}

async function meanwhile(work: () => Promise<unknown>): Promise<{ milliseconds: number; waits: number[] }> {
  const asking = others()
  try {
    return { milliseconds: await millisecondsOf(work), waits: asking.waits }
  } finally {
    asking.stop()
  }
}

async function inStore({ client }: TestStore, path: string) {
  const opened = valueOf(await client.imports.open({ path }))
  if (!opened.ok) throw new Error(opened.fault)
  const { sessionId, hasHeadings, fields } = opened
  const preview = await meanwhile(async () => valueOf(await client.imports.preview({ sessionId, hasHeadings, fields: [...fields] })))
  const run = await meanwhile(async () => valueOf(await client.imports.run({ sessionId })))
  const [batch] = valueOf(await client.imports.list({}))
  const undo = await meanwhile(async () => valueOf(await client.imports.undo({ batchId: batch?.id ?? '' })))
  return { preview, run, undo }
}

const RAW = `CREATE TABLE actor (id INTEGER PRIMARY KEY, name TEXT NOT NULL, area TEXT NOT NULL, notes TEXT NOT NULL);
CREATE TABLE contact (id INTEGER PRIMARY KEY, actor_id INTEGER NOT NULL REFERENCES actor (id), name TEXT NOT NULL, email TEXT NOT NULL);
CREATE INDEX contact_actor ON contact (actor_id)`

/** The same facts as plain rows in one transaction: no index of words, no history, no way back, and nobody let in between. */
async function raw(path: string, count: number) {
  const connection = openRaw(path)
  applySettings(connection)
  connection.exec(RAW)
  const actor = connection.prepare('INSERT INTO actor VALUES (?, ?, ?, ?)')
  const contact = connection.prepare('INSERT INTO contact VALUES (?, ?, ?, ?)')
  const insert = connection.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const { name, area, person, email, notes } = lineOf(index)
      actor.run(index, name, area, notes)
      contact.run(index, index, person, email)
    }
  })
  const gone = [connection.prepare('DELETE FROM contact WHERE id = ?'), connection.prepare('DELETE FROM actor WHERE id = ?')]
  const remove = connection.transaction(() => {
    for (let index = 0; index < count; index += 1) for (const statement of gone) statement.run(index)
  })
  const figures = { run: await millisecondsOf(() => insert.immediate()), undo: await millisecondsOf(() => remove.immediate()) }
  connection.close()
  return figures
}

export async function measureImports(ground: Ground): Promise<Findings> {
  const count = ground.rounds(ROWS) === ROWS ? ROWS : QUICK_ROWS
  await mkdir(ground.folder, { recursive: true })
  const folder = await mkdtemp(join(ground.folder, 'imports-'))
  const path = join(folder, 'tabell.csv')
  const lines = Array.from({ length: count }, (_, index) => Object.values(lineOf(index)).join(';'))
  await writeFile(path, [HEADINGS, ...lines].join('\r\n'))
  const plain = await raw(join(folder, 'raw.sqlite'), count)
  const store = createTestStore({ path: join(folder, 'samverkansstod.sqlite'), now: new Date().toISOString() })
  try {
    const { preview, run, undo } = await inStore(store, path)
    const rows = `${count.toLocaleString('en').replace(',', ' ')} rows`
    return {
      rows: [
        row({ id: 'imports.preview', what: `preview of ${rows}, each an actor with a person`, app: [preview.milliseconds] }),
        row({ id: 'imports.run', what: `import of ${rows}`, app: [run.milliseconds], baseline: { what: 'plain INSERTs in one transaction', values: [plain.run] } }),
        row({ id: 'imports.undo', what: `undo of ${rows}`, app: [undo.milliseconds], baseline: { what: 'plain DELETEs in one transaction', values: [plain.undo] } }),
        row({ id: 'imports.waitPreview', what: 'another call during the preview', app: preview.waits }),
        row({ id: 'imports.waitRun', what: 'another call during the import', app: run.waits }),
        row({ id: 'imports.waitUndo', what: 'another call during the undo', app: undo.waits }),
      ],
      notMeasured: [],
    }
  } finally {
    store.close()
  }
}
