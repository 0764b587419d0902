import { randomBytes } from 'node:crypto'
import type { LockMinutes } from '../../shared/domain/appLock.ts'
import type { BackupSecret } from '../../shared/domain/backup.ts'
import { passphraseStrength } from '../../shared/domain/passphrase.ts'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import type { KeptLock, LockFacts, LockRequest } from '../../shared/ipc/insideRequest.ts'
import { AppFailure, type Outcome } from '../../shared/ipc/outcome.ts'
import { SealError } from '../seal/failure.ts'
import { unwrapWithCode, unwrapWithPassphrase, wrapWithPassphrase } from '../seal/wrap.ts'
import { type Tried, Tries } from './tries.ts'

/** What the window may ask while the lock is on: how things stand, to be let in, and to be closed. */
export const ALLOWED_WHILE_LOCKED: ReadonlySet<string> = new Set([
  'app.status', 'app.closingHeard', 'app.readyToClose', 'lock.get', 'lock.unlock', 'lock.now', 'lock.saved',
])

/** A page that cannot save in this time is locked all the same; what it holds stays in its memory. */
const SAVING_PATIENCE_MS = 5_000
const WITHOUT_LOCK_MINUTES = 10

/**
 * `unknown`: no database has said yet whether there is a lock. `falling`: the page is covered and saves what was being
 * typed. `locked`: nothing but the way in is answered.
 */
type State = 'unknown' | 'open' | 'falling' | 'locked'

interface Surroundings {
  readonly ask: (request: LockRequest) => Promise<Outcome<unknown>>
  /** Whether the store has given up on its database. */
  readonly hasFailed: () => boolean
  readonly send: (event: BridgeEvent) => void
  readonly tries?: Tries
}

const invalid = (path: string): AppFailure => new AppFailure({ code: 'invalid-input', issues: [{ path, code: 'invalid' }] })

async function opens(facts: NonNullable<LockFacts>, { kind, text }: BackupSecret): Promise<boolean> {
  try {
    if (kind === 'passphrase') await unwrapWithPassphrase(facts.passphrase, text)
    else if (facts.recovery === null) return false
    else unwrapWithCode(facts.recovery, text)
    return true
  } catch (error) {
    if (error instanceof SealError) return false
    throw error
  }
}

/** The lock of the app, as the main process holds it. Knows nothing of Electron. */
export class AppLock {
  readonly #around: Surroundings
  readonly #tries: Tries
  #state: State = 'unknown'
  #facts: LockFacts = null
  /** Somebody has been let in, or there was no lock, since the app started. */
  #isLetIn = false
  #patience: NodeJS.Timeout | undefined
  #settle: () => void = () => undefined
  readonly #known: Promise<void>

  constructor(around: Surroundings) {
    this.#around = around
    this.#tries = around.tries ?? new Tries()
    this.#known = new Promise((resolve) => (this.#settle = resolve))
  }

  get isKnown(): boolean {
    return this.#state !== 'unknown'
  }

  /** Whether the page is to show nothing but the lock. */
  get isShut(): boolean {
    return this.#state === 'falling' || this.#state === 'locked'
  }

  /** After how many idle minutes the lock falls; null = it is on already, or there is none. */
  get fallsAfter(): LockMinutes | null {
    return this.#state === 'open' ? (this.#facts?.minutes ?? null) : null
  }

  /** Whether a call of the window's is heard. Waits until it is known whether there is a lock. */
  async allows(path: string): Promise<boolean> {
    if (ALLOWED_WHILE_LOCKED.has(path)) return true
    await this.#known
    return this.#state !== 'locked'
  }

  /** Passes on what the window is told, where it may be told. To be given every event of the store's. */
  async hear(event: BridgeEvent): Promise<void> {
    const { send } = this.#around
    // A database that was repaired or put back is shut until it has said whether it has a lock.
    if (event.kind === 'store-ready' && this.#state === 'open' && !this.#isLetIn) this.#state = 'locked'
    const concerns = event.kind === 'changed' && event.topics.some((topic) => topic === 'settings' || topic === 'backups')
    if (event.kind === 'store-ready' || concerns) await this.#learn()
    // A database that does not open has no lock to ask for and nothing to hide: what is left is repair and restore.
    if (event.kind === 'store-failed' && !this.isKnown && this.#around.hasFailed()) this.#enter('open')
    if (this.#state === 'locked') {
      if (event.kind === 'store-ready' || event.kind === 'store-failed') send({ kind: 'lock' })
    } else send(event)
  }

  /** Covers the page, has it save, and shuts. False where there is no lock. */
  readonly fall = (): boolean => {
    if (this.#facts === null) return false
    if (this.#state !== 'open') return true
    this.#state = 'falling'
    this.#patience = setTimeout(this.saved, SAVING_PATIENCE_MS)
    this.#around.send({ kind: 'lock' })
    return true
  }

  /** The page has saved what was being typed. */
  readonly saved = (): void => {
    if (this.#state === 'falling') this.#enter('locked')
  }

  standing() {
    const { waitSeconds } = this.#tries
    const minutes = this.#facts?.minutes ?? WITHOUT_LOCK_MINUTES
    return { isOn: this.#facts !== null, minutes, waitSeconds, opensWithCode: (this.#facts?.recovery ?? null) !== null } as const
  }

  async unlock(secret: BackupSecret): Promise<Tried> {
    const tried = await this.#try(secret)
    if (!tried.opened) return tried
    this.#isLetIn = true
    this.#enter('open')
    // What could not be saved is sent again, and what is shown is read anew.
    this.#around.send({ kind: 'store-ready' })
    return tried
  }

  async turnOn(passphrase: string, minutes: LockMinutes): Promise<void> {
    if (this.#facts !== null) throw invalid('passphrase')
    await this.#keep({ minutes, passphrase: await this.#enclose(passphrase) })
  }

  async change(secret: BackupSecret, passphrase: string): Promise<Tried> {
    const enclosed = await this.#enclose(passphrase)
    return this.#whenOpened(secret, () => this.#keep({ minutes: this.standing().minutes, passphrase: enclosed }))
  }

  async setMinutes(minutes: LockMinutes): Promise<void> {
    if (this.#facts === null) throw invalid('minutes')
    await this.#keep({ minutes, passphrase: this.#facts.passphrase })
  }

  turnOff(secret: BackupSecret): Promise<Tried> {
    return this.#whenOpened(secret, () => this.#keep(null))
  }

  #try(secret: BackupSecret): Promise<Tried> {
    return this.#tries.run(async () => this.#facts === null || opens(this.#facts, secret))
  }

  async #whenOpened(secret: BackupSecret, act: () => Promise<void>): Promise<Tried> {
    const tried = await this.#try(secret)
    if (tried.opened) await act()
    return tried
  }

  /** A key of no use to anyone, enclosed by the passphrase: opening it is what proves the passphrase. */
  #enclose(passphrase: string) {
    if (passphraseStrength(passphrase) === 'too-short') throw invalid('passphrase')
    return wrapWithPassphrase(randomBytes(32), passphrase)
  }

  async #keep(lock: KeptLock | null): Promise<void> {
    const outcome = await this.#around.ask({ what: 'saveLock', lock })
    if (!outcome.ok) throw new AppFailure(outcome.error)
    // The store's own answer to this very request.
    this.#facts = outcome.value as LockFacts
  }

  async #learn(): Promise<void> {
    const outcome = await this.#around.ask({ what: 'readLock' })
    // A store that died again says so again when it is back.
    if (!outcome.ok) return
    const facts = outcome.value as LockFacts
    // Once shut, only what shut it opens it: another file in the database's place does not.
    if (!this.isShut) this.#facts = facts
    if (this.#isLetIn) return
    this.#facts = facts
    this.#isLetIn = facts === null
    this.#enter(facts === null ? 'open' : 'locked')
  }

  #enter(state: State): void {
    clearTimeout(this.#patience)
    this.#state = state
    this.#settle()
  }
}
