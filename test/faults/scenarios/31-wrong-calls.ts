import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import { quickPdf } from '../../support/quickPdf.ts'
import { junk, leaveOut, placesIn, put } from '../../integration/hostile/spoil.ts'
import { validInputs } from '../../integration/hostile/validInputs.ts'
import { answerTo } from '../../integration/hostile/wrongCalls.ts'
import { viewOf } from '../../support/cases.ts'
import type { Scenario } from '../scenario.ts'

const LONG_CALLS = 10_000
const QUICK_CALLS = 1_500

export const scenario: Scenario = {
  number: 31,
  title: 'Calls with wrong types, cycles, functions, 10 MB',
  quick: true,
  run: async (context) => {
    const store = context.store(':memory:', { renderPdf: quickPdf })
    const { caseId, inputs } = await validInputs(store)
    const { case: before } = await viewOf(store, caseId)
    const methods = [...inputs.keys()]
    const seed = Math.floor(context.random() * 2 ** 31)
    const spoilt = fc.constantFrom(...methods).chain((method) => {
      const place = fc.constantFrom(...placesIn(inputs.get(method)))
      return fc.record({ method: fc.constant(method), place, value: junk, absent: fc.boolean() })
    })
    let refused = 0
    const calls = context.isLong ? LONG_CALLS : QUICK_CALLS
    for (const { method, place, value, absent } of fc.sample(spoilt, { numRuns: calls, seed })) {
      const right = inputs.get(method)
      const answered = await answerTo(store, method, absent ? leaveOut(right, place) : put(right, place, value))
      assert.deepEqual(answered.complaints, [], `${method} at ${place.join('.')}`)
      if (answered.refused) refused += 1
    }
    const large = { caseId, text: 'x'.repeat(10_000_000), list: Array.from({ length: 200_000 }, () => 7) }
    for (const method of methods.slice(0, 20)) assert.deepEqual((await answerTo(store, method, large)).complaints, [])
    assert.ok(refused > calls / 4, 'hardly anything was refused: nothing was tried')
    assert.equal(store.context.connection.pragma('integrity_check', { simple: true }), 'ok')
    const { case: after } = await viewOf(store, caseId)
    return { done: `Called all ${methods.length} methods with wrong values at random places`, seen: fieldIssueSentence({ code: 'invalid' }), lost: after.id === before.id ? [] : [caseId], figures: { methods: methods.length, calls: calls + 20, refused } }
  },
}
