import { todayIn } from '../../../shared/domain/date.ts'
import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { MeasuredIndicator } from '../../../shared/domain/results/measured.ts'
import type { Indicator } from '../../../shared/domain/results/indicator.ts'
import type { Outcome } from '../../../shared/domain/results/outcome.ts'
import type { TargetRevision } from '../../../shared/domain/results/targetRevision.ts'
import { AppFailure, conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { deleteIndicator, findIndicator, indicatorsOf, placeIndicator, saveIndicator } from '../../db/repositories/indicators.ts'
import { deleteOutcome, findOutcome, saveOutcome } from '../../db/repositories/outcomes.ts'
import { deleteTargetRevision, findTargetRevision, saveTargetRevision } from '../../db/repositories/targetRevisions.ts'
import type { RowKeeper } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { measuredIndicatorsOf } from './load.ts'
import { RESULT_TOPICS } from './topics.ts'

export const indicatorKeeper: RowKeeper<Indicator> = {
  entity: 'indicator', find: findIndicator, save: saveIndicator, remove: deleteIndicator, topics: RESULT_TOPICS,
}
export const targetKeeper: RowKeeper<TargetRevision> = {
  entity: 'targetRevision', find: findTargetRevision, save: saveTargetRevision, remove: deleteTargetRevision, topics: RESULT_TOPICS,
}
export const outcomeKeeper: RowKeeper<Outcome> = {
  entity: 'outcome', find: findOutcome, save: saveOutcome, remove: deleteOutcome, topics: RESULT_TOPICS,
}

const refuse = (found: readonly [boolean, FieldIssue][]): void => {
  const issues = found.filter(([holds]) => holds).map(([, issue]) => issue)
  if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
}

/** A target or an outcome belongs to an indicator of the same case, and stays with it. */
function checkIndicator(context: StoreContext, row: TargetRevision | Outcome, before: TargetRevision | Outcome | null): void {
  if (findIndicator(context.connection, row.indicatorId)?.caseId !== row.caseId) throw notFound('indicator')
  if (before !== null && before.indicatorId !== row.indicatorId) throw notFound('indicator')
}

export function checkTarget(context: StoreContext, row: TargetRevision): void {
  checkIndicator(context, row, findTargetRevision(context.connection, row.id))
}

/** An outcome is noted when it has been measured, and of groups that stand once each. */
export function checkOutcome(context: StoreContext, row: Outcome): void {
  checkIndicator(context, row, findOutcome(context.connection, row.id))
  const groups = row.split.map(({ group }) => group.toLocaleLowerCase('sv'))
  refuse([
    [row.measuredOn > todayIn(context.clock()), { path: 'measuredOn', code: 'not-yet' }],
    [new Set(groups).size !== groups.length, { path: 'split', code: 'name-taken' }],
  ])
}

/** Takes an indicator away with its targets and outcomes, and answers with all of it. */
export function removeIndicator(context: StoreContext, { id, expectedRevision }: { readonly id: string; readonly expectedRevision: number }): MeasuredIndicator {
  const { connection } = context
  const found = findIndicator(connection, id)
  if (!found) throw notFound('indicator')
  const { caseId } = found
  return write(context, { caseId, topics: RESULT_TOPICS }, ({ record }) => {
    loadOpenCase(context, caseId)
    const whole = measuredIndicatorsOf(connection, caseId).find(({ indicator }) => indicator.id === id)
    if (!whole || !deleteIndicator(connection, id, expectedRevision)) throw conflict('indicator')
    record({ caseId, entity: 'indicator', entityId: id, before: { ...whole.indicator, targetRevisions: whole.targetRevisions, outcomes: whole.outcomes }, after: null })
    return whole
  })
}

/** Puts back what {@link removeIndicator} took away, as it was. */
export function restoreIndicator(context: StoreContext, whole: MeasuredIndicator): Record<string, never> {
  const { connection } = context
  const { indicator, targetRevisions, outcomes } = whole
  const { id, caseId } = indicator
  if ([...targetRevisions, ...outcomes].some((row) => row.indicatorId !== id || row.caseId !== caseId)) throw notFound('indicator')
  return write(context, { caseId, topics: RESULT_TOPICS }, ({ record }) => {
    loadOpenCase(context, caseId)
    const isBack =
      saveIndicator(connection, indicator, 0) &&
      targetRevisions.every((row) => saveTargetRevision(connection, row, 0)) &&
      outcomes.every((row) => saveOutcome(connection, row, 0))
    if (!isBack) throw conflict('indicator')
    record({ caseId, entity: 'indicator', entityId: id, before: null, after: { ...indicator, targetRevisions, outcomes } })
    return {}
  })
}

/** Puts the indicators of a case in an order. One that came or went meanwhile has no place in it: then it is asked again. */
export function orderIndicators(context: StoreContext, { caseId, ids }: { readonly caseId: string; readonly ids: readonly string[] }): Record<string, never> {
  const { connection } = context
  return write(context, { caseId, topics: RESULT_TOPICS }, ({ record }) => {
    loadOpenCase(context, caseId)
    const before = indicatorsOf(connection, caseId).map(({ id }) => id)
    if (ids.length !== before.length || before.some((id) => !ids.includes(id))) throw conflict('indicator')
    for (const [at, id] of ids.entries()) placeIndicator(connection, id, at + 1)
    record({ caseId, entity: 'indicatorOrder', entityId: caseId, before: { ids: before }, after: { ids } })
    return {}
  })
}
