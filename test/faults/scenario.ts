// What a scenario is: one fault, made for real, and what came of it.
import type { LaunchOptions, RunningApp } from '../support/app.ts'
import type { createTestStore, TestStore } from '../support/store.ts'
import type { SmallDisk } from '../db/smallDisk.ts'
import type { RunningStore } from '../integration/storeProcess/storeProcess.ts'

/** What the machine must have for the fault to be made; looked for in `machine.ts`. */
export type Need = 'linux' | 'small-disk' | 'strace' | 'ordinary-user' | 'window'

/** What came of it. A scenario that finds the app answering wrongly throws. */
export interface Shown {
  /** What was done to the app, with the figures of this run. */
  readonly done: string
  /** What the user reads or meets; where the app says something, its own words. */
  readonly seen: string
  /** What had been acknowledged and is not there any more; must be empty. */
  readonly lost: readonly string[]
  readonly figures: Readonly<Record<string, number>>
}

export interface Scenario {
  /** The fault's number in docs/faults.md. */
  readonly number: number
  readonly title: string
  readonly needs?: readonly Need[]
  /** Whether `npm test` runs it. */
  readonly quick: boolean
  /** A control shows that the scenario beside it can find loss: here something must be lost. */
  readonly isControl?: boolean
  readonly run: (context: ScenarioContext) => Promise<Shown>
}

type StoreOptions = NonNullable<Parameters<typeof createTestStore>[0]>

/** What a scenario works with; all of it is cleaned up after it. */
export interface ScenarioContext {
  /** Whether there is time for long loops. */
  readonly isLong: boolean
  /** Seeded, so that a run can be done again: a number from 0 up to 1. */
  readonly random: () => number
  /** A new folder. In memory: for what is killed thousands of times and cuts no power. */
  readonly folder: (inMemory?: boolean) => string
  /** A disk of so many kilobytes. */
  readonly disk: (kilobytes: number) => SmallDisk
  /** Puts a closed database with one finalised case into a folder. */
  readonly sample: (folder: string, name?: string) => Promise<string>
  /** The whole store in this process. */
  readonly store: (path: string, options?: Omit<StoreOptions, 'path'>) => TestStore
  /** The store process as the app runs it, with its things in a folder. */
  readonly storeProcess: (folder: string, asUser?: { readonly uid?: number; readonly gid?: number }) => Promise<RunningStore>
  /** The real app in a real window. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>
  /** Run after the scenario, last first, whatever came of it. */
  readonly later: (cleanUp: () => unknown) => void
}
