import { describe, expect, it } from 'vitest'
import { finalisedCase, openCase, viewOf } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { answerOf, caseIn, close, decisionOf, forwardedTo, goTo, PLAN, quickPdf, saveFacts, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

const phaseOf = async (caseId: string) => (await viewOf(store(), caseId)).case.phase

const refusedBy = (...blockers: string[]) => ({ ok: false, error: { code: 'rule', refusal: { rule: 'phase', blockers } } })

describe('from Initiering to Samverkan', () => {
  it('needs decision 1', async () => {
    const caseId = await finalisedCase(store())
    expect(await goTo(store(), caseId, 'collaboration')).toEqual(refusedBy('decision-1-missing'))
    expect(await phaseOf(caseId)).toBe('initiation')
  })

  it.each(['rejected', 'referredBack', 'tabled'] as const)('is not opened by the outcome %s', async (outcome) => {
    const caseId = await finalisedCase(store())
    valueOf(await store().client.decisions.save(decisionOf(caseId, { outcome, grantedKronor: null })))
    expect(await goTo(store(), caseId, 'collaboration')).toEqual(refusedBy('decision-1-missing'))
  })

  it.each(['granted', 'grantedWithChanges'] as const)('is opened by the outcome %s', async (outcome) => {
    const caseId = await finalisedCase(store())
    valueOf(await store().client.decisions.save(decisionOf(caseId, { outcome })))
    expect(valueOf(await goTo(store(), caseId, 'collaboration')).phase).toBe('collaboration')
  })

  it('is not opened by a forwarding that still waits for its answer, nor by a no from the other board', async () => {
    const caseId = await finalisedCase(store())
    const forwarded = decisionOf(caseId, { outcome: 'forwarded', grantedKronor: null, forwarding: forwardedTo('ks') })
    valueOf(await store().client.decisions.save(forwarded))
    expect(await goTo(store(), caseId, 'collaboration')).toEqual(refusedBy('decision-1-missing'))
    const answered = { ...forwarded, expectedRevision: 1, forwarding: forwardedTo('ks', { answer: answerOf('rejected') }) }
    valueOf(await store().client.decisions.save(answered))
    expect(await goTo(store(), caseId, 'collaboration')).toEqual(refusedBy('decision-1-missing'))
    const granted = { ...forwarded, expectedRevision: 2, forwarding: forwardedTo('ks', { answer: answerOf('granted') }) }
    valueOf(await store().client.decisions.save(granted))
    expect(valueOf(await goTo(store(), caseId, 'collaboration')).phase).toBe('collaboration')
  })

  it('is not opened by another board that was never handed the case', async () => {
    const caseId = await finalisedCase(store())
    valueOf(await store().client.decisions.save(decisionOf(caseId, { board: 'ks' })))
    expect(await goTo(store(), caseId, 'collaboration')).toEqual(refusedBy('decision-1-missing'))
    const { todos } = await viewOf(store(), caseId)
    expect(todos.map(({ code }) => code)).toContain('await-decision-1')
    expect(todos.map(({ code }) => code)).not.toContain('rejected')
  })

  it('is not opened by decision 2', async () => {
    const caseId = await finalisedCase(store())
    valueOf(await store().client.decisions.save(decisionOf(caseId, { kind: 'decision2' })))
    expect(await goTo(store(), caseId, 'collaboration')).toEqual(refusedBy('decision-1-missing'))
  })
})

describe('from Samverkan to Utförande', () => {
  it('needs decision 2 and the plan, and names both', async () => {
    const caseId = await caseIn(store(), 'collaboration')
    expect(await goTo(store(), caseId, 'execution')).toEqual(refusedBy('decision-2-missing', 'plan-missing'))
    valueOf(await store().client.decisions.save(decisionOf(caseId, { kind: 'decision2' })))
    expect(await goTo(store(), caseId, 'execution')).toEqual(refusedBy('plan-missing'))
    valueOf(await saveFacts(store(), caseId, { planOn: PLAN.planOn }))
    expect(await goTo(store(), caseId, 'execution')).toEqual(refusedBy('plan-missing'))
    valueOf(await saveFacts(store(), caseId, PLAN))
    expect(valueOf(await goTo(store(), caseId, 'execution')).phase).toBe('execution')
  })

  it('is not opened by a renewed decision 1', async () => {
    const caseId = await caseIn(store(), 'collaboration')
    valueOf(await saveFacts(store(), caseId, PLAN))
    valueOf(await store().client.decisions.save(decisionOf(caseId)))
    expect(await goTo(store(), caseId, 'execution')).toEqual(refusedBy('decision-2-missing'))
  })
})

describe('from Utförande to Resultat', () => {
  it('needs a word on how the activities ended', async () => {
    const caseId = await caseIn(store(), 'execution')
    expect(await goTo(store(), caseId, 'result')).toEqual(refusedBy('note-required'))
    expect(await goTo(store(), caseId, 'result', ' \n\u00a0 ')).toEqual(refusedBy('note-required'))
    valueOf(await goTo(store(), caseId, 'result', 'Tre av fyra är klara; den fjärde ställdes in.'))
    const [latest] = valueOf(await store().client.cases.timeline({ caseId }))
    expect(latest?.event).toMatchObject({ kind: 'phase', to: 'result', note: 'Tre av fyra är klara; den fjärde ställdes in.' })
  })
})

describe('going back', () => {
  it('needs a reason and goes one phase at a time', async () => {
    const caseId = await caseIn(store(), 'execution')
    expect(await goTo(store(), caseId, 'collaboration')).toEqual(refusedBy('note-required'))
    expect(await goTo(store(), caseId, 'initiation', 'Fel')).toEqual(refusedBy('not-adjacent'))
    expect(valueOf(await goTo(store(), caseId, 'collaboration', 'Beslutet gällde ett annat ärende.')).phase).toBe('collaboration')
    const [latest] = valueOf(await store().client.cases.timeline({ caseId }))
    expect(latest?.event).toMatchObject({ from: 'execution', to: 'collaboration', note: 'Beslutet gällde ett annat ärende.' })
  })

  it('lets the decision go that the phase rested on', async () => {
    const caseId = await caseIn(store(), 'collaboration')
    const [decision] = (await viewOf(store(), caseId)).decisions
    const removal = { id: decision?.id ?? '', expectedRevision: 1 }
    expect(await store().client.decisions.remove(removal)).toMatchObject({ error: { refusal: { rule: 'phase-rests-on-decision' } } })
    valueOf(await goTo(store(), caseId, 'initiation', 'Fel ärende'))
    valueOf(await store().client.decisions.remove(removal))
    expect(await goTo(store(), caseId, 'collaboration')).toEqual(refusedBy('decision-1-missing'))
  })
})

describe('every other move', () => {
  it.each([
    ['initiation', 'initiation'],
    ['initiation', 'execution'],
    ['initiation', 'result'],
  ] as const)('from %s to %s is refused', async (_from, to) => {
    const caseId = await openCase(store())
    expect(await goTo(store(), caseId, to, 'ändå')).toEqual(refusedBy('not-adjacent'))
  })

  it('from the last phase there is none onward', async () => {
    const caseId = await caseIn(store(), 'result')
    expect(await goTo(store(), caseId, 'result', 'igen')).toEqual(refusedBy('not-adjacent'))
  })

  it('of a closed case is refused for that alone', async () => {
    const caseId = await caseIn(store(), 'collaboration')
    await close(store(), caseId)
    expect(await goTo(store(), caseId, 'execution')).toEqual(refusedBy('case-closed'))
    expect(await goTo(store(), caseId, 'initiation', 'tillbaka')).toEqual(refusedBy('case-closed'))
  })
})

describe('a case that the city started', () => {
  it('may lack a group at first, says so, and may still be written and finalised with the actors found', async () => {
    const caseId = await openCase(store(), { origin: 'city', firstContact: '' })
    const { todos } = await viewOf(store(), caseId)
    expect(todos.filter(({ code }) => code === 'seek-actors')).toEqual([
      { code: 'seek-actors', subject: '', place: 'application', weight: 'required' },
    ])
    const actor = { caseId, expectedRevision: 0, name: 'Folkets park', kind: '', contactName: '', phone: '', email: '', involvement: 'inArea' } as const
    valueOf(await store().client.actors.save({ ...actor, id: '01a2000d-4666-79f7-a3f3-aa474c0af752' }))
    expect((await viewOf(store(), caseId)).todos.some(({ code }) => code === 'seek-actors')).toBe(false)
    const finalised = await finalisedCase(store(), { origin: 'city', firstContact: '' })
    expect((await viewOf(store(), finalised)).versions).toHaveLength(1)
  })
})
