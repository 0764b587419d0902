// The database that everything is measured on: 10,000 cases, made once per schema and kept under out/bench/.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../../build/setup/lock.mjs'
import { hashOf } from '../../build/setup/stamp.mjs'
import { inProject, ROOT } from '../../build/setup/paths.mjs'
import { SCHEMA_VERSION } from '../../electron/db/migrations/index.ts'
import { renderPdf } from '../../electron/pdf/render.ts'
import type { RenderedPdf, StoreContext } from '../../electron/work/context.ts'
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts'
import { seedCases } from '../support/manyCases.ts'
import { createTestStore, valueOf } from '../support/store.ts'
import { millisecondsOf } from './figures.ts'

export const CASES = 10_000

export interface SeededDatabase {
  readonly path: string
  readonly cases: number
  readonly sizeMB: number
  /** How long it took to make; null where it was there already. */
  readonly seedSeconds: number | null
}

/** What the cases and the rows about them are made by: a change in any of it asks for a new file. */
const MADE_BY = [
  'electron/db/migrations',
  'resources/process-models',
  'shared/domain/timeline.ts',
  'shared/domain/todo.ts',
  'test/support/manyCases',
  'test/support/manyCases.ts',
]

const folder = (): string => inProject('out', 'bench')

function pathOf(today: string): string {
  const recipe = hashOf(ROOT, MADE_BY).slice(0, 12)
  // The month belongs to it, because meetings are planned from the day of making.
  return join(folder(), `cases-${CASES}-schema-${SCHEMA_VERSION}-${today.slice(0, 7)}-${recipe}.sqlite`)
}

/** Drawing thousands of PDFs would take a quarter of an hour: one is drawn, and every eighth gets bytes of its own. */
function drawOnce(): StoreContext['renderPdf'] {
  let drawn: RenderedPdf | null = null
  let count = 0
  return async (model, profile) => {
    drawn ??= await renderPdf(model, { profile })
    count += 1
    if (count % 8 !== 0) return drawn
    return { ...drawn, bytes: Buffer.concat([drawn.bytes, Buffer.from(`% ${count}\n`)]) }
  }
}

async function make(path: string, now: string): Promise<void> {
  const partial = `${path}.partial`
  for (const suffix of ['', '-wal']) rmSync(`${partial}${suffix}`, { force: true })
  const store = createTestStore({ path: partial, now, renderPdf: drawOnce() })
  try {
    // Nothing is lost by a power cut here but the making.
    store.context.connection.pragma('synchronous = OFF')
    const contactPerson = { ...DEFAULT_SETTINGS.contactPerson, name: 'Astrid Demolin' }
    valueOf(await store.client.settings.save({ ...DEFAULT_SETTINGS, contactPerson, appearance: 'light' }))
    await seedCases(store, CASES)
  } finally {
    store.close()
  }
  renameSync(partial, path)
}

/** The seeded database; made anew where the schema, the rules of its making or the month has changed. */
export async function seededDatabase(): Promise<SeededDatabase> {
  const now = new Date().toISOString()
  const path = pathOf(now)
  const facts = (seedSeconds: number | null) => ({ path, cases: CASES, sizeMB: statSync(path).size / 1e6, seedSeconds })
  return withLock(path, async () => {
    if (existsSync(path)) return facts(null)
    mkdirSync(folder(), { recursive: true })
    for (const name of readdirSync(folder()).filter((each) => /^cases-.*\.sqlite$/.test(each))) rmSync(join(folder(), name))
    console.log(`Making ${CASES} cases through the store's own calls, once, a minute or two`)
    return facts((await millisecondsOf(() => make(path, now))) / 1000)
  })
}
