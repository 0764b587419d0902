import type { CaseView } from '../../shared/domain/caseView.ts'
import { addDays, type IsoDate, todayIn } from '../../shared/domain/date.ts'
import { createClient } from '../../shared/ipc/client.ts'
import { type Client, storeMethodPaths } from '../../shared/ipc/contract.ts'
import { createDispatch } from '../../shared/ipc/dispatch.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { createHandlers } from '../handlers.ts'
import type { StoreContext } from '../work/context.ts'

function fail(path: string, error: unknown): never {
  throw new Error(`The demo failed in ${path}`, { cause: error })
}

/** The app's own calls, straight to the handlers. */
export const clientOf = (context: StoreContext): Client =>
  createClient(createDispatch(createHandlers(context), { methods: storeMethodPaths, translate: () => null, report: fail }))

/** What a call answered. @throws Error where it was refused */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`The demo was refused: ${JSON.stringify(outcome.error)}`)
}

/** Something that happened on a day of a story. */
export interface Step {
  readonly on: number
  readonly run: () => Promise<unknown>
}

/** Where stories are played: the real handlers, with a clock that shows the day of each step. */
export class Stage {
  readonly client: Client
  readonly decidingBoard: string
  private readonly today: IsoDate
  private day = 0
  private minute = 0

  constructor(context: StoreContext) {
    this.today = todayIn(context.clock())
    this.decidingBoard = context.defaultModel.board
    this.client = clientOf({ ...context, clock: () => new Date(this.instant()), emit: () => {} })
  }

  /** Later steps of one day come later in it, so that the diary has an order. */
  private instant(): string {
    this.minute += 1
    const minutes = String(this.minute % 60).padStart(2, '0')
    const hours = String(8 + (Math.floor(this.minute / 60) % 8)).padStart(2, '0')
    return `${this.on(this.day)}T${hours}:${minutes}:00.000Z`
  }

  /** A day of the story as a date. */
  on(offset: number): IsoDate {
    return addDays(this.today, offset)
  }

  dateOf(offset: number | null): IsoDate | null {
    return offset === null ? null : this.on(offset)
  }

  /** The date on which the story stands. */
  now(): IsoDate {
    return this.on(this.day)
  }

  /** Turns the clock; nothing is written on a day to come. */
  go(offset: number): void {
    this.day = Math.min(offset, 0)
  }

  async view(caseId: string): Promise<CaseView> {
    return valueOf(await this.client.cases.get({ caseId }))
  }

  /** Runs steps in the order of their days; those of one day as they are listed. */
  async run(steps: readonly Step[]): Promise<void> {
    for (const { on, run } of steps.toSorted((a, b) => Math.min(a.on, 0) - Math.min(b.on, 0))) {
      this.go(on)
      await run()
    }
  }
}
