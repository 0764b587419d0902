// Somebody at work in a store of this process: what was acknowledged is kept here, and asked for afterwards.
import { strict as assert } from 'node:assert'
import { join } from 'node:path'
import type { Connection } from '../../electron/db/connection.ts'
import { newId } from '../../shared/newId.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import type { TestStore } from '../support/store.ts'
import { valueOf } from '../support/store.ts'
import type { ScenarioContext } from './scenario.ts'

export interface AtWork {
  readonly store: TestStore
  readonly path: string
  /** The database's own folder. */
  readonly folder: string
  readonly caseId: string
  /** The notes that the store has answered ok to. */
  readonly acknowledged: string[]
  /** Saves a meeting with these notes; the same id where it is sent again. */
  readonly save: (notes: string, id?: string) => Promise<Outcome<unknown>>
  /** What was acknowledged and cannot be read there. */
  readonly missingIn: (connection: Connection) => string[]
  /** Closes the store, opens the file as the next start does, and says what is missing. */
  readonly lostAtNextStart: (path?: string) => string[]
}

export const meetingWith = (caseId: string, notes: string, id = newId()) => ({
  id, caseId, expectedRevision: 0, kind: 'avstamning', heldOn: '2026-11-21', time: '', place: '', participants: '', notes,
})

export const notesIn = (connection: Connection): string[] =>
  connection.prepare('SELECT notes FROM meeting').pluck().all() as string[]

type Options = Parameters<ScenarioContext['store']>[1] & { readonly in?: string }

/** A store on a file of its own, with one case to write in. */
export async function atWork(context: ScenarioContext, { in: place, ...options }: Options = {}): Promise<AtWork> {
  const folder = place ?? join(context.folder(), 'database')
  const path = await context.sample(folder)
  const store = context.store(path, options)
  const caseId = String(store.context.connection.prepare('SELECT id FROM cases LIMIT 1').pluck().get())
  const acknowledged: string[] = []
  const missingIn = (connection: Connection): string[] => {
    const found = new Set(notesIn(connection))
    return acknowledged.filter((notes) => !found.has(notes))
  }
  return {
    store, path, folder, caseId, acknowledged, missingIn,
    save: async (notes, id) => {
      const outcome = await store.client.meetings.save(meetingWith(caseId, notes, id))
      if (outcome.ok) acknowledged.push(notes)
      return outcome
    },
    lostAtNextStart: (other = path) => {
      assert.deepEqual(store.incidents, [], 'the store ran into a fault of the program')
      store.close()
      const again = context.store(other)
      return missingIn(again.context.connection)
    },
  }
}

/** Saves so many, all of which must be acknowledged. */
export async function saveMany({ save }: AtWork, count: number, stem: string): Promise<void> {
  for (let number = 1; number <= count; number += 1) valueOf(await save(`${stem} ${number}`))
}

/** From now on the store's backups are written there. */
export async function keepBackupsIn({ client }: TestStore, folder: string): Promise<void> {
  const { settings } = valueOf(await client.settings.get({}))
  valueOf(await client.settings.save({ ...settings, backupFolder: folder }))
}
