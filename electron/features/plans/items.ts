import { type Departure, departuresBetween } from '../../../shared/domain/plan/deviation.ts'
import { type PlanItem, writingOfItem } from '../../../shared/domain/plan/planItem.ts'
import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { findBaseline } from '../../db/repositories/baselines.ts'
import { isCaseActor } from '../../db/repositories/caseActors.ts'
import {
  arrangePlanItems,
  deletePlanItem,
  findPlanItem,
  planItemsOf,
  savePlanItem,
  savePlanItemProgress,
} from '../../db/repositories/planItems.ts'
import { themesOf } from '../../db/repositories/themes.ts'
import { removeRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { loadItem, loadPlan } from './load.ts'
import { assertReason, recordDeviation } from './recordDeviation.ts'
import { PLAN_TOPICS } from './topics.ts'

type PlanHandlers = Handlers<'store'>['plans']
type ItemInput = Parameters<PlanHandlers['saveItem']>[0]

/** What a row points at that the case does not have. */
function issuesOf({ connection }: StoreContext, { caseId, themeIds, responsibleActorId }: PlanItem): FieldIssue[] {
  const known = new Set(themeIds.length === 0 ? [] : themesOf(connection, caseId).map(({ id }) => id))
  const found: [boolean, FieldIssue][] = [
    [themeIds.some((id) => !known.has(id)), { path: 'themeIds', code: 'unknown-choice' }],
    [
      responsibleActorId !== null && !isCaseActor(connection, caseId, responsibleActorId),
      { path: 'responsibleActorId', code: 'unknown-choice' },
    ],
  ]
  return found.filter(([holds]) => holds).map(([, issue]) => issue)
}

const NOT_BEGUN = { state: 'notStarted', progressPercent: 0, progressNote: '' } as const

/** A saved row keeps its place and how it goes: those are written by other means. */
const itemOf = ({ expectedRevision, deviation: _deviation, ...input }: ItemInput, before: PlanItem | null): PlanItem => ({
  ...input,
  ...(before
    ? { position: before.position, state: before.state, progressPercent: before.progressPercent, progressNote: before.progressNote }
    : NOT_BEGUN),
  revision: expectedRevision + 1,
})

function departuresOf(before: PlanItem | null, after: PlanItem): Departure[] {
  if (before) return departuresBetween(writingOfItem(before), writingOfItem(after))
  return [{ kind: 'added', before: {}, after: writingOfItem(after) }]
}

/** An actor that is no more in the case may stay where it stood. */
const isNewlySaid = (before: PlanItem | null, after: PlanItem): PlanItem =>
  before?.responsibleActorId === after.responsibleActorId ? { ...after, responsibleActorId: null } : after

export function saveItem(context: StoreContext, input: ItemInput): PlanItem {
  const { connection } = context
  return write(context, { caseId: input.caseId, topics: PLAN_TOPICS }, (work) => {
    loadOpenCase(context, input.caseId)
    if (loadPlan(context, input.planId).caseId !== input.caseId) throw notFound('plan')
    const before = findPlanItem(connection, input.id)
    if (before && before.planId !== input.planId) throw notFound('planItem')
    const after = itemOf(input, before)
    const issues = issuesOf(context, isNewlySaid(before, after))
    if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
    const departures = departuresOf(before, after)
    assertReason(context, after.planId, departures, input.deviation)
    if (!savePlanItem(connection, after, input.expectedRevision)) throw conflict('planItem')
    work.record({ caseId: after.caseId, entity: 'planItem', entityId: after.id, before, after })
    recordDeviation(context, work, after, { departures, note: input.deviation })
    return after
  })
}

/** A row of a frozen plan stays: it is struck with a reason instead. */
const assertNotFrozen = ({ connection }: StoreContext, planId: string): void => {
  if (findBaseline(connection, planId) !== null) throw refused({ rule: 'plan-frozen' })
}

export const removeItem = (context: StoreContext, input: Parameters<PlanHandlers['removeItem']>[0]): Record<string, never> =>
  removeRow(
    context,
    { entity: 'planItem', find: findPlanItem, remove: deletePlanItem, topics: PLAN_TOPICS },
    input,
    (row) => assertNotFrozen(context, row.planId),
  )

export function dropItem(context: StoreContext, input: Parameters<PlanHandlers['dropItem']>[0]): PlanItem {
  const before = loadItem(context, input.id)
  return write(context, { caseId: before.caseId, topics: PLAN_TOPICS }, (work) => {
    loadOpenCase(context, before.caseId)
    // Before the decision there is nothing to depart from: the row is removed instead.
    if (findBaseline(context.connection, before.planId) === null) throw refused({ rule: 'execution', blockers: ['plan-not-frozen'] })
    const after: PlanItem = { ...before, state: 'dropped', revision: input.expectedRevision + 1 }
    const departures: Departure[] = [{ kind: 'dropped', before: { state: before.state }, after: { state: 'dropped' } }]
    assertReason(context, before.planId, departures, input.deviation)
    if (!savePlanItemProgress(context.connection, after, input.expectedRevision)) throw conflict('planItem')
    work.record({ caseId: before.caseId, entity: 'planItem', entityId: before.id, before, after })
    recordDeviation(context, work, after, { departures, note: input.deviation })
    return after
  })
}

/** The order of the rows is no part of what was decided: it may change in a frozen plan too. */
export function arrange(context: StoreContext, { planId, ids }: Parameters<PlanHandlers['arrange']>[0]): Record<string, never> {
  const { caseId } = loadPlan(context, planId)
  return write(context, { caseId, topics: PLAN_TOPICS }, ({ record }) => {
    loadOpenCase(context, caseId)
    const before = planItemsOf(context.connection, planId).map(({ id }) => id)
    // A row that came or went meanwhile would lose its place.
    const wanted = new Set(ids)
    const isSame = before.length === ids.length && wanted.size === ids.length && before.every((id) => wanted.has(id))
    if (!isSame) throw conflict('plan')
    arrangePlanItems(context.connection, planId, ids)
    record({ caseId, entity: 'planOrder', entityId: planId, before: { order: before }, after: { order: ids } })
    return {}
  })
}
