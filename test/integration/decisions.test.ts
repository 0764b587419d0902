import { describe, expect, it } from 'vitest'
import type { DecisionInput } from '../../shared/domain/decision.ts'
import { finalisedCase, openCase, viewOf } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { answerOf, caseIn, decisionOf, forwardedTo, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
const save = (decision: DecisionInput) => store().client.decisions.save(decision)

const invalid = (path: string, code: string) => ({ ok: false, error: { code: 'invalid-input', issues: [{ path, code }] } })

const FORWARDED = { outcome: 'forwarded', grantedKronor: null } as const

describe('a decision', () => {
  it('keeps every figure and word of the minutes', async () => {
    const caseId = await openCase(store())
    const input = decisionOf(caseId, { outcome: 'grantedWithChanges', conditions: 'Redovisas i juni.\nOch i december.', grantedKronor: 450_000 })
    const { expectedRevision: _expected, ...said } = input
    expect(valueOf(await save(input))).toEqual({ ...said, revision: 1 })
    expect((await viewOf(store(), caseId)).decisions).toEqual([{ ...said, revision: 1 }])
  })

  it('is not made in the future, not even tomorrow', async () => {
    const caseId = await openCase(store())
    expect(await save(decisionOf(caseId, { meetingOn: '2026-11-22' }))).toEqual(invalid('meetingOn', 'in-the-future'))
    valueOf(await save(decisionOf(caseId, { meetingOn: '2026-11-21' })))
  })

  it('counts the day on the wall in Malmö: just after midnight is the new day', async () => {
    const caseId = await openCase(store())
    store().setNow('2026-11-21T23:30:00.000Z')
    expect(valueOf(await save(decisionOf(caseId, { meetingOn: '2026-11-22' }))).revision).toBe(1)
  })

  it('is not made before the first meeting', async () => {
    const caseId = await openCase(store(), { firstMeetingOn: '2026-11-02' })
    expect(await save(decisionOf(caseId, { meetingOn: '2026-11-01' }))).toEqual(invalid('meetingOn', 'before-first-meeting'))
    valueOf(await save(decisionOf(caseId, { meetingOn: '2026-11-02' })))
  })

  it.each([
    ['board', { board: ' ' }],
    ['paragraph', { paragraph: '' }],
  ])('needs its %s: nothing is approved without one', async (path, over) => {
    const caseId = await openCase(store())
    expect(await save(decisionOf(caseId, over))).toEqual(invalid(path, 'required'))
  })

  it.each([
    ['negative', { grantedKronor: -1 }, 'grantedKronor'],
    ['not-whole', { soughtKronor: 0.5 }, 'soughtKronor'],
  ])('refuses a sum that is %s', async (code, over, path) => {
    const caseId = await openCase(store())
    expect(await save(decisionOf(caseId, over))).toEqual(invalid(path, code))
  })
})

describe('decision 2', () => {
  it('does not come before decision 1, whichever is written down first', async () => {
    const caseId = await openCase(store())
    const second = decisionOf(caseId, { kind: 'decision2', meetingOn: '2026-11-10' })
    valueOf(await save(second))
    expect(await save(decisionOf(caseId, { meetingOn: '2026-11-11' }))).toEqual(invalid('meetingOn', 'before-decision-1'))
    const first = decisionOf(caseId, { meetingOn: '2026-11-10' })
    valueOf(await save(first))
    expect(await save({ ...first, expectedRevision: 1, meetingOn: '2026-11-12' })).toEqual(invalid('meetingOn', 'before-decision-1'))
    expect(await save({ ...second, expectedRevision: 1, meetingOn: '2026-11-09' })).toEqual(invalid('meetingOn', 'before-decision-1'))
  })

  it('may come before a renewed decision 1, year after year', async () => {
    const caseId = await openCase(store())
    valueOf(await save(decisionOf(caseId, { meetingOn: '2026-11-05' })))
    valueOf(await save(decisionOf(caseId, { kind: 'decision2', meetingOn: '2026-11-10' })))
    valueOf(await save(decisionOf(caseId, { meetingOn: '2026-11-15' })))
    expect((await viewOf(store(), caseId)).decisions.map(({ kind }) => kind)).toEqual(['decision1', 'decision2', 'decision1'])
  })

  it('gives support in other resources than money', async () => {
    const caseId = await openCase(store())
    const inKind = decisionOf(caseId, { kind: 'decision2', soughtKronor: null, proposedKronor: null, grantedKronor: null, conditions: 'En tjänst på halvtid.' })
    expect(valueOf(await save(inKind)).grantedKronor).toBeNull()
  })
})

describe('forwarding', () => {
  it('is for tekniska nämnden alone', async () => {
    const caseId = await finalisedCase(store())
    expect(await save(decisionOf(caseId, { ...FORWARDED, board: 'ks', forwarding: forwardedTo('kn') }))).toEqual({
      ok: false,
      error: { code: 'rule', refusal: { rule: 'only-deciding-board-forwards' } },
    })
    valueOf(await save(decisionOf(caseId, { ...FORWARDED, forwarding: forwardedTo('kn') })))
  })

  it('goes to another board than the one that forwards', async () => {
    const caseId = await openCase(store())
    expect(await save(decisionOf(caseId, { ...FORWARDED, forwarding: forwardedTo('tn') }))).toEqual(invalid('forwarding.board', 'unknown-choice'))
  })

  it('takes the whole case, or a part that is named', async () => {
    const caseId = await openCase(store())
    const part = decisionOf(caseId, { ...FORWARDED, forwarding: forwardedTo('fn', { scope: 'part', part: '' }) })
    expect(await save(part)).toEqual(invalid('forwarding.part', 'required'))
    const named = { ...part, forwarding: forwardedTo('fn', { scope: 'part', part: 'Lekplatsen' }) }
    expect(valueOf(await save(named)).forwarding).toMatchObject({ scope: 'part', part: 'Lekplatsen' })
  })

  it('may go to a board that the model does not know', async () => {
    const caseId = await openCase(store())
    const forwarding = forwardedTo('Kommunalförbundet Skåne Blixt')
    expect(valueOf(await save(decisionOf(caseId, { ...FORWARDED, forwarding }))).forwarding?.board).toBe('Kommunalförbundet Skåne Blixt')
  })

  it.each([
    ['the outcome without where to', { outcome: 'forwarded', forwarding: null }],
    ['where to without the outcome', { outcome: 'granted', forwarding: forwardedTo('ks') }],
  ] as const)('is not recorded by half: %s', async (_what, over) => {
    const caseId = await openCase(store())
    expect(await save(decisionOf(caseId, over))).toEqual(invalid('forwarding', 'required'))
  })

  it.each(['granted', 'grantedWithChanges', 'rejected', 'referredBack', 'tabled'] as const)('records the answer %s', async (outcome) => {
    const caseId = await finalisedCase(store())
    const decision = decisionOf(caseId, { ...FORWARDED, forwarding: forwardedTo('ks') })
    valueOf(await save(decision))
    expect((await viewOf(store(), caseId)).todos.map(({ code }) => code)).toContain('await-forward-answer')
    const answered = { ...decision, expectedRevision: 1, forwarding: forwardedTo('ks', { answer: answerOf(outcome) }) }
    expect(valueOf(await save(answered)).forwarding?.answer).toEqual(answerOf(outcome))
    const codes = (await viewOf(store(), caseId)).todos.filter(({ weight }) => weight === 'required').map(({ code }) => code)
    const left = { granted: [], grantedWithChanges: [], rejected: ['rejected'], referredBack: ['referred-back'], tabled: ['tabled'] }
    expect(codes.filter((code) => code !== 'inform-of-process')).toEqual(left[outcome])
  })

  it('is answered neither before it was decided nor in the future', async () => {
    const caseId = await openCase(store())
    const early = forwardedTo('ks', { answer: answerOf('granted', '2026-11-17') })
    expect(await save(decisionOf(caseId, { ...FORWARDED, forwarding: early }))).toEqual(
      invalid('forwarding.answer.meetingOn', 'answer-before-decision'),
    )
    const future = forwardedTo('ks', { answer: answerOf('granted', '2026-11-22') })
    expect(await save(decisionOf(caseId, { ...FORWARDED, forwarding: future }))).toEqual(
      invalid('forwarding.answer.meetingOn', 'in-the-future'),
    )
    const sameDay = forwardedTo('ks', { answer: answerOf('granted', '2026-11-18') })
    valueOf(await save(decisionOf(caseId, { ...FORWARDED, forwarding: sameDay })))
  })
})

describe('the decision that a phase rests on', () => {
  const rests = { ok: false, error: { code: 'rule', refusal: { rule: 'phase-rests-on-decision' } } }

  it.each([
    ['collaboration', 'decision1'],
    ['execution', 'decision1'],
    ['execution', 'decision2'],
    ['result', 'decision2'],
  ] as const)('is neither removed nor turned into a no in %s (%s)', async (phase, kind) => {
    const caseId = await caseIn(store(), phase)
    const decision = (await viewOf(store(), caseId)).decisions.find((each) => each.kind === kind)
    if (!decision) throw new Error('no decision')
    const { revision, ...content } = decision
    expect(await store().client.decisions.remove({ id: decision.id, expectedRevision: revision })).toEqual(rests)
    for (const over of [{ outcome: 'rejected' }, { outcome: 'tabled' }, { board: 'ks' }, { ...FORWARDED, forwarding: forwardedTo('ks') }] as const)
      expect(await save({ ...content, expectedRevision: revision, ...over })).toEqual(rests)
    expect((await viewOf(store(), caseId)).decisions).toContainEqual(decision)
  })

  it('may be put right in its other figures', async () => {
    const caseId = await caseIn(store(), 'collaboration')
    const [decision] = (await viewOf(store(), caseId)).decisions
    if (!decision) throw new Error('no decision')
    const { revision, ...content } = decision
    const changed = { ...content, expectedRevision: revision, paragraph: '§ 218', outcome: 'grantedWithChanges', grantedKronor: 1 } as const
    expect(valueOf(await save(changed))).toMatchObject({ paragraph: '§ 218', revision: 2 })
  })

  it('may go where another one carries the phase', async () => {
    const caseId = await caseIn(store(), 'collaboration')
    const [decision] = (await viewOf(store(), caseId)).decisions
    valueOf(await save(decisionOf(caseId, { meetingOn: '2026-11-20' })))
    valueOf(await store().client.decisions.remove({ id: decision?.id ?? '', expectedRevision: 1 }))
    expect((await viewOf(store(), caseId)).decisions).toHaveLength(1)
  })
})
