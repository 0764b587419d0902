// Gives a scenario what it works with, and takes all of it back afterwards.
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smallDisk } from '../db/smallDisk.ts'
import { configurationIn, startStore } from '../integration/storeProcess/storeProcess.ts'
import { makeSampleDatabase } from '../support/databaseFiles.ts'
import { createTestStore } from '../support/store.ts'
import type { Scenario, ScenarioContext, Shown } from './scenario.ts'

const MEMORY_DISK = '/dev/shm'

/** A small generator with a known course (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Later = ScenarioContext['later']

const createFolder = (later: Later) => (inMemory = false): string => {
  const parent = inMemory && existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir()
  const folder = mkdtempSync(join(parent, 'samverkansstod-fault-'))
  // Some of what is run in it runs as another user.
  chmodSync(folder, 0o777)
  later(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return folder
}

function createSample(makeFolder: () => string): ScenarioContext['sample'] {
  let made: Promise<string> | null = null
  const make = async (): Promise<string> => {
    const path = join(makeFolder(), 'sample.sqlite')
    await makeSampleDatabase(path)
    return path
  }
  return async (folder, name = 'samverkansstod.sqlite') => {
    const from = await (made ??= make())
    mkdirSync(folder, { recursive: true })
    const path = join(folder, name)
    copyFileSync(from, path)
    return path
  }
}

function createContext(later: Later, options: { readonly isLong: boolean; readonly seed: number }): ScenarioContext {
  const folder = createFolder(later)
  return {
    isLong: options.isLong,
    random: seeded(options.seed),
    folder,
    later,
    sample: createSample(folder),
    disk: (kilobytes) => {
      const disk = smallDisk(kilobytes)
      if (!disk) throw new Error('No small disk could be made')
      later(() => disk.remove())
      return disk
    },
    store: (path, more = {}) => {
      const store = createTestStore({ ...more, path })
      later(() => store.close())
      return store
    },
    storeProcess: async (place, asUser = {}) => {
      const running = await startStore(configurationIn(place), asUser)
      later(() => running.kill())
      return running
    },
    launch: async (launchOptions) => {
      const { launchApp } = await import('../support/app.ts')
      const running = await launchApp(launchOptions)
      later(() => running.close())
      return running
    },
  }
}

/** Runs a scenario and cleans up after it. */
export async function play(scenario: Scenario, options: { readonly isLong: boolean; readonly seed: number }): Promise<Shown> {
  const cleanUps: (() => unknown)[] = []
  try {
    return await scenario.run(createContext((cleanUp) => void cleanUps.unshift(cleanUp), options))
  } finally {
    for (const cleanUp of cleanUps) await cleanUp()
  }
}
