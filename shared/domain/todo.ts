import { z } from 'zod'
import type { CaseActor } from './actor.ts'
import { type ApplicationDraft, partText } from './application.ts'
import type { Case } from './case.ts'
import type { Answer, Assessment } from './criteria.ts'
import { awaitsForwardAnswer, type Decision, type DecisionOutcome, favourableDecision } from './decision.ts'
import { type Phase, nextPhase, phaseIndex } from './phase.ts'
import type { ProcessModel } from './processModel.ts'
import type { WorkStanding } from './workStanding.ts'

/**
 * What is missing before a case can go on. One list serves the "Kvar att göra" panel, the greyed-out button
 * and the store's refusal, so that they cannot disagree.
 */
export const TODO_CODES = [
  'inform-of-process',
  'seek-actors',
  'assess-criterion',
  'criterion-partly',
  'criterion-not-met',
  'write-part',
  'name-joint-contact',
  'say-contribution',
  'finalise-application',
  'export-statement',
  'await-decision-1',
  'await-forward-answer',
  'referred-back',
  'tabled',
  'rejected',
  'hold-planning-meeting',
  'hold-dialogue',
  'code-opinions',
  'write-plan',
  'export-proposal',
  'await-decision-2',
  'freeze-plan',
  'tell-outcome',
  'close-activities',
  'receive-annual-report',
  'receive-financial-report',
  'write-result-question',
  'finalise-result',
  'close-case',
] as const
export type TodoCode = (typeof TODO_CODES)[number]

/** Where a line of the list is put right. */
export const TODO_PLACES = [
  'overview', 'criteria', 'application', 'decisions', 'statement', 'dialogue', 'plan', 'execution', 'result', 'meetings',
] as const
export type TodoPlace = (typeof TODO_PLACES)[number]

export const todoSchema = z.object({
  code: z.enum(TODO_CODES),
  /** Id of the criterion, part or decision that it is about; '' where it is about the case. */
  subject: z.string(),
  place: z.enum(TODO_PLACES),
  /** `advised` does not stop anything. */
  weight: z.enum(['required', 'advised']),
})
export type Todo = z.infer<typeof todoSchema>

/** What the rules need to know of a case. */
export interface CaseStanding {
  readonly case: Pick<Case, 'phase' | 'origin' | 'informedOn' | 'planOn' | 'planReference'>
  readonly actors: readonly Pick<CaseActor, 'involvement'>[]
  readonly assessments: readonly Pick<Assessment, 'criterionId' | 'answer' | 'contributions'>[]
  readonly draft: Pick<ApplicationDraft, 'parts' | 'contact'>
  readonly decisions: readonly Decision[]
  /** Number of frozen applications. */
  readonly applicationVersions: number
  readonly statementVersions: number
  readonly work: WorkStanding
}

type Rule = (standing: CaseStanding, model: ProcessModel) => Todo[]

const required = (code: TodoCode, place: TodoPlace, subject = ''): Todo => ({ code, subject, place, weight: 'required' })
const advised = (code: TodoCode, place: TodoPlace, subject = ''): Todo => ({ code, subject, place, weight: 'advised' })
const when = (holds: boolean, ...todos: Todo[]): Todo[] => (holds ? todos : [])

const CODE_OF_ANSWER = {
  notAssessed: 'assess-criterion',
  partly: 'criterion-partly',
  notMet: 'criterion-not-met',
} as const satisfies Record<Exclude<Answer, 'met'>, TodoCode>

const criteriaMissing: Rule = ({ assessments }, model) =>
  model.criteria.flatMap(({ id }) => {
    const answer = assessments.find((each) => each.criterionId === id)?.answer ?? 'notAssessed'
    return answer === 'met' ? [] : [required(CODE_OF_ANSWER[answer], 'criteria', id)]
  })

const partsMissing: Rule = ({ draft }, model) =>
  model.applicationParts
    .filter(({ id }) => partText(draft, id).trim() === '')
    .map(({ id }) => required('write-part', 'application', id))

/** Met in words, but nothing said of what the actors can bring: any one of money, resources or activities is enough. */
const contributionUnsaid: Rule = ({ assessments }, model) =>
  model.criteria
    .filter((criterion) => criterion.asksForContribution)
    .filter(({ id }) => {
      const assessment = assessments.find((each) => each.criterionId === id)
      return assessment?.answer === 'met' && assessment.contributions.length === 0
    })
    .map(({ id }) => advised('say-contribution', 'criteria', id))

/**
 * What keeps the application from being finalised: every criterion met (rule 3) and every part written (rule 4).
 * @source domain rules 3 and 4 of the model adopted by tekniska nämnden, 2020-12-15
 */
export const finalisationBlockers: Rule = (standing, model) => [
  ...criteriaMissing(standing, model),
  ...partsMissing(standing, model),
]

/** What is left after a first decision that does not open the way; a yes by a board that may not give it opens none. */
const CODE_OF_OUTCOME = {
  granted: 'await-decision-1',
  grantedWithChanges: 'await-decision-1',
  rejected: 'rejected',
  referredBack: 'referred-back',
  tabled: 'tabled',
  forwarded: 'await-forward-answer',
} as const satisfies Record<DecisionOutcome, TodoCode>

const boardPending = (decisions: readonly Decision[]): Todo[] => {
  const last = decisions
    .filter((decision) => decision.kind === 'decision1')
    .toSorted((a, b) => a.meetingOn.localeCompare(b.meetingOn))
    .at(-1)
  if (!last) return [required('await-decision-1', 'decisions')]
  if (awaitsForwardAnswer(last)) return [required('await-forward-answer', 'decisions', last.id)]
  // Where the case was forwarded, the other board's answer is what happened to it.
  const code = CODE_OF_OUTCOME[last.forwarding?.answer?.outcome ?? last.outcome]
  return [required(code, 'decisions', code === 'await-decision-1' ? '' : last.id)]
}

const initiationTodos: Rule = (standing, model) => {
  if (favourableDecision(standing.decisions, 'decision1', model.board)) return []
  const { case: facts, actors, applicationVersions, statementVersions } = standing
  const sent = applicationVersions > 0
  return [
    ...when(facts.informedOn === null, required('inform-of-process', 'overview')),
    ...when(facts.origin === 'city' && actors.length === 0, required('seek-actors', 'application')),
    ...(sent ? [] : finalisationBlockers(standing, model)),
    ...contributionUnsaid(standing, model),
    ...when(!sent && standing.draft.contact.name === '', advised('name-joint-contact', 'application')),
    ...when(!sent, required('finalise-application', 'application')),
    ...when(sent && statementVersions === 0 && standing.decisions.length === 0, advised('export-statement', 'statement')),
    ...when(sent, ...boardPending(standing.decisions)),
  ]
}

/** The plan that decision 2 rests on: frozen here, or decided on before the app had plans and registered as it was. */
const hasDecidedPlan = ({ case: facts, work }: CaseStanding): boolean =>
  work.baselines > 0 || (facts.planOn !== null && facts.planReference !== '')

const collaborationTodos: Rule = (standing, model) => {
  const { decisions, work } = standing
  const isDecided = favourableDecision(decisions, 'decision2', model.board) !== null
  const hasPlan = hasDecidedPlan(standing)
  const hasItems = work.planItems > 0
  const isMet = work.planningMeetings > 0 || work.skippedSteps.includes('planning-meeting')
  return [
    ...when(!isMet && !isDecided, advised('hold-planning-meeting', 'meetings')),
    ...when(work.heldActivities === 0 && !isDecided, advised('hold-dialogue', 'dialogue')),
    ...when(work.uncodedOpinions > 0, advised('code-opinions', 'dialogue')),
    ...when(!hasPlan && !hasItems, required('write-plan', 'plan')),
    ...when(hasItems && !isDecided && work.proposalVersions === 0, advised('export-proposal', 'plan')),
    ...when(!isDecided, required('await-decision-2', 'decisions')),
    ...when(!hasPlan && hasItems, required('freeze-plan', 'plan')),
  ]
}

const executionTodos: Rule = ({ work }) => [
  ...when(!work.toldOutcome, advised('tell-outcome', 'execution')),
  ...(work.baselines === 0
    ? [advised('close-activities', 'execution')]
    : when(work.openActivities > 0, required('close-activities', 'execution'))),
]

const answersMissing: Rule = ({ work }, model) =>
  model.resultQuestions
    .filter(({ id }) => !work.answeredQuestions.includes(id))
    .map(({ id }) => required('write-result-question', 'result', id))

const associationReportsMissing = ({ work }: CaseStanding): Todo[] => [
  ...when(work.formedAssociation && !work.hasAnnualReport, required('receive-annual-report', 'execution')),
  ...when(work.formedAssociation && !work.hasFinancialReport, required('receive-financial-report', 'execution')),
]

/**
 * What keeps the report from being finalised: every question answered (rule 11), and an association's own reports (rule 7).
 * @source domain rules 7 and 11 of the model adopted by tekniska nämnden, 2020-12-15
 */
export const resultBlockers: Rule = (standing, model) => [...answersMissing(standing, model), ...associationReportsMissing(standing)]

/** What keeps a report along the way from being finalised: it may leave questions for later, but not all of them. */
export const interimBlockers: Rule = (standing, model) => {
  const missing = answersMissing(standing, model)
  return missing.length === model.resultQuestions.length ? missing : []
}

const resultTodos: Rule = (standing, model) =>
  standing.work.resultVersions > 0
    ? [...associationReportsMissing(standing), advised('close-case', 'result')]
    : [...resultBlockers(standing, model), required('finalise-result', 'result')]

const TODOS_OF_PHASE: Record<Phase, Rule> = {
  initiation: initiationTodos,
  collaboration: collaborationTodos,
  execution: executionTodos,
  result: resultTodos,
}

/** Everything left to do in the case's present phase, in the order one would do it. */
export const todosOf: Rule = (standing, model) => TODOS_OF_PHASE[standing.case.phase](standing, model)

/** Why a phase change is refused. */
export const PHASE_BLOCKERS = [
  'case-closed',
  'not-adjacent',
  'decision-1-missing',
  'decision-2-missing',
  'plan-missing',
  'activities-open',
  'note-required',
] as const
export type PhaseBlocker = (typeof PHASE_BLOCKERS)[number]

/**
 * What stands in the way of moving a case to another phase; empty = it may move.
 * A case moves one phase at a time. Going back is for mistakes and needs a reason. The execution phase ends when
 * the activities are done or closed with a reason.
 * @source domain rules 1 and 2, and the table of phases
 */
export function phaseBlockers(
  standing: CaseStanding & { readonly case: Pick<Case, 'closedOn'> },
  move: { readonly to: Phase; readonly note: string },
  model: ProcessModel,
): PhaseBlocker[] {
  const { case: facts, decisions, work } = standing
  if (facts.closedOn !== null) return ['case-closed']
  const back = phaseIndex(move.to) === phaseIndex(facts.phase) - 1
  if (!back && nextPhase(facts.phase) !== move.to) return ['not-adjacent']
  const noted = move.note.trim() !== ''
  if (back) return noted ? [] : ['note-required']
  const lacks = (kind: 'decision1' | 'decision2') => favourableDecision(decisions, kind, model.board) === null
  const found: [boolean, PhaseBlocker][] = [
    [move.to === 'collaboration' && lacks('decision1'), 'decision-1-missing'],
    [move.to === 'execution' && lacks('decision2'), 'decision-2-missing'],
    [move.to === 'execution' && !hasDecidedPlan(standing), 'plan-missing'],
    [move.to === 'result' && work.openActivities > 0, 'activities-open'],
    // Where the plan lies in the registry, the note is what says how its activities ended.
    [move.to === 'result' && work.baselines === 0 && !noted, 'note-required'],
  ]
  return found.filter(([holds]) => holds).map(([, blocker]) => blocker)
}

/**
 * Whether closing a case asks for a written reason: one that got no finalised report says why it ends without.
 * @source domain rule 11 of the model, and the table of phases
 */
export const closingNeedsReason = ({ work }: Pick<CaseStanding, 'work'>): boolean => work.resultVersions === 0
