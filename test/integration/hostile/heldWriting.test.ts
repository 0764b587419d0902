// Every method of the store while nothing may be written: looks are answered, changes are refused with their cause.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { methodPaths } from '../../../shared/ipc/contract.ts'
import { createTestStore, type TestStore, valueOf } from '../../support/store.ts'
import { validInputs } from './validInputs.ts'

let store: TestStore | null = null
let folder = ''
afterEach(() => {
  store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Methods whose names say that they only look; the check of attachments notes when it was made. */
const LOOKS = /^(?!attachments\.check).*\.(get|list|view|timeline|areas|history|cases|everywhere|all|overview|words|suggest|people|running|check|thread|licences|due|bytes|state|inspect|version|preview)$/

it('answers every look, refuses every change with its cause, and writes nothing', async () => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-held-'))
  const path = join(folder, 'samverkansstod.sqlite')
  store = createTestStore({ path })
  const { inputs } = await validInputs(store)
  store.context.connection.pragma('wal_checkpoint(TRUNCATE)')
  store.context.guard.holdBack(store.context, 'read-only')
  const before = digest(path)
  const refused: string[] = []
  for (const [method, { host }] of methodPaths) {
    const input = inputs.get(method)
    // A restore works on the file itself and not through the connection; a copy is made of it first, which is refused.
    if (host !== 'store' || !input) continue
    const outcome = await store.call(method, input)
    if (!outcome.ok && outcome.error.code === 'unexpected') throw new Error(`${method} ran into ${String(store.incidents.at(-1))}`)
    if (!outcome.ok && outcome.error.code === 'storage') refused.push(method)
  }
  expect(refused.filter((method) => LOOKS.test(method))).toEqual([])
  expect(refused).toEqual(expect.arrayContaining(['cases.create', 'cases.saveFacts', 'meetings.save', 'tasks.save', 'settings.save', 'decisions.save']))
  expect(digest(path)).toBe(before)
  expect(readFileSync(`${path}-wal`)).toHaveLength(0)
  expect(valueOf(await store.client.guard.state({})).hold?.reason).toBe('read-only')
}, 60_000)
