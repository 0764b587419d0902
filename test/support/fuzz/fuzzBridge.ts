// Wrong calls over the whole bridge: the same dispatch, rules and database as the app's, in a file.
import * as fc from 'fast-check'
import { performance } from 'node:perf_hooks'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { methodPaths } from '../../../shared/ipc/contract.ts'
import { appErrorSchema, type Outcome } from '../../../shared/ipc/outcome.ts'
import { errorSentence } from '../../../shared/text/catalogue/errors.ts'
import { quickPdf } from '../../integration/harness.ts'
import { validInputs } from '../../integration/hostile/validInputs.ts'
import { createTestStore, type TestStore } from '../store.ts'
import { wrongInputs } from './calls.ts'
import { placesIn } from './hostile.ts'
import { inEmptyFolder, inMemory, type Watch, watch } from './watch.ts'

export interface FuzzOptions {
  readonly calls: number
  /** The same seed makes the same calls. */
  readonly seed: number
}

export interface FuzzFigures extends FuzzOptions {
  readonly methods: number
  readonly refused: number
  readonly accepted: number
  /** How often each kind of error was the answer. */
  readonly errors: Readonly<Record<string, number>>
  /** Refused calls after which every byte of the database was compared; the others by counters, sizes and times. */
  readonly comparedByteByByte: number
  readonly slowest: { readonly path: string; readonly milliseconds: number }
  /** What was wrong with an answer, each with its call; must be empty. */
  readonly complaints: readonly string[]
}

/** Accepted calls change the case; after so many it is made anew, so that calls go on to reach deep. */
const CALLS_PER_STORE = 600
/** Reading every byte takes milliseconds. */
const COMPARE_EVERY = 20
/** A call with a wrong input is no reason to make anyone wait. */
const SLOWEST_MILLISECONDS = 8_000
const EXPECTED: readonly string[] = ['invalid-input', 'not-found', 'conflict', 'rule']

interface Tally {
  refused: number
  accepted: number
  comparedByteByByte: number
  readonly errors: Record<string, number>
  slowest: { path: string; milliseconds: number }
  readonly complaints: string[]
}

interface Call {
  readonly path: string
  readonly input: unknown
  /** Whether every byte is compared. */
  readonly isCompared: boolean
}

/** What is wrong with an error, if it is not one that the user can be told. */
function wrongWith(error: Extract<Outcome<unknown>, { ok: false }>['error']): string[] {
  if (!appErrorSchema.safeParse(error).success) return ['an error of no known shape']
  const sentence = errorSentence(error)
  const isSaid = sentence.length > 10 && !/undefined|null|\[object/.test(sentence.replaceAll('nullst', ''))
  return [...(EXPECTED.includes(error.code) ? [] : [`answered with ${error.code}`]), ...(isSaid ? [] : [`no sentence: ${sentence}`])]
}

/**
 * Whether a refused call writes: made again, since what an earlier call left to be done in the background may have fallen
 * into the same moment.
 */
async function writesAgain(store: TestStore, { path, input }: Call): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 50))
  const before = watch(store).glance()
  const outcome = await store.call(path, input)
  return !outcome.ok && watch(store).glance() !== before
}

async function tryCall(store: TestStore, eyes: Watch, { path, input, isCompared }: Call, tally: Tally): Promise<string[]> {
  const [glance, hash, began] = [eyes.glance(), isCompared ? eyes.hash() : '', performance.now()]
  const outcome = await store.call(path, input)
  const milliseconds = performance.now() - began
  if (milliseconds > tally.slowest.milliseconds) tally.slowest = { path, milliseconds }
  const complaints = store.incidents.splice(0).map((incident) => `fault of the program: ${String(incident)}`)
  if (milliseconds > SLOWEST_MILLISECONDS) complaints.push(`took ${Math.round(milliseconds)} ms`)
  if (outcome.ok) {
    tally.accepted += 1
    return complaints
  }
  tally.refused += 1
  tally.errors[outcome.error.code] = (tally.errors[outcome.error.code] ?? 0) + 1
  if (isCompared) tally.comparedByteByByte += 1
  const hasChanged = eyes.glance() !== glance || (isCompared && eyes.hash() !== hash)
  if (hasChanged && (await writesAgain(store, { path, input, isCompared }))) complaints.push('wrote and refused')
  return [...complaints, ...wrongWith(outcome.error)]
}

function storeMethods(): string[] {
  return [...methodPaths].filter(([, { host }]) => host === 'store').map(([path]) => path)
}

/** A passphrase is made into a key slowly, and on purpose: these get one turn of ten. */
const DELIBERATELY_SLOW: readonly string[] = ['backup.turnSealingOn', 'backup.changePassphrase']

/** Whose turn it is: every method's, one after the other. */
function methodOf(methods: readonly string[], index: number): string {
  const path = methods[index % methods.length] ?? ''
  const isSpared = DELIBERATELY_SLOW.includes(path) && Math.floor(index / methods.length) % 10 > 0
  return isSpared ? (methods[Math.floor(index / methods.length) % methods.length] ?? '') : path
}

/** The calls from one number to another, on a case of their own. */
async function round(options: FuzzOptions, from: number, to: number, tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-fuzz-'))
  const store = createTestStore({ path: join(folder, 'samverkansstod.sqlite'), renderPdf: quickPdf })
  try {
    const { inputs } = await validInputs(store)
    const ids = idsIn([...inputs.values()])
    const methods = storeMethods()
    for (let index = from; index < to; index += 1) {
      const path = methodOf(methods, index)
      const schema = methodPaths.get(path)?.input ?? z.never()
      const [input] = fc.sample(wrongInputs(inputs.get(path) ?? {}, schema, ids), { seed: options.seed + index, numRuns: 1 })
      // The connection is another one after a restore.
      const found = await tryCall(store, watch(store), { path, input, isCompared: index % COMPARE_EVERY === 0 }, tally)
      for (const complaint of found) tally.complaints.push(`${path} with ${fc.stringify(input).slice(0, 600)} (call ${index}): ${complaint}`)
    }
    if (store.context.connection.pragma('integrity_check', { simple: true }) !== 'ok') tally.complaints.push('the database is damaged')
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Every id that stands in the inputs. */
function idsIn(inputs: readonly unknown[]): string[] {
  const values = inputs.flatMap((input) => placesIn(input).map((path) => path.reduce<unknown>((found, key) => (found as Record<string, unknown> | null)?.[key], input)))
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && UUID.test(value)))]
}

/**
 * Calls every method of the store with wrong inputs, in turn. Throws nothing: what was wrong stands in the figures.
 * @returns what was called, how it was answered, and the complaints
 */
export async function fuzzBridge(options: FuzzOptions): Promise<FuzzFigures> {
  const tally: Tally = { refused: 0, accepted: 0, comparedByteByByte: 0, errors: {}, slowest: { path: '', milliseconds: 0 }, complaints: [] }
  const rounds = async () => {
    for (let from = 0; from < options.calls; from += CALLS_PER_STORE) await round(options, from, Math.min(options.calls, from + CALLS_PER_STORE), tally)
  }
  const { leftBehind } = await inMemory(() => inEmptyFolder(rounds))
  for (const name of leftBehind) tally.complaints.push(`left behind in the working folder: ${name}`)
  if (Object.keys(Object.prototype).length > 0 || 'isAdmin' in {}) tally.complaints.push('a prototype was polluted')
  return { ...options, methods: storeMethods().length, ...tally }
}
