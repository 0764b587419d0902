import { utilityProcess, type UtilityProcess } from 'electron'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import { AppFailure, type Outcome } from '../../shared/ipc/outcome.ts'
import type { StoreFault } from '../../shared/ipc/storeFault.ts'
import type { FromStore, StoreConfiguration, StoreVersions, ToStore } from '../ipc/storeMessages.ts'
import type { Log } from './log.ts'

export interface StoreStatus {
  readonly state: 'starting' | 'ready' | 'failed'
  readonly fault: StoreFault | null
  readonly incidentId: string | null
  readonly versions: StoreVersions | null
}

export interface StoreProcess {
  readonly call: (path: string, input: unknown) => Promise<Outcome<unknown>>
  /** Where an exported document lies, or null. */
  readonly locate: (documentId: string) => Promise<string | null>
  readonly status: () => StoreStatus
  /** Closes the database and ends the process. */
  readonly stop: () => Promise<void>
}

interface Options {
  readonly script: string
  readonly configuration: StoreConfiguration
  readonly log: Log
  readonly onEvent: (event: BridgeEvent) => void
}

const STOPPED: Outcome<never> = { ok: false, error: new AppFailure({ code: 'storage', fault: 'store-stopped' }).error }
const READY_PATIENCE_MS = 15_000
const STOP_PATIENCE_MS = 5_000
/** A store that dies again and again is not helped by more starts. */
const RESTARTS_PER_MINUTE = 5

type Answer = (outcome: Outcome<unknown>) => void

const STARTING: StoreStatus = { state: 'starting', fault: null, incidentId: null, versions: null }
const failed = (fault: StoreFault, incidentId: string | null): StoreStatus => ({
  state: 'failed',
  fault,
  incidentId,
  versions: null,
})

/** Starts the store process, hands it calls, and starts it again when it dies. */
class StoreSupervisor implements StoreProcess {
  private readonly options: Options
  private readonly pending = new Map<number, Answer>()
  private readonly whenUp = new Set<() => void>()
  private restarts: number[] = []
  private child: UtilityProcess
  private current: StoreStatus = STARTING
  private nextId = 1
  private stopping = false

  constructor(options: Options) {
    this.options = options
    this.child = this.launch()
  }

  readonly status = (): StoreStatus => this.current

  readonly call = (path: string, input: unknown): Promise<Outcome<unknown>> =>
    this.ask((id) => ({ kind: 'call', id, path, input }))

  async locate(documentId: string): Promise<string | null> {
    const outcome = await this.ask((id) => ({ kind: 'locate', id, documentId }))
    return outcome.ok && typeof outcome.value === 'string' && outcome.value !== '' ? outcome.value : null
  }

  stop(): Promise<void> {
    this.stopping = true
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.child.kill()
        resolve()
      }, STOP_PATIENCE_MS)
      this.child.once('exit', () => {
        clearTimeout(timer)
        resolve()
      })
      this.child.postMessage({ kind: 'stop' } satisfies ToStore)
    })
  }

  private launch(): UtilityProcess {
    const { script, configuration } = this.options
    const child = utilityProcess.fork(script, [], { serviceName: 'Samverkansstöd lagring', stdio: 'inherit' })
    child.on('message', (message: FromStore) => this.receive(message))
    child.once('exit', (code) => this.died(code))
    child.postMessage({ kind: 'start', configuration } satisfies ToStore)
    return child
  }

  private settle(next: StoreStatus): void {
    this.current = next
    for (const wake of this.whenUp) wake()
    this.whenUp.clear()
  }

  private receive(message: FromStore): void {
    switch (message.kind) {
      case 'ready':
        this.settle({ state: 'ready', fault: null, incidentId: null, versions: message.versions })
        return this.options.onEvent({ kind: 'store-ready' })
      case 'failed':
        this.settle(failed(message.fault, message.incidentId))
        return this.options.onEvent({ kind: 'store-failed' })
      case 'answer':
        this.pending.get(message.id)?.(message.outcome)
        this.pending.delete(message.id)
        return
      case 'event':
        return this.options.onEvent(message.event)
      case 'log':
        return this.options.log.write(message.entry)
      case 'stopped':
    }
  }

  private died(code: number): void {
    for (const answer of this.pending.values()) answer(STOPPED)
    this.pending.clear()
    if (this.stopping) return
    this.options.log.write({ level: 'error', event: 'store-died', code })
    const now = Date.now()
    this.restarts = this.restarts.filter((at) => at > now - 60_000)
    if (this.restarts.length >= RESTARTS_PER_MINUTE) {
      this.settle(failed('unexpected', null))
      return this.options.onEvent({ kind: 'store-failed' })
    }
    this.restarts.push(now)
    this.current = STARTING
    this.child = this.launch()
  }

  /** Whether the store came up, or failed: a failed store still answers what it can. */
  private up(): Promise<boolean> {
    if (this.current.state !== 'starting') return Promise.resolve(true)
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), READY_PATIENCE_MS)
      this.whenUp.add(() => {
        clearTimeout(timer)
        resolve(true)
      })
    })
  }

  private async ask(build: (id: number) => ToStore): Promise<Outcome<unknown>> {
    if (this.stopping || !(await this.up())) return STOPPED
    return new Promise((resolve) => {
      const id = this.nextId
      this.nextId += 1
      this.pending.set(id, resolve)
      this.child.postMessage(build(id))
    })
  }
}

export const startStoreProcess = (options: Options): StoreProcess => new StoreSupervisor(options)
