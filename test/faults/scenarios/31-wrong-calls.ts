import { strict as assert } from 'node:assert'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import { fuzzBridge } from '../../support/fuzz/fuzzBridge.ts'
import type { Scenario } from '../scenario.ts'

const LONG_CALLS = 10_000
const QUICK_CALLS = 600

export const scenario: Scenario = {
  number: 31,
  title: 'Calls with wrong types, cycles, functions, 10 MB',
  quick: true,
  run: async (context) => {
    const calls = context.isLong ? LONG_CALLS : QUICK_CALLS
    const { methods, refused, accepted, comparedByteByByte, complaints } = await fuzzBridge({ calls, seed: Math.floor(context.random() * 2 ** 31) })
    // A complaint is also a refused call after which a byte of the database had changed.
    assert.deepEqual(complaints, [])
    assert.ok(refused > calls / 2, 'hardly anything was refused: nothing was tried')
    const done = 'Called every method with wrong values at random places; after refused calls the database was compared'
    return { done, seen: fieldIssueSentence({ code: 'invalid' }), lost: [], figures: { methods, calls: refused + accepted, refused, 'compared byte by byte': comparedByteByByte } }
  },
}
