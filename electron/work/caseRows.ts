import type { Case } from '../../shared/domain/case.ts'
import { conflict, notFound } from '../../shared/ipc/outcome.ts'
import type { ChangeTopic } from '../../shared/ipc/events.ts'
import type { Connection } from '../db/connection.ts'
import type { StoreContext } from './context.ts'
import { loadOpenCase } from './openCase.ts'
import { write } from './write.ts'

type CaseRow = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly caseId: string
  readonly revision: number
}

/** How one kind of row that belongs to a case is kept: actors, decisions, meetings. */
export interface RowKeeper<Row extends CaseRow> {
  /** Its name in the change log and in errors. */
  readonly entity: string
  readonly find: (connection: Connection, id: string) => Row | null
  /** Saves over the expected revision (0 = new); false where somebody saved in between. */
  readonly save: (connection: Connection, row: Row, expectedRevision: number) => boolean
  readonly remove: (connection: Connection, id: string, expectedRevision: number) => boolean
  /** What may have changed in the window; the cases unless told. */
  readonly topics?: readonly ChangeTopic[]
}

/**
 * Saves a row of an open case in one transaction with its change log.
 * @param check throws where a rule refuses the row; runs before anything is written
 */
export function saveRow<Row extends CaseRow>(
  context: StoreContext,
  keeper: RowKeeper<Row>,
  row: Row,
  check: (row: Row, entity: Case) => void = () => {},
): Row {
  return write(context, { caseId: row.caseId, topics: keeper.topics ?? ['cases'] }, ({ record }) => {
    const entity = loadOpenCase(context, row.caseId)
    const before = keeper.find(context.connection, row.id)
    if (before && before.caseId !== row.caseId) throw notFound(keeper.entity)
    check(row, entity)
    if (!keeper.save(context.connection, row, row.revision - 1)) throw conflict(keeper.entity)
    record({ caseId: row.caseId, entity: keeper.entity, entityId: row.id, before, after: row })
    return row
  })
}

/** Removes a row of an open case; the change log keeps what it said. */
export function removeRow<Row extends CaseRow>(
  context: StoreContext,
  keeper: Pick<RowKeeper<Row>, 'entity' | 'find' | 'remove' | 'topics'>,
  input: { readonly id: string; readonly expectedRevision: number },
  check: (row: Row, entity: Case) => void = () => {},
): Record<string, never> {
  const before = keeper.find(context.connection, input.id)
  if (!before) throw notFound(keeper.entity)
  return write(context, { caseId: before.caseId, topics: keeper.topics ?? ['cases'] }, ({ record }) => {
    check(before, loadOpenCase(context, before.caseId))
    if (!keeper.remove(context.connection, input.id, input.expectedRevision)) throw conflict(keeper.entity)
    record({ caseId: before.caseId, entity: keeper.entity, entityId: before.id, before, after: null })
    return {}
  })
}

/** The row as a save with an expected revision leaves it. */
export const nextRevision = <Input extends { readonly expectedRevision: number }>({
  expectedRevision,
  ...content
}: Input): Omit<Input, 'expectedRevision'> & { revision: number } => ({ ...content, revision: expectedRevision + 1 })
