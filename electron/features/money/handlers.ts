import { todayIn } from '../../../shared/domain/date.ts'
import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { Contribution } from '../../../shared/domain/ledger/contribution.ts'
import type { LedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { findCommitment } from '../../db/repositories/commitments.ts'
import { deleteContribution, findContribution, saveContribution } from '../../db/repositories/contributions.ts'
import { findDecision } from '../../db/repositories/decisions.ts'
import { deleteLedgerRow, findLedgerRow, saveLedgerRow } from '../../db/repositories/ledgerRows.ts'
import { findPlan } from '../../db/repositories/plans.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { exportLedger, exportLedgerTable } from './document.ts'
import { loadMoney } from './load.ts'
import { MONEY_TOPICS } from './topics.ts'

type MoneyHandlers = Handlers<'store'>['money']

const ledger: RowKeeper<LedgerRow> = {
  entity: 'ledgerRow', find: findLedgerRow, save: saveLedgerRow, remove: deleteLedgerRow, topics: MONEY_TOPICS,
}
const contributions: RowKeeper<Contribution> = {
  entity: 'contribution', find: findContribution, save: saveContribution, remove: deleteContribution, topics: MONEY_TOPICS,
}

const refuse = (found: readonly [boolean, FieldIssue][]): void => {
  const issues = found.filter(([holds]) => holds).map(([, issue]) => issue)
  if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
}

const isOfOther = (caseId: string, id: string | null, find: (id: string) => { readonly caseId: string } | null): boolean =>
  id !== null && find(id)?.caseId !== caseId

/** A row notes what has happened, and rests on what belongs to its own case. */
function checkRow(context: StoreContext, { caseId, decisionId, planId, happenedOn }: LedgerRow): void {
  const { connection } = context
  refuse([
    [happenedOn > todayIn(context.clock()), { path: 'happenedOn', code: 'not-yet' }],
    [isOfOther(caseId, decisionId, (id) => findDecision(connection, id)), { path: 'decisionId', code: 'unknown-choice' }],
    [isOfOther(caseId, planId, (id) => findPlan(connection, id)), { path: 'planId', code: 'unknown-choice' }],
  ])
}

function checkContribution(context: StoreContext, { caseId, commitmentId, happenedOn }: Contribution): void {
  refuse([
    [happenedOn > todayIn(context.clock()), { path: 'happenedOn', code: 'not-yet' }],
    [isOfOther(caseId, commitmentId, (id) => findCommitment(context.connection, id)), { path: 'commitmentId', code: 'unknown-choice' }],
  ])
}

/** When a row was first written: kept through its changes. */
const createdAt = (context: StoreContext, before: { readonly createdAt: string } | null): string => before?.createdAt ?? context.clock().toISOString()

export const moneyHandlers = (context: StoreContext): MoneyHandlers => ({
  get: ({ caseId }) => loadMoney(context, caseId),
  saveRow: (input) =>
    saveRow(context, ledger, { ...nextRevision(input), createdAt: createdAt(context, findLedgerRow(context.connection, input.id)) }, (row) => checkRow(context, row)),
  removeRow: (input) => removeRow(context, ledger, input),
  saveContribution: (input) =>
    saveRow(context, contributions, { ...nextRevision(input), createdAt: createdAt(context, findContribution(context.connection, input.id)) }, (row) =>
      checkContribution(context, row),
    ),
  removeContribution: (input) => removeRow(context, contributions, input),
  export: ({ caseId }) => exportLedger(context, caseId),
  exportTable: ({ caseId }) => exportLedgerTable(context, caseId),
})
