import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { inProject, PROJECT_NODE } from '../../../build/setup/paths.mjs'
import type { FromStore, StoreConfiguration } from '../../../electron/ipc/storeMessages.ts'
import { createClient } from '../../../shared/ipc/client.ts'
import type { Client } from '../../../shared/ipc/contract.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'

export type Message = FromStore | { readonly kind: 'loaded' }

export interface RunningStore {
  readonly client: Client
  readonly said: Message[]
  /** The first message of a kind, said before or after; fails after ten seconds. */
  readonly hears: <Kind extends Message['kind']>(kind: Kind, after?: number) => Promise<Extract<Message, { kind: Kind }>>
  readonly send: (message: unknown) => void
  readonly kill: () => void
  readonly processId: number
}

const PATIENCE_MS = 20_000

export const configurationIn = (folder: string): StoreConfiguration => ({
  databasePath: join(folder, 'database', 'samverkansstod.sqlite'),
  resourcesFolder: inProject('resources'),
  licencesPath: join(folder, 'licences.json'),
  documentsFolder: join(folder, 'documents'),
  backupFolder: join(folder, 'backups'),
  appVersion: '0.0.0-test',
  isDemo: false,
})

/** The next number of a call; answers are told apart by it. */
let calls = 0

function createHears(said: Message[], child: ChildProcess): RunningStore['hears'] {
  type Wanted<Kind> = Extract<Message, { kind: Kind }>
  return (kind, after = 0) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no "${kind}" in ${JSON.stringify(said)}`)), PATIENCE_MS)
      const look = () => {
        const found = said.slice(after).find((message): message is Wanted<typeof kind> => message.kind === kind)
        if (!found) return
        clearTimeout(timer)
        child.off('message', look)
        resolve(found)
      }
      child.on('message', look)
      look()
    })
}

/** Starts the store process and tells it where its things are. */
export async function startStore(configuration: StoreConfiguration, asUser: { readonly uid?: number; readonly gid?: number } = {}): Promise<RunningStore> {
  const child = fork(join(import.meta.dirname, 'child.ts'), {
    ...asUser,
    execPath: PROJECT_NODE,
    // Compiled code is kept between the starts; what fork() gives of vitest's own options is not wanted.
    env: { ...process.env, NODE_COMPILE_CACHE: inProject('node_modules', '.cache', 'compile') },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const said: Message[] = []
  child.on('message', (message) => said.push(message as Message))
  const hears = createHears(said, child)
  const send = (message: unknown) => void child.send(message as object)
  await hears('loaded')
  send({ kind: 'start', configuration })
  const call = async (path: string, input: unknown): Promise<Outcome<unknown>> => {
    calls += 1
    const id = calls
    send({ kind: 'call', id, path, input })
    for (;;) {
      const before = said.length
      const answer = said.find((message) => message.kind === 'answer' && message.id === id)
      if (answer?.kind === 'answer') return answer.outcome
      await hears('answer', before)
    }
  }
  return { client: createClient(call), said, hears, send, kill: () => void child.kill('SIGKILL'), processId: child.pid ?? 0 }
}
