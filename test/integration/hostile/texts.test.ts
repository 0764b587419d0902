// Every field that takes text: hostile text is kept and comes back cleaned, too long a text is refused with its limit.
import { beforeEach, describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/domain/field.ts'
import { newId } from '../../../shared/newId.ts'
import { cleanLine, cleanText } from '../../../shared/text/clean.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { viewOf } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { quickPdf, storeForEachTest } from '../harness.ts'
import { put } from '../../support/fuzz/hostile.ts'
import { type ValidInputs, validInputs } from './validInputs.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
let valid: ValidInputs
beforeEach(async () => {
  valid = await validInputs(store())
})

type Kind = 'line' | 'text'

/** Method, place in its input (and in its answer, without the first word of `facts.`), kind and limit. */
const FIELDS: readonly (readonly [method: string, place: string, kind: Kind, limit: number])[] = [
  ...['title', 'area'].map((each) => ['cases.create', each, 'line', LIMITS.title] as const),
  ['cases.create', 'firstContact', 'line', LIMITS.line],
  ...['title', 'area'].map((each) => ['cases.saveFacts', `facts.${each}`, 'line', LIMITS.title] as const),
  ...['firstContact', 'planReference'].map((each) => ['cases.saveFacts', `facts.${each}`, 'line', LIMITS.line] as const),
  ['cases.saveFacts', 'facts.registryNumber', 'line', 60],
  ['cases.saveFacts', 'facts.cityRole', 'text', LIMITS.note],
  ['criteria.save', 'motivation', 'text', LIMITS.note],
  ['criteria.save', 'evidence.0', 'line', LIMITS.line],
  ['actors.save', 'name', 'line', LIMITS.title],
  ['actors.save', 'contactName', 'line', LIMITS.line],
  ...['kind', 'phone'].map((each) => ['actors.save', each, 'line', 60] as const),
  ['application.save', 'parts.omrade.text', 'text', LIMITS.part],
  ['application.save', 'relatedProgrammes', 'text', LIMITS.note],
  ...['name', 'organisation'].map((each) => ['application.save', `contact.${each}`, 'line', LIMITS.line] as const),
  ['application.save', 'contact.phone', 'line', 60],
  ['application.save', 'contact.email', 'line', 254],
  ...['boards.0', 'attachments.0'].map((each) => ['application.save', each, 'line', LIMITS.line] as const),
  ...['summary', 'economy', 'consequences'].map((each) => ['statement.save', each, 'text', LIMITS.note] as const),
  ...['background', 'assessment'].map((each) => ['statement.save', each, 'text', LIMITS.part] as const),
  ['statement.save', 'proposals.0', 'text', 2_000],
  ...['recipients.0', 'signers.0'].map((each) => ['statement.save', each, 'line', LIMITS.line] as const),
  ...['board', 'forwarding.board', 'forwarding.part'].map((each) => ['decisions.save', each, 'line', LIMITS.line] as const),
  ...['paragraph', 'forwarding.answer.paragraph'].map((each) => ['decisions.save', each, 'line', 40] as const),
  ['decisions.save', 'conditions', 'text', LIMITS.note],
  ['decisions.save', 'forwarding.answer.note', 'text', 2_000],
  ['meetings.save', 'kind', 'line', 60],
  ['meetings.save', 'place', 'line', LIMITS.line],
  ['meetings.save', 'participants', 'text', LIMITS.note],
  ['meetings.save', 'notes', 'text', LIMITS.part],
  ...['name', 'title'].map((each) => ['settings.save', `contactPerson.${each}`, 'line', LIMITS.line] as const),
  ['settings.save', 'contactPerson.phone', 'line', 60],
  ['settings.save', 'contactPerson.email', 'line', 254],
]

/** Short enough for the shortest field. */
const HOSTILE = [
  'Cafe\u0301 A\u030angel',
  'a\0b\u0007c\u200bd',
  'ensam \ud800 halva',
  '<script>alert("å")</script>',
  "Robert'); DROP TABLE cases;--",
  '=SUM(A1:A9)',
  '\u202eomvänd\u202c',
  '🏘️ 👩‍👩‍👧 🇸🇪',
  '${7*7} {{x}} %s \\n',
  ' \u00a0 mellan   rum \t',
  'rad ett\r\nrad två\u2028rad tre',
  '"; \'; `; \\',
  'नमस्ते שלום مرحبا',
]

const pathOf = (place: string): string[] => place.split('.')

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<string, unknown> | null | undefined)?.[key], value)

/** The input with a text at a place; a decision of another board than tekniska nämnden cannot forward. */
function inputWith(method: string, place: string, text: string): unknown {
  const base = { ...valid.inputs.get(method) }
  if (method === 'cases.create') base['id'] = newId()
  if (method === 'decisions.save' && place === 'board') Object.assign(base, { outcome: 'rejected', forwarding: null })
  return put(base, pathOf(place), text)
}

const call = (method: string, input: unknown): Promise<Outcome<unknown>> => store().call(method, input)

const answerPlace = (method: string, place: string): string[] => pathOf(method === 'cases.saveFacts' ? place.replace('facts.', '') : place)

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
  const PASTES: readonly [string, string][] = [
    ['of prose', 'Åäö är text. '.repeat(800_000)],
    ['of one line', 'x'.repeat(10_000_000)],
    ['of marks that all belong in another order', `a${'\u0301\u0323'.repeat(5_000_000)}`],
    ['of halves of characters', '\ud800'.repeat(10_000_000)],
    ['of nothing to see', '\u200b'.repeat(10_000_000)],
  ]

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
