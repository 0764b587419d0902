// Wrong calls over the bridge: always an error that can be said, never a crash, never a write.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { methodPaths } from '../../../shared/ipc/contract.ts'
import { type FuzzFigures, fuzzBridge } from '../../support/fuzz/fuzzBridge.ts'
import { createTestStore, type TestStore } from '../../support/store.ts'
import { quickPdf } from '../harness.ts'
import { type ValidInputs, validInputs } from './validInputs.ts'

/** `SAMVERKANSSTOD_FUZZ_CALLS=100000` makes more of them, `SAMVERKANSSTOD_FUZZ_SEED` others. */
const CALLS = Number(process.env['SAMVERKANSSTOD_FUZZ_CALLS'] ?? 10_000)
const SEED = Number(process.env['SAMVERKANSSTOD_FUZZ_SEED'] ?? 20_261_122)

let store: TestStore
let valid: ValidInputs
beforeAll(async () => {
  store = createTestStore({ renderPdf: quickPdf })
  valid = await validInputs(store)
})
afterAll(() => store.close())

const storeMethods = [...methodPaths].filter(([, { host }]) => host === 'store').map(([path]) => path)
const shellMethods = [...methodPaths].filter(([, { host }]) => host === 'shell').map(([path]) => path)

const said = ({ methods, calls, seed, refused, accepted, errors, comparedByteByByte, slowest }: FuzzFigures): string =>
  `Bridge: ${calls} calls of ${methods} methods (seed ${seed}): ${refused} refused ${JSON.stringify(errors)}, ${comparedByteByByte} of them compared byte by byte, ` +
  `${accepted} accepted; slowest ${slowest.path}, ${Math.round(slowest.milliseconds)} ms\n`

describe('a wrong call', () => {
  it('is tried on every method there is', () => {
    expect([...valid.inputs.keys()].toSorted()).toEqual(storeMethods.toSorted())
  })

  it(
    `of every method, ${CALLS} in all, is refused with a sentence and without a trace, or does what it says`,
    async () => {
      const figures = await fuzzBridge({ calls: CALLS, seed: SEED })
      process.stdout.write(said(figures))
      expect(figures.complaints).toEqual([])
      expect(figures.refused).toBeGreaterThan(CALLS / 2)
      expect(figures.accepted).toBeGreaterThan(CALLS / 20)
    },
    CALLS * 30,
  )

  it.each(shellMethods)('of %s does not reach the store: it belongs to the shell', async (path) => {
    expect(await store.call(path, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  it('of no method at all is refused', async () => {
    const paths = [undefined, null, 7, {}, [], ['cases.list'], Symbol('cases.list'), '', 'cases', 'cases.', '.list', 'cases.list.x', 'cases.drop',
      '__proto__.list', 'cases.__proto__', 'constructor.constructor', 'toString', 'cases.toString', 'CASES.LIST', 'cases.list\0', 'x'.repeat(1e6)]
    for (const path of paths) expect(await store.call(path, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (path) => {
        expect(await store.call(path, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
      }),
      { numRuns: 300 },
    )
  })
})

it('a hundred thousand wrong parts are answered with a hundred issues, soon', async () => {
  const began = performance.now()
  const parts = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`del-${index}`, 7]))
  const outcome = await store.call('application.save', { ...valid.inputs.get('application.save'), parts })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: { length: 100 } } })
  expect(performance.now() - began).toBeLessThan(8_000)
})
