import { utilityProcess, type UtilityProcess } from 'electron'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import type { InsideRequest } from '../../shared/ipc/insideRequest.ts'
import { AppFailure, type Outcome } from '../../shared/ipc/outcome.ts'
import type { AcceptableFault, StoreFault } from '../../shared/ipc/storeFault.ts'
import type { FromStore, StoreConfiguration, StoreVersions, ToStore } from '../ipc/storeMessages.ts'
import type { Log } from './log.ts'

export interface StoreStatus {
  readonly state: 'starting' | 'ready' | 'failed'
  readonly fault: StoreFault | null
  readonly incidentId: string | null
  /** Commits that are known to have been made and are not in the file; null = none, or not known. */
  readonly behind: number | null
  /** Commits that the database was last known to have; null = none is known. */
  readonly remembered: number | null
  readonly versions: StoreVersions | null
}

export interface StoreProcess {
  readonly call: (path: string, input: unknown) => Promise<Outcome<unknown>>
  /** Where an exported document lies, or null. */
  readonly locate: (documentId: string) => Promise<string | null>
  /** What only the shell may ask. */
  readonly inside: (request: InsideRequest) => Promise<Outcome<unknown>>
  readonly status: () => StoreStatus
  /**
   * Opens the database anew, without a restart of the app: the cause may be gone. Calls wait meanwhile.
   * @param accepted the fault that she has decided to go on with
   */
  readonly retry: (accepted: AcceptableFault | null) => void
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

const STARTING: StoreStatus = { state: 'starting', fault: null, incidentId: null, behind: null, remembered: null, versions: null }
const failed = (fault: StoreFault, incidentId: string | null, { behind, remembered }: Pick<StoreStatus, 'behind' | 'remembered'> = STARTING): StoreStatus => ({
  state: 'failed',
  fault,
  incidentId,
  behind,
  remembered,
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
  private isDead = false

  constructor(options: Options) {
    this.options = options
    this.child = this.launch()
  }

  readonly status = (): StoreStatus => this.current

  readonly call = (path: string, input: unknown): Promise<Outcome<unknown>> =>
    this.ask((id) => ({ kind: 'call', id, path, input }))

  readonly inside = (request: InsideRequest): Promise<Outcome<unknown>> => this.ask((id) => ({ kind: 'inside', id, request }))

  async locate(documentId: string): Promise<string | null> {
    const outcome = await this.ask((id) => ({ kind: 'locate', id, documentId }))
    return outcome.ok && typeof outcome.value === 'string' && outcome.value !== '' ? outcome.value : null
  }

  retry(accepted: AcceptableFault | null): void {
    if (this.stopping || this.current.state === 'starting') return
    this.current = STARTING
    this.restarts = []
    if (this.isDead) this.child = this.launch()
    else this.child.postMessage(this.startMessage(accepted))
    // A window that asked for it looks again: the store may need a while.
    this.options.onEvent({ kind: 'store-failed' })
  }

  private startMessage(accepted: AcceptableFault | null): ToStore {
    return { kind: 'start', configuration: this.options.configuration, accepted }
  }

  stop(): Promise<void> {
    if (this.isDead) return Promise.resolve()
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
    const { script } = this.options
    this.isDead = false
    const child = utilityProcess.fork(script, [], { serviceName: 'Samverkansstöd lagring', stdio: 'inherit' })
    child.on('message', (message: FromStore) => this.receive(message))
    child.once('exit', (code) => this.died(code))
    child.postMessage(this.startMessage(null))
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
        this.settle({ ...STARTING, state: 'ready', versions: message.versions })
        return this.options.onEvent({ kind: 'store-ready' })
      case 'failed':
        this.settle(failed(message.fault, message.incidentId, message))
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
    this.isDead = true
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
    if (this.stopping || !(await this.up()) || this.isDead) return STOPPED
    return new Promise((resolve) => {
      const id = this.nextId
      this.nextId += 1
      this.pending.set(id, resolve)
      this.child.postMessage(build(id))
    })
  }
}

export const startStoreProcess = (options: Options): StoreProcess => new StoreSupervisor(options)
