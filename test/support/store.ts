import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStoreCall, type StoreCall } from '../../electron/dispatchStore.ts'
import { closeTidily } from '../../electron/db/connection.ts'
import { openDatabase } from '../../electron/db/open.ts'
import type { StoreContext } from '../../electron/work/context.ts'
import { WriteGuard } from '../../electron/work/writeGuard.ts'
import { renderDocx } from '../../electron/docx/render.ts'
import { renderPdf } from '../../electron/pdf/render.ts'
import { processModelSchema } from '../../shared/domain/processModel.ts'
import { createClient } from '../../shared/ipc/client.ts'
import type { Client } from '../../shared/ipc/contract.ts'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'

export const defaultModel = processModelSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/process-models/malmo-2020.json'), 'utf8')),
)

export interface TestStore {
  readonly call: StoreCall
  readonly client: Client
  readonly context: StoreContext
  /** Everything that the store told the window, oldest first. */
  readonly events: BridgeEvent[]
  readonly listen: (listener: (event: BridgeEvent) => void) => () => void
  /** A folder of the test's own, with `documents/` and `backups/`. */
  readonly folder: string
  /** Faults in the program that handlers ran into; a test that expects none asserts that this is empty. */
  readonly incidents: unknown[]
  /** Moves the store's clock. */
  readonly setNow: (instant: string) => void
  readonly close: () => void
}

/**
 * The whole store on a real database, without a window: the same dispatch, validation, rules, SQL and PDF as the app.
 * @param options.path a database file; an in-memory database where left out
 * @param options.renderPdf stands in for the drawing of PDFs where thousands would take too long
 */
export function createTestStore(options: { path?: string; now?: string; renderPdf?: StoreContext['renderPdf'] } = {}): TestStore {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-test-'))
  const events: BridgeEvent[] = []
  const listeners = new Set<(event: BridgeEvent) => void>()
  const incidents: unknown[] = []
  let now = options.now ?? '2026-11-21T13:02:00.000Z'
  const path = options.path ?? ':memory:'
  const context: StoreContext = {
    connection: openDatabase(path),
    databasePath: path,
    clock: () => new Date(now),
    defaultModel,
    appVersion: '0.0.0-test',
    defaultFolders: { documents: join(folder, 'documents'), backups: join(folder, 'backups') },
    renderPdf: options.renderPdf ?? ((model, profile) => renderPdf(model, { profile })),
    renderDocx,
    guard: new WriteGuard(),
    emit: (event) => {
      events.push(event)
      for (const listener of listeners) listener(event)
    },
    licences: () => [],
  }
  const call = createStoreCall(context, (_path, error) => {
    incidents.push(error)
    return 'test-incident'
  })
  return {
    call,
    client: createClient(call),
    context,
    events,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    folder,
    incidents,
    setNow: (instant) => {
      now = instant
    },
    close: () => {
      closeTidily(context.connection)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The value of an outcome; a failed one fails the test with what went wrong. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The call failed: ${JSON.stringify(outcome.error)}`)
  return outcome.value
}
