import type { Case } from '../../../shared/domain/case.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import { type Decision, favourableDecision } from '../../../shared/domain/decision.ts'
import type { FieldIssue } from '../../../shared/domain/field.ts'
import { phaseIndex } from '../../../shared/domain/phase.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, refused } from '../../../shared/ipc/outcome.ts'
import { decisionsOf, deleteDecision, findDecision, saveDecision } from '../../db/repositories/decisions.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadModel } from '../../work/load.ts'

const keeper: RowKeeper<Decision> = { entity: 'decision', find: findDecision, save: saveDecision, remove: deleteDecision }

/** Dates that cannot be: a decision that is not made yet, or the second before the first. */
function dateIssues(decision: Decision, others: readonly Decision[], today: string, decidingBoard: string): FieldIssue[] {
  const first = favourableDecision(others, 'decision1', decidingBoard)
  const answerOn = decision.forwarding?.answer?.meetingOn ?? ''
  const found: [boolean, FieldIssue][] = [
    [decision.meetingOn > today, { path: 'meetingOn', code: 'in-the-future' }],
    [answerOn > today, { path: 'forwarding.answer.meetingOn', code: 'in-the-future' }],
    [
      decision.kind === 'decision2' && first !== null && decision.meetingOn < first.meetingOn,
      { path: 'meetingOn', code: 'before-decision-1' },
    ],
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

function checkSave(context: StoreContext, decision: Decision, { modelKey, phase }: Case): void {
  const { board } = loadModel(context, modelKey)
  // Only the deciding board forwards a case (rule 5 of the model).
  if (decision.outcome === 'forwarded' && decision.board !== board) throw refused({ rule: 'only-deciding-board-forwards' })
  const others = othersOf(context, decision)
  const issues = dateIssues(decision, others, todayIn(context.clock()), board)
  if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
  assertPhaseStillRests(phase, [...others, decision], board)
}

function checkRemoval(context: StoreContext, decision: Decision, { modelKey, phase }: Case): void {
  assertPhaseStillRests(phase, othersOf(context, decision), loadModel(context, modelKey).board)
}

export const decisionHandlers = (context: StoreContext): Handlers<'store'>['decisions'] => ({
  save: (input) => saveRow(context, keeper, nextRevision(input), (row, entity) => checkSave(context, row, entity)),
  remove: (input) => removeRow(context, keeper, input, (row, entity) => checkRemoval(context, row, entity)),
})
