// Every field that takes text: hostile text is kept and comes back cleaned, too long a text is refused with its limit.
import { beforeEach, describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../shared/text/clean.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { viewOf } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { quickPdf, storeForEachTest } from '../harness.ts'
import { answerPlace, at, FIELDS, HOSTILE, PASTES, spoiltInput } from './fields.ts'
import { put } from '../../support/fuzz/hostile.ts'
import { type ValidInputs, validInputs } from './validInputs.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
let valid: ValidInputs
beforeEach(async () => {
  valid = await validInputs(store())
})

const inputWith = (method: string, place: string, text: string): unknown => spoiltInput(valid, method, place, text)

const call = (method: string, input: unknown): Promise<Outcome<unknown>> => store().call(method, input)

describe.each(FIELDS)('%s, field %s', (method, place, kind, limit) => {
  const clean = kind === 'line' ? cleanLine : cleanText

  it('keeps hostile text as it is, but for what no text can hold', async () => {
    for (const [index, text] of HOSTILE.entries()) {
      const base = inputWith(method, place, text)
      const input = method === 'cases.create' ? base : put(base, ['expectedRevision'], Number(at(base, ['expectedRevision'])) + index)
      const answer = valueOf(await call(method, input))
      const kept = at(answer, answerPlace(method, place))
      expect(kept).toBe(clean(text))
      expect(kept).not.toMatch(/\0|[\ud800-\udbff](?![\udc00-\udfff])/)
      expect(String(kept).normalize('NFC')).toBe(kept)
    }
    const everything = JSON.stringify([await viewOf(store(), valid.caseId), await call('statement.get', { caseId: valid.caseId })])
    expect(everything).not.toContain('\\u0000')
  })

  it('takes exactly its limit and refuses one more, with the limit', async () => {
    const fits = 'å'.repeat(limit)
    expect(at(valueOf(await call(method, inputWith(method, place, fits))), answerPlace(method, place))).toBe(fits)
    for (const text of [`${fits}x`, `${fits}${fits}`])
      expect(await call(method, inputWith(method, place, text))).toEqual({
        ok: false,
        error: { code: 'invalid-input', issues: [{ path: place, code: 'too-long', limit }] },
      })
  })
})

describe('10 MB pasted', () => {
  it.each(PASTES)('%s is refused in every field in no time', async (_what, text) => {
    const began = performance.now()
    for (const [method, place, , limit] of FIELDS)
      expect(await call(method, inputWith(method, place, text))).toMatchObject({
        ok: false,
        error: { issues: [{ path: place, code: 'too-long', limit }] },
      })
    // Forty fields. Putting the marks of the third paste in order would take hours for one of them.
    expect(performance.now() - began).toBeLessThan(4_000)
  })

  it('of marks that just fits is cleaned in no time', async () => {
    const began = performance.now()
    const text = `a${'\u0301\u0323'.repeat(99_000)}`
    const outcome = await call('application.save', inputWith('application.save', 'parts.omrade.text', text))
    expect(outcome.ok).toBe(true)
    expect(performance.now() - began).toBeLessThan(1_500)
  })
})

it('a list takes a hundred lines, drops empty ones, and refuses one more', async () => {
  const lines = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? `Bilaga ${index}` : ' '))
  const saved = valueOf(await call('application.save', { ...valid.inputs.get('application.save'), attachments: lines }))
  expect(at(saved, ['attachments'])).toHaveLength(50)
  expect(await call('application.save', { ...valid.inputs.get('application.save'), attachments: [...lines, 'till'] })).toEqual({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: 'attachments', code: 'too-large', limit: 100 }] },
  })
})
