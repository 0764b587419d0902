// Somebody at work in the store process as the app runs it, which is stopped, killed and started again.
import { dirname } from 'node:path'
import type { Hold } from '../../shared/domain/hold.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { configurationIn, type RunningStore } from '../integration/storeProcess/storeProcess.ts'
import { newCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import type { ScenarioContext } from './scenario.ts'

const ALL = { phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 200 } as const

export const titlesOf = async ({ client }: RunningStore): Promise<string[]> =>
  valueOf(await client.cases.list({ ...ALL, phases: [], origins: [] })).rows.map(({ title }) => title)

export const holdOf = async ({ client }: RunningStore): Promise<Hold | null> => valueOf(await client.guard.state({})).hold

export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It never came to be: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export interface ProcessAtWork {
  readonly path: string
  readonly databaseFolder: string
  /** What was answered ok. */
  readonly acknowledged: string[]
  readonly start: (asUser?: { readonly uid?: number; readonly gid?: number }) => Promise<RunningStore>
  /** Starts it and waits until it can be worked with. */
  readonly ready: (asUser?: { readonly uid?: number; readonly gid?: number }) => Promise<RunningStore>
  readonly stop: (store: RunningStore) => Promise<void>
  /** What "Försök igen" does; resolves with what the store says then. */
  readonly retry: <Kind extends 'ready' | 'failed'>(store: RunningStore, kind: Kind, accepted?: string | null) => Promise<{ kind: Kind }>
  /** Opens a case with this title. */
  readonly save: (store: RunningStore, title: string) => Promise<Outcome<unknown>>
  readonly missingIn: (store: RunningStore) => Promise<string[]>
}

/** Work in a folder of its own; nothing is started yet. */
export function processAtWork(context: ScenarioContext, folder = context.folder()): ProcessAtWork {
  const configuration = configurationIn(folder)
  const acknowledged: string[] = []
  const start: ProcessAtWork['start'] = (asUser) => context.storeProcess(folder, asUser)
  return {
    path: configuration.databasePath,
    databaseFolder: dirname(configuration.databasePath),
    acknowledged,
    start,
    ready: async (asUser) => {
      const store = await start(asUser)
      await store.hears('ready')
      return store
    },
    stop: async (store) => {
      store.send({ kind: 'stop' })
      await store.hears('stopped')
    },
    retry: (store, kind, accepted = null) => {
      const before = store.said.length
      store.send({ kind: 'start', configuration, accepted })
      return store.hears(kind, before)
    },
    save: async (store, title) => {
      const outcome = await store.client.cases.create(newCase({ title }))
      if (outcome.ok) acknowledged.push(title)
      return outcome
    },
    missingIn: async (store) => {
      const found = new Set(await titlesOf(store))
      return acknowledged.filter((title) => !found.has(title))
    },
  }
}
