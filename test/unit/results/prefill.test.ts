import { describe, expect, it } from 'vitest'
import type { DialogueActivity } from '../../../shared/domain/dialogue/activity.ts'
import type { LedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import { newId } from '../../../shared/newId.ts'
import { actorsText, dialogueText, type MoneyFacts, moneyText } from '../../../shared/text/resultPrefill.ts'
import { decision } from '../domain/standing.ts'

const caseId = newId()

const activity = (title: string, over: Partial<DialogueActivity> = {}): DialogueActivity => ({
  id: newId(), revision: 1, caseId, title, method: '', targetGroups: [], state: 'held', stateReason: '', startsOn: '2026-03-01', endsOn: null,
  time: '', place: '', invitedCount: null, reachedCount: null, costKronor: null, documentReferences: [], notes: '', ...over,
})

const row = (kind: LedgerRow['kind'], kronor: number, text: string, over: Partial<LedgerRow> = {}): LedgerRow => ({
  id: newId(), revision: 1, caseId, happenedOn: '2026-05-01', kind, purpose: 'process', decisionId: null, planId: null, frameYear: 2026, text,
  documentReference: '', kronor, createdAt: '2026-05-01T10:00:00.000Z', ...over,
})

const facts = (over: Partial<MoneyFacts> = {}): MoneyFacts => ({
  decisions: [decision({ grantedKronor: 100_000, meetingOn: '2026-01-10', paragraph: '§ 4' }), decision({ kind: 'decision2', grantedKronor: 400_000, meetingOn: '2026-04-10', paragraph: '§ 40' })],
  decidingBoard: 'tn',
  boardName: () => 'tekniska nämnden',
  rows: [],
  contributions: [],
  activities: [],
  ...over,
})

const kr = (text: string): string => text.replaceAll(' kr', '\u00A0kr').replaceAll(/(?<=\d) (?=\d{3})/g, '\u00A0')

describe('question 2', () => {
  it('names what each decision granted, and the sum; a refusal grants nothing', () => {
    const refused = decision({ outcome: 'rejected', grantedKronor: 1, meetingOn: '2026-02-01' })
    const { text, sources } = moneyText(facts({ decisions: [...facts().decisions, refused] }))
    expect(text).toContain(kr('tekniska nämnden 2026-01-10 § 4: 100 000 kr beviljat'))
    expect(text).toContain(kr('Tillsammans beviljat: 500 000 kr.'))
    expect(sources).toEqual([{ kind: 'decisions', count: 2 }])
  })

  it('specifies what was used row by row, and how far that is from what was granted', () => {
    const { text } = moneyText(facts({ rows: [row('used', 300_000, 'Belysning', { documentReference: 'Faktura 12' }), row('used', 150_000, 'Bänkar', { happenedOn: '2026-06-01' }), row('reserved', 500_000, 'Ram')] }))
    expect(text).toContain(kr('Använt, tillsammans 450 000 kr:\n- 2026-05-01, Belysning: 300 000 kr (Faktura 12)\n- 2026-06-01, Bänkar: 150 000 kr'))
    expect(text).toContain(kr('Av det beviljade är 50 000 kr inte använt.'))
    expect(text).not.toContain('Ram')
  })

  it('tells the dialogue’s own costs only while there is no ledger, so that nothing is told twice', () => {
    const activities = [activity('Möte på torget', { costKronor: 4_000 })]
    expect(moneyText(facts({ activities })).text).toContain(kr('Möte på torget: 4 000 kr'))
    expect(moneyText(facts({ activities, rows: [row('paid', 1, 'x')] })).text).not.toContain('Möte på torget')
  })

  it('is empty where nothing is known', () => {
    expect(moneyText(facts({ decisions: [] }))).toEqual({ text: '', sources: [] })
  })
})

describe('question 4', () => {
  it('lists held activities under each group that they turned to, in the order of their days', () => {
    const { text } = dialogueText([
      activity('Enkät', { targetGroups: ['boende', 'näringsliv'], startsOn: '2026-04-01', endsOn: '2026-04-14', reachedCount: 120 }),
      activity('Promenad', { targetGroups: ['boende'], reachedCount: 15 }),
      activity('Inställt möte', { targetGroups: ['boende'], state: 'cancelled' }),
      activity('Samtal'),
    ])
    expect(text).toBe(
      [
        'Boende:\n- Promenad (2026-03-01), nådde 15\n- Enkät (2026-04-01–2026-04-14), nådde 120',
        'Näringsliv:\n- Enkät (2026-04-01–2026-04-14), nådde 120',
        'Utan angiven grupp:\n- Samtal (2026-03-01)',
        'En aktivitet som vände sig till flera grupper står under var och en av dem.',
        'Aktiviteterna nådde tillsammans 135. Den som deltog i flera räknas en gång per aktivitet.',
      ].join('\n\n'),
    )
  })
})

describe('question 5', () => {
  it('names each actor once, with its roles and what it promised', () => {
    const actorId = newId()
    const role = (name: CaseRole['role']): CaseRole => ({
      id: newId(), revision: 1, caseId, caseTitle: '', actorId, actorName: 'Fastigheten AB', contactId: null, role: name, since: null, until: null, conflictNote: '',
    })
    const { text, sources } = actorsText([role('driving'), role('financier')], [
      { id: newId(), revision: 1, caseId, caseTitle: '', actorId, actorName: 'Fastigheten AB', kind: 'money', amountKronor: 60_000, description: 'Sittplatser', dueOn: null, state: 'kept', stateReason: '' },
    ])
    expect(text).toBe(kr('- Fastigheten AB: drivande, finansiär. Åtog sig: Sittplatser, 60 000 kr (hållet)'))
    expect(sources).toEqual([{ kind: 'actors', count: 1 }, { kind: 'commitments', count: 1 }])
  })
})
