// Wrong calls over the bridge: always an error that can be said, never a crash, never a write.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { methodPaths } from '../../../shared/ipc/contract.ts'
import { createTestStore, type TestStore } from '../../support/store.ts'
import { quickPdf } from '../harness.ts'
import { junk, leaveOut, placesIn, put } from './spoil.ts'
import { type ValidInputs, validInputs } from './validInputs.ts'
import { answerTo } from './wrongCalls.ts'

const SPOILT_PER_METHOD = 150
const WRONG_CALLS = 3_000

let store: TestStore
let valid: ValidInputs
let refused = 0
beforeAll(async () => {
  store = createTestStore({ renderPdf: quickPdf })
  valid = await validInputs(store)
})
afterAll(() => store.close())

/** What is wrong with how a call was answered. */
async function complaintsAbout(path: unknown, input: unknown): Promise<readonly string[]> {
  const answered = await answerTo(store, path, input)
  if (answered.refused) refused += 1
  return answered.complaints
}

const storeMethods = [...methodPaths].filter(([, { host }]) => host === 'store').map(([path]) => path)
const shellMethods = [...methodPaths].filter(([, { host }]) => host === 'shell').map(([path]) => path)

describe('a wrong call', () => {
  it('is tried on every method there is', () => {
    expect([...valid.inputs.keys()].toSorted()).toEqual(storeMethods.toSorted())
  })

  it.each(storeMethods)('of %s with any value is refused or does what it says', async (path) => {
    await fc.assert(
      fc.asyncProperty(junk, async (input) => {
        expect(await complaintsAbout(path, input)).toEqual([])
      }),
      { numRuns: SPOILT_PER_METHOD / 2 },
    )
  })

  it.each(storeMethods)('of %s with one wrong place in a right input is refused or does what it says', async (path) => {
    const input = valid.inputs.get(path)
    const places = placesIn(input)
    const spoilt = fc.record({ place: fc.constantFrom(...places), value: junk, absent: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ place, value, absent }) => {
        const wrong = absent ? leaveOut(input, place) : put(input, place, value)
        expect(await complaintsAbout(path, wrong)).toEqual([])
      }),
      { numRuns: SPOILT_PER_METHOD },
    )
  })

  it.each(shellMethods)('of %s does not reach the store: it belongs to the shell', async (path) => {
    expect(await store.call(path, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  it('of no method at all is refused', async () => {
    const paths = [undefined, null, 7, {}, [], ['cases.list'], Symbol('cases.list'), '', 'cases', 'cases.', '.list', 'cases.list.x', 'cases.drop',
      '__proto__.list', 'cases.__proto__', 'constructor.constructor', 'toString', 'cases.toString', 'CASES.LIST', 'cases.list\0', 'x'.repeat(1e6)]
    for (const path of paths) expect(await store.call(path, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (path) => {
        expect(await complaintsAbout(path, {})).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('never pollutes a prototype', () => {
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('was made thousands of times, and the case is still whole', async () => {
    expect(refused).toBeGreaterThan(WRONG_CALLS)
    expect(await store.call('cases.get', { caseId: valid.caseId })).toMatchObject({ ok: true })
    expect(store.context.connection.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})

it('a hundred thousand wrong parts are answered with a hundred issues, soon', async () => {
  const began = performance.now()
  const parts = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`del-${index}`, 7]))
  const outcome = await store.call('application.save', { ...valid.inputs.get('application.save'), parts })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: { length: 100 } } })
  expect(performance.now() - began).toBeLessThan(8_000)
})
