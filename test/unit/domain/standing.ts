// Any standing that a case can have, for rules that must hold for all of them.
import { readFileSync } from 'node:fs'
import { array, boolean, constantFrom, nat, option, record, subarray, type Arbitrary } from 'fast-check'
import { inProject } from '../../../build/setup/paths.mjs'
import type { Assessment } from '../../../shared/domain/criteria.ts'
import { ANSWERS, CONTRIBUTIONS } from '../../../shared/domain/criteria.ts'
import { type Decision, DECISION_KINDS, FORWARD_SCOPES, OUTCOMES } from '../../../shared/domain/decision.ts'
import type { Case } from '../../../shared/domain/case.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { processModelSchema } from '../../../shared/domain/processModel.ts'
import { OPTIONAL_STEPS } from '../../../shared/domain/dialogue/skippedStep.ts'
import { NO_WORK, type WorkStanding } from '../../../shared/domain/workStanding.ts'
import type { CaseStanding } from '../../../shared/domain/todo.ts'

export const model = processModelSchema.parse(
  JSON.parse(readFileSync(inProject('resources', 'process-models', 'malmo-2020.json'), 'utf8')),
)

export type Standing = CaseStanding & { readonly case: CaseStanding['case'] & Pick<Case, 'closedOn'> }

const day = constantFrom('2025-12-30', '2026-01-01', '2026-05-05', '2026-11-21')
const board = constantFrom('tn', 'tn', 'ks', 'Egen nämnd')

const answer = record({
  outcome: constantFrom('granted', 'grantedWithChanges', 'rejected', 'referredBack', 'tabled'),
  meetingOn: day,
  paragraph: constantFrom('§ 1'),
  note: constantFrom(''),
})

const forwarding = record({ board, scope: constantFrom(...FORWARD_SCOPES), part: constantFrom(''), answer: option(answer) })

let made = 0
const nextId = (): string => `01a2000d-4666-79f7-a3f3-${String((made += 1)).padStart(12, '0')}`

const kronor = option(constantFrom(0, 1, 500_000))

/** A decision as it may stand in the database: forwarding exactly where the outcome says so. */
export const decisionArbitrary: Arbitrary<Decision> = record({
  board,
  meetingOn: day,
  kind: constantFrom(...DECISION_KINDS),
  outcome: constantFrom(...OUTCOMES),
  soughtKronor: kronor,
  proposedKronor: kronor,
  grantedKronor: kronor,
  forwarding,
}).map((decision) => ({
  ...decision,
  id: nextId(),
  caseId: '01a2000d-4666-79f7-a3f3-aa474c0af752',
  revision: 1,
  paragraph: '§ 1',
  conditions: '',
  forwarding: decision.outcome === 'forwarded' ? decision.forwarding : null,
}))

const assessments: Arbitrary<Pick<Assessment, 'criterionId' | 'answer' | 'contributions'>[]> = array(
  record({
    criterionId: constantFrom(...model.criteria.map(({ id }) => id)),
    answer: constantFrom('met', 'met', 'met', ...ANSWERS),
    contributions: array(constantFrom(...CONTRIBUTIONS), { maxLength: 3 }),
  }),
  { maxLength: 8 },
)

const parts = array(record({ id: constantFrom(...model.applicationParts.map(({ id }) => id)), text: constantFrom('', ' ', 'Text') }), { maxLength: 8 }).map(
  (written) => Object.fromEntries(written.map(({ id, text }) => [id, { text, prefilled: false }])),
)

const some = nat(2)

const work: Arbitrary<WorkStanding> = record({
  planningMeetings: some,
  heldActivities: some,
  uncodedOpinions: some,
  planItems: some,
  baselines: some,
  openActivities: some,
  proposalVersions: some,
  skippedSteps: subarray([...OPTIONAL_STEPS]),
  toldOutcome: boolean(),
  formedAssociation: boolean(),
  hasAnnualReport: boolean(),
  hasFinancialReport: boolean(),
  answeredQuestions: subarray(model.resultQuestions.map(({ id }) => id)),
  resultVersions: some,
}).map((each) => ({
  ...each,
  // Only rows of a frozen plan count as open, and a plan without rows is never frozen.
  openActivities: each.baselines === 0 ? 0 : each.openActivities,
  planItems: each.baselines === 0 ? each.planItems : each.planItems + 1,
}))

export const standingArbitrary: Arbitrary<Standing> = record({
  case: record({
    phase: constantFrom(...PHASES),
    origin: constantFrom('actors', 'city'),
    informedOn: option(day),
    planOn: option(day),
    planReference: constantFrom('', 'TN-2026-1'),
    closedOn: option(day, { freq: 8 }),
  }),
  actors: array(record({ involvement: constantFrom('inArea', 'collaborating') }), { maxLength: 3 }),
  assessments,
  draft: record({
    parts,
    contact: constantFrom('', 'Astrid').map((name) => ({ name, organisation: '', phone: '', email: '' })),
  }),
  decisions: array(decisionArbitrary, { maxLength: 5 }),
  applicationVersions: nat(3),
  work,
  statementVersions: nat(2),
})

/** An open case in a phase, at its very beginning; what is given comes on top. */
export const standing = (over: Partial<Omit<Standing, 'case'>> & { case?: Partial<Standing['case']> } = {}): Standing => ({
  actors: [],
  assessments: [],
  draft: { parts: {}, contact: { name: '', organisation: '', phone: '', email: '' } },
  decisions: [],
  applicationVersions: 0,
  statementVersions: 0,
  work: NO_WORK,
  ...over,
  case: { phase: 'initiation', origin: 'actors', informedOn: '2026-11-02', planOn: null, planReference: '', closedOn: null, ...over.case },
})

export const allMet = model.criteria.map(({ id }) => ({ criterionId: id, answer: 'met' as const, contributions: ['money' as const] }))
export const allWritten = Object.fromEntries(model.applicationParts.map(({ id }) => [id, { text: 'Text', prefilled: false }]))

export const decision = (over: Partial<Decision> = {}): Decision => ({
  id: nextId(),
  caseId: '01a2000d-4666-79f7-a3f3-aa474c0af752',
  revision: 1,
  board: 'tn',
  meetingOn: '2026-11-18',
  paragraph: '§ 214',
  kind: 'decision1',
  outcome: 'granted',
  soughtKronor: null,
  proposedKronor: null,
  grantedKronor: null,
  conditions: '',
  forwarding: null,
  ...over,
})
