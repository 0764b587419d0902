import { describe, expect, it } from 'vitest'
import { CONTRIBUTIONS } from '../../../shared/domain/criteria.ts'
import { finalisationBlockers, phaseBlockers, todosOf } from '../../../shared/domain/todo.ts'
import { NO_WORK } from '../../../shared/domain/workStanding.ts'
import { allMet, allWritten, decision, model, standing } from './standing.ts'

const codes = (...over: Parameters<typeof standing>) => todosOf(standing(...over), model).map(({ code }) => code)
const required = (...over: Parameters<typeof standing>) =>
  todosOf(standing(...over), model).flatMap(({ code, weight }) => (weight === 'required' ? [code] : []))

const sent = { assessments: allMet, draft: { parts: allWritten, contact: { name: 'A', organisation: '', phone: '', email: '' } }, applicationVersions: 1 }

describe('finalisation', () => {
  it('is stopped by nothing where six criteria are met and five parts written', () => {
    expect(finalisationBlockers(standing(sent), model)).toEqual([])
  })

  it('names each criterion and each part in the order of the model', () => {
    const missing = finalisationBlockers(standing(), model)
    expect(missing.map(({ subject }) => subject)).toEqual([...model.criteria, ...model.applicationParts].map(({ id }) => id))
  })

  it('tells not assessed from partly from not met', () => {
    const assessments = [
      { criterionId: 'grupp', answer: 'partly' as const, contributions: [] },
      { criterionId: 'behov', answer: 'notMet' as const, contributions: [] },
      ...allMet.filter(({ criterionId }) => !['grupp', 'behov', 'demokrati'].includes(criterionId)),
    ]
    const missing = finalisationBlockers(standing({ ...sent, assessments }), model)
    expect(missing.map(({ code, subject }) => [code, subject])).toEqual([
      ['criterion-partly', 'grupp'],
      ['criterion-not-met', 'behov'],
      ['assess-criterion', 'demokrati'],
    ])
  })

  it.each(CONTRIBUTIONS)('takes %s alone as own contribution', (contribution) => {
    const assessments = allMet.map((each) => ({ ...each, contributions: each.criterionId === 'insats' ? [contribution] : [] }))
    expect(codes({ ...sent, assessments, applicationVersions: 0 })).toEqual(['finalise-application'])
  })

  it('only advises to say what the actors can bring', () => {
    const assessments = allMet.map((each) => ({ ...each, contributions: [] }))
    const advice = todosOf(standing({ ...sent, assessments, applicationVersions: 0 }), model).find(({ code }) => code === 'say-contribution')
    expect(advice).toEqual({ code: 'say-contribution', subject: 'insats', place: 'criteria', weight: 'advised' })
    expect(finalisationBlockers(standing({ ...sent, assessments }), model)).toEqual([])
  })
})

describe('what is left in Initiering', () => {
  it('begins with telling of the process', () => {
    expect(required({ case: { informedOn: null } })[0]).toBe('inform-of-process')
  })

  it('asks for actors only where the city started, and only while there are none', () => {
    expect(required({ case: { origin: 'city' } })).toContain('seek-actors')
    expect(required({ case: { origin: 'city' }, actors: [{ involvement: 'inArea' }] })).not.toContain('seek-actors')
    expect(required()).not.toContain('seek-actors')
  })

  it('is the board, once the application is sent', () => {
    expect(required(sent)).toEqual(['await-decision-1'])
    expect(codes(sent)).toContain('export-statement')
    expect(codes({ ...sent, statementVersions: 1 })).not.toContain('export-statement')
  })

  it.each([
    ['rejected', 'rejected'],
    ['referredBack', 'referred-back'],
    ['tabled', 'tabled'],
  ] as const)('after the outcome %s is told as %s', (outcome, code) => {
    const last = decision({ outcome })
    const todos = todosOf(standing({ ...sent, decisions: [last] }), model).filter(({ weight }) => weight === 'required')
    expect(todos).toEqual([{ code, subject: last.id, place: 'decisions', weight: 'required' }])
  })

  it('goes by the latest decision, not by the order in which they were written down', () => {
    const decisions = [decision({ outcome: 'tabled', meetingOn: '2026-11-10' }), decision({ outcome: 'rejected', meetingOn: '2026-10-01' })]
    expect(required({ ...sent, decisions })).toEqual(['tabled'])
  })

  it.each([
    [null, 'await-forward-answer'],
    ['rejected', 'rejected'],
    ['referredBack', 'referred-back'],
    ['tabled', 'tabled'],
  ] as const)('after a forwarding answered with %s is told as %s: forwarding is no rejection', (outcome, code) => {
    const answer = outcome && { outcome, meetingOn: '2026-11-20', paragraph: '§ 1', note: '' }
    const forwarding = { board: 'ks', scope: 'whole' as const, part: '', answer }
    expect(required({ ...sent, decisions: [decision({ outcome: 'forwarded', forwarding })] })).toEqual([code])
  })

  it('still is decision 1 where another board said yes by itself', () => {
    expect(required({ ...sent, decisions: [decision({ board: 'ks' })] })).toEqual(['await-decision-1'])
  })

  it('is nothing once decision 1 is in favour, whatever else is unwritten', () => {
    expect(codes({ case: { informedOn: null }, decisions: [decision()] })).toEqual([])
  })
})

describe('what is left later', () => {
  it('in Samverkan is decision 2 and the plan', () => {
    const phase = 'collaboration'
    expect(required({ case: { phase } })).toEqual(['write-plan', 'await-decision-2'])
    expect(required({ case: { phase }, work: { ...NO_WORK, planItems: 3 } })).toEqual(['await-decision-2', 'freeze-plan'])
    const decisions = [decision({ kind: 'decision2' })]
    expect(required({ case: { phase }, decisions, work: { ...NO_WORK, planItems: 3 } })).toEqual(['freeze-plan'])
    expect(required({ case: { phase }, decisions, work: { ...NO_WORK, planItems: 3, baselines: 1 } })).toEqual([])
  })

  it('in Samverkan is not the plan where it was decided on before and registered, with both date and reference', () => {
    const decisions = [decision({ kind: 'decision2' })]
    expect(required({ case: { phase: 'collaboration', planOn: '2026-11-01', planReference: 'TN-1' }, decisions })).toEqual([])
    expect(required({ case: { phase: 'collaboration', planOn: '2026-11-01' }, decisions })).toEqual(['write-plan'])
  })

  it('in Samverkan advises what leads to a good proposal, until it is done or was not needed', () => {
    const phase = 'collaboration'
    expect(codes({ case: { phase } })).toEqual(['hold-planning-meeting', 'hold-dialogue', 'write-plan', 'await-decision-2'])
    const work = { ...NO_WORK, heldActivities: 1, uncodedOpinions: 4, planItems: 2, skippedSteps: ['planning-meeting' as const] }
    expect(codes({ case: { phase }, work })).toEqual(['code-opinions', 'export-proposal', 'await-decision-2', 'freeze-plan'])
  })

  it('in Utförande is every activity of the frozen plan, and telling the outcome is advised', () => {
    const phase = 'execution'
    expect(codes({ case: { phase } })).toEqual(['tell-outcome', 'close-activities'])
    expect(required({ case: { phase } })).toEqual([])
    const work = { ...NO_WORK, planItems: 2, baselines: 1, toldOutcome: true }
    expect(required({ case: { phase }, work: { ...work, openActivities: 1 } })).toEqual(['close-activities'])
    expect(codes({ case: { phase }, work })).toEqual([])
  })

  it('in Resultat is also what an association must hand in, until it has', () => {
    const phase = 'result'
    const answered = { ...NO_WORK, answeredQuestions: model.resultQuestions.map(({ id }) => id) }
    expect(codes({ case: { phase }, work: answered })).toEqual(['finalise-result'])
    const work = { ...answered, resultVersions: 1, formedAssociation: true }
    expect(required({ case: { phase }, work })).toEqual(['receive-annual-report', 'receive-financial-report'])
    expect(required({ case: { phase }, work: { ...work, hasAnnualReport: true, hasFinancialReport: true } })).toEqual([])
  })

  it('in Resultat are all seven questions, then the report, and last the closing of the case', () => {
    const phase = 'result'
    expect(codes({ case: { phase } })).toEqual([...Array.from({ length: 7 }, () => 'write-result-question'), 'finalise-result'])
    expect(required({ case: { phase }, work: { ...NO_WORK, answeredQuestions: ['utfall', 'dialog'] } })).toHaveLength(6)
    expect(codes({ case: { phase }, work: { ...NO_WORK, resultVersions: 1 } })).toEqual(['close-case'])
  })
})

const move = (over: Parameters<typeof standing>[0], to: 'initiation' | 'collaboration' | 'execution' | 'result', note = '') =>
  phaseBlockers(standing(over), { to, note }, model)

describe('a phase change', () => {
  it('to Utförande needs decision 2 and the plan', () => {
    expect(move({ case: { phase: 'collaboration' } }, 'execution')).toEqual(['decision-2-missing', 'plan-missing'])
  })

  it('to Resultat needs every activity of the frozen plan to be done or struck', () => {
    const work = { ...NO_WORK, planItems: 2, baselines: 1, openActivities: 1 }
    expect(move({ case: { phase: 'execution' }, work }, 'result', 'Klart')).toEqual(['activities-open'])
    expect(move({ case: { phase: 'execution' }, work: { ...work, openActivities: 0 } }, 'result')).toEqual([])
    expect(move({ case: { phase: 'execution' } }, 'result')).toEqual(['note-required'])
  })

  it('back needs a reason and nothing else', () => {
    expect(move({ case: { phase: 'execution' } }, 'collaboration')).toEqual(['note-required'])
    expect(move({ case: { phase: 'execution' } }, 'collaboration', 'Fel')).toEqual([])
  })

  it('of a closed case has that as its only reason', () => {
    expect(move({ case: { phase: 'collaboration', closedOn: '2026-11-01' } }, 'result')).toEqual(['case-closed'])
  })
})
