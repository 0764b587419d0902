import { strict as assert } from 'node:assert'
import { valueOf } from '../../support/store.ts'
import { quickPdf } from '../../support/quickPdf.ts'
import { cleanLine, cleanText } from '../../../shared/text/clean.ts'
import { answerPlace, at, FIELDS, HOSTILE, PASTES, spoiltInput } from '../../integration/hostile/fields.ts'
import { put } from '../../support/fuzz/hostile.ts'
import { validInputs } from '../../integration/hostile/validInputs.ts'
import type { Scenario } from '../scenario.ts'
import { refusalSeen } from '../words.ts'

export const scenario: Scenario = {
  number: 27,
  title: 'Hostile texts: NUL, half characters, HTML, right-to-left, 10 MB',
  quick: true,
  run: async (context) => {
    const store = context.store(':memory:', { renderPdf: quickPdf })
    const valid = await validInputs(store)
    const lost: string[] = []
    const revisions = new Map<string, number>()
    let inputs = 0
    for (const [method, place, kind] of FIELDS)
      for (const text of HOSTILE) {
        const base = spoiltInput(valid, method, place, text)
        const revision = (revisions.get(method) ?? Number(at(base, ['expectedRevision']))) || 0
        const answer = valueOf(await store.call(method, method === 'cases.create' || method === 'settings.save' ? base : put(base, ['expectedRevision'], revision)))
        revisions.set(method, revision + 1)
        inputs += 1
        if (at(answer, answerPlace(method, place)) !== (kind === 'line' ? cleanLine : cleanText)(text)) lost.push(`${method} ${place}: ${JSON.stringify(text)}`)
      }
    let seen = ''
    for (const [, text] of PASTES)
      for (const [method, place] of FIELDS) {
        seen = refusalSeen(await store.call(method, spoiltInput(valid, method, place, text)))
        inputs += 1
      }
    assert.deepEqual(store.incidents, [])
    return { done: `${HOSTILE.length} hostile texts and ${PASTES.length} of 10 MB in each of ${FIELDS.length} fields; read back`, seen: `What was typed, as it was typed; of 10 MB: ${seen}`, lost, figures: { inputs } }
  },
}
