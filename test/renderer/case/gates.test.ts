import { describe, expect, it } from 'vitest'
import { gateOf } from '../../../renderer/features/case/stepper/gates.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
import { newId } from '../../../shared/newId.ts'
import { gateSentence } from '../../../shared/text/catalogue/case.ts'
import { defaultModel } from '../../support/store.ts'

const decided = (over: Partial<Decision> = {}): Decision => ({
  id: newId(),
  caseId: newId(),
  revision: 1,
  board: 'tn',
  meetingOn: '2026-09-01',
  paragraph: '§ 12',
  kind: 'decision1',
  outcome: 'granted',
  soughtKronor: null,
  proposedKronor: null,
  grantedKronor: null,
  conditions: '',
  forwarding: null,
  ...over,
})

const answered = (outcome: 'granted' | 'rejected') => ({
  board: 'ks',
  scope: 'whole' as const,
  part: '',
  answer: { outcome, meetingOn: '2026-10-01', paragraph: '§ 40', note: '' },
})

const forwardedTo = (forwarding: Decision['forwarding']) => decided({ outcome: 'forwarded', forwarding })

const gate = (...decisions: Decision[]) => gateOf(decisions, 'decision1', 'tn')
const said = (...decisions: Decision[]) => gateSentence(gate(...decisions).decision, defaultModel).replaceAll('\u00A0', ' ')

describe('the gate that a decision is', () => {
  it('is undecided without a decision of its kind', () => {
    expect(gate(decided({ kind: 'decision2' }))).toEqual({ kind: 'decision1', state: 'undecided', decision: null })
    expect(said()).toBe('Inte fattat')
  })

  it('is open once the deciding board is in favour, whatever is decided later', () => {
    const first = decided()
    expect(gate(first, decided({ outcome: 'rejected', meetingOn: '2026-11-01' }))).toMatchObject({ state: 'open', decision: first })
    expect(said(first)).toBe('Bifall § 12')
  })

  it('stays shut to another board than the deciding one', () => {
    expect(gate(decided({ board: 'ks' })).state).toBe('waiting')
  })

  it.each([
    ['referredBack', 'waiting', 'Återremiss § 12'],
    ['tabled', 'waiting', 'Bordläggning § 12'],
    ['rejected', 'stopped', 'Avslag § 12'],
  ] as const)('is %s: %s', (outcome, state, sentence) => {
    expect([gate(decided({ outcome })).state, said(decided({ outcome }))]).toEqual([state, sentence])
  })

  it('waits for the board that the case was sent on to, and takes its answer', () => {
    const waiting = forwardedTo({ ...answered('granted'), answer: null })
    expect([gate(waiting).state, said(waiting)]).toEqual(['waiting', 'Överlämnat till kommunstyrelsen, väntar på svar'])
    const granted = forwardedTo(answered('granted'))
    expect([gate(granted).state, said(granted)]).toEqual(['open', 'Överlämnat, kommunstyrelsen: bifall § 40'])
    expect(gate(forwardedTo(answered('rejected'))).state).toBe('stopped')
  })
})
