import type { Case } from '../../../shared/domain/case.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import { type Decision, favourableDecision, isInFavour } from '../../../shared/domain/decision.ts'
import type { FieldIssue } from '../../../shared/domain/field.ts'
import { phaseIndex } from '../../../shared/domain/phase.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, refused } from '../../../shared/ipc/outcome.ts'
import { baselineOfDecision } from '../../db/repositories/baselines.ts'
import { decisionsOf, deleteDecision, findDecision, saveDecision } from '../../db/repositories/decisions.ts'
import { rowsRestOn } from '../../db/repositories/ledgerRows.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadModel } from '../../work/load.ts'

const keeper: RowKeeper<Decision> = { entity: 'decision', find: findDecision, save: saveDecision, remove: deleteDecision }

interface Surroundings {
  readonly others: readonly Decision[]
  readonly today: string
  readonly firstMeetingOn: string
  readonly decidingBoard: string
}

/** Whether the case would have a second decision from before the first one in favour, by this decision's doing. */
function isOutOfOrder(decision: Decision, { others, decidingBoard }: Surroundings): boolean {
  const first = favourableDecision([...others, decision], 'decision1', decidingBoard)
  if (decision.kind === 'decision2') return first !== null && decision.meetingOn < first.meetingOn
  return first?.id === decision.id && others.some(({ kind, meetingOn }) => kind === 'decision2' && meetingOn < decision.meetingOn)
}

/** What cannot be: a decision that is not made yet, before the case, or in the wrong order; one handed to its own board. */
function issuesOf(decision: Decision, around: Surroundings): FieldIssue[] {
  const { forwarding, meetingOn } = decision
  const answerOn = forwarding?.answer?.meetingOn ?? ''
  const found: [boolean, FieldIssue][] = [
    [meetingOn > around.today, { path: 'meetingOn', code: 'in-the-future' }],
    [meetingOn < around.firstMeetingOn, { path: 'meetingOn', code: 'before-first-meeting' }],
    [answerOn > around.today, { path: 'forwarding.answer.meetingOn', code: 'in-the-future' }],
    [isOutOfOrder(decision, around), { path: 'meetingOn', code: 'before-decision-1' }],
    [forwarding?.board === decision.board, { path: 'forwarding.board', code: 'unknown-choice' }],
  ]
  return found.filter(([holds]) => holds).map(([, issue]) => issue)
}

/** Nothing is approved without a recorded decision (rule 1), so the one that a phase rests on stays favourable. */
function assertPhaseStillRests(phase: Case['phase'], after: readonly Decision[], decidingBoard: string): void {
  const holds = (kind: Decision['kind']) => favourableDecision(after, kind, decidingBoard) !== null
  const lacksFirst = phaseIndex(phase) >= phaseIndex('collaboration') && !holds('decision1')
  const lacksSecond = phaseIndex(phase) >= phaseIndex('execution') && !holds('decision2')
  if (lacksFirst || lacksSecond) throw refused({ rule: 'phase-rests-on-decision' })
}

const othersOf = (context: StoreContext, { caseId, id }: Decision): Decision[] =>
  decisionsOf(context.connection, caseId).filter((each) => each.id !== id)

/** A frozen plan rests on its decision, which stays in favour for as long as the plan does. */
function assertPlanStillRests(context: StoreContext, id: string, after: Decision | null, decidingBoard: string): void {
  if (after?.kind === 'decision2' && isInFavour(after, decidingBoard)) return
  if (baselineOfDecision(context.connection, id) !== null) throw refused({ rule: 'plan-rests-on-decision' })
}

function checkSave(context: StoreContext, decision: Decision, { modelKey, phase, firstMeetingOn }: Case): void {
  const { board } = loadModel(context, modelKey)
  // Only the deciding board forwards a case (rule 5 of the model).
  if (decision.outcome === 'forwarded' && decision.board !== board) throw refused({ rule: 'only-deciding-board-forwards' })
  const others = othersOf(context, decision)
  const today = todayIn(context.clock())
  const issues = issuesOf(decision, { others, today, firstMeetingOn, decidingBoard: board })
  if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
  assertPhaseStillRests(phase, [...others, decision], board)
  assertPlanStillRests(context, decision.id, decision, board)
}

function checkRemoval(context: StoreContext, decision: Decision, { modelKey, phase }: Case): void {
  const { board } = loadModel(context, modelKey)
  assertPhaseStillRests(phase, othersOf(context, decision), board)
  assertPlanStillRests(context, decision.id, null, board)
  // Rows of the ledger would forget what they rest on, and putting the decision back would not tell them.
  if (rowsRestOn(context.connection, decision.id)) throw refused({ rule: 'ledger-rests-on-decision' })
}

export const decisionHandlers = (context: StoreContext): Handlers<'store'>['decisions'] => ({
  save: (input) => saveRow(context, keeper, nextRevision(input), (row, entity) => checkSave(context, row, entity)),
  remove: (input) => removeRow(context, keeper, input, (row, entity) => checkRemoval(context, row, entity)),
})
