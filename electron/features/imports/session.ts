import { columnsOfPersonalNumbers, type Delicate, delicateIn } from '../../../shared/domain/imports/delicate.ts'
import type { ColumnFields } from '../../../shared/domain/imports/fields.ts'
import { type Incoming, readIncoming, type RowFault } from '../../../shared/domain/imports/incoming.ts'
import { choicesFor, type OutcomeCounts, type Preview, type PreviewRow, ROW_OUTCOMES, type RowChoice, type RowOutcome } from '../../../shared/domain/imports/preview.ts'
import type { Table, TableRow } from '../../../shared/domain/imports/table.ts'
import { newId } from '../../../shared/newId.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { createTurns } from '../../tables/turns.ts'
import type { StoreContext } from '../../work/context.ts'
import { planRow } from './applyRow.ts'
import { type Found, type KnownActors, readKnownActors } from './knownActors.ts'

export interface PreparedRow {
  readonly row: TableRow
  readonly outcome: RowOutcome
  choice: RowChoice
  readonly incoming: Incoming | null
  readonly fault: RowFault | null
  readonly delicate: readonly Delicate[]
  /** The actor that was found, in the register or further up in the table; null = none. */
  readonly foundId: string | null
  /** The id that the actor gets where it is added. */
  readonly newId: string
}

/** One opened file, from its reading until it is imported. */
export interface Session {
  readonly id: string
  readonly fileName: string
  readonly table: Table
  prepared: PreparedRow[]
  /** The names of actors that rows would make, by their ids. */
  madeNames: ReadonlyMap<string, string>
}

/** Circumstances of a plan that is only looked at. */
const LOOKING = { now: '2000-01-01T00:00:00.000Z', today: '2000-01-01', source: '', touched: new Set<string>() }

/** The id of a kind by its name, as the process model has it. */
export function kindReader({ defaultModel }: StoreContext): (word: string) => string {
  const ids = new Map(defaultModel.actorKinds.flatMap(({ id, name }) => [[foldForSearch(name), id], [id, id]] as const))
  return (word) => ids.get(foldForSearch(word)) ?? ids.get(word) ?? word
}

function outcomeOf(context: StoreContext, incoming: Incoming, found: Found, made: ReadonlyMap<string, string>): RowOutcome {
  if (found === null) return 'new'
  if (found.how === 'similar') return 'duplicate'
  // The actor is made by a row further up; this one adds a person to it, or says the same again.
  if (made.has(found.id)) return incoming.contact ? 'new' : 'unchanged'
  return planRow(context.connection, incoming, found.id, LOOKING).changes.length > 0 ? 'changed' : 'unchanged'
}

function prepareRow(context: StoreContext, row: TableRow, fields: ColumnFields, around: { known: KnownActors; made: Map<string, string>; kindOf: (word: string) => string }): PreparedRow {
  const read = readIncoming(row, fields, around.kindOf)
  if ('fault' in read) return { row, outcome: 'unreadable', choice: 'skip', incoming: null, fault: read.fault, delicate: [], foundId: null, newId: '' }
  const { incoming } = read
  const found = around.known.find(incoming.actor)
  const outcome = outcomeOf(context, incoming, found, around.made)
  // An id whose actor has been anonymised is not brought back to life.
  const own = incoming.actor.id !== null && findActor(context.connection, incoming.actor.id) === null ? incoming.actor.id : null
  const id = found?.id ?? own ?? newId()
  if (found === null) {
    around.known.add(id, incoming.actor)
    around.made.set(id, incoming.actor.name)
  }
  const choice = choicesFor[outcome][0] ?? 'skip'
  return { row, outcome, choice, incoming, fault: null, delicate: delicateIn(row, fields), foundId: found?.id ?? null, newId: found === null ? id : newId() }
}

/** Finds out what each row would do, in slices. */
export async function prepare(context: StoreContext, session: Session, hasHeadings: boolean, fields: ColumnFields): Promise<Preview> {
  const turns = createTurns()
  const around = { known: await readKnownActors(context.connection, turns), made: new Map<string, string>(), kindOf: kindReader(context) }
  const prepared: PreparedRow[] = []
  const rows = session.table.rows.slice(hasHeadings ? 1 : 0)
  const refusedColumns = columnsOfPersonalNumbers(rows, fields)
  const read = fields.map((field, column) => (refusedColumns.includes(column) ? null : field))
  for (const row of rows) {
    prepared.push(prepareRow(context, row, read, around))
    await turns()
  }
  session.prepared = prepared
  session.madeNames = around.made
  const counts = Object.fromEntries(ROW_OUTCOMES.map((outcome) => [outcome, 0])) as OutcomeCounts
  for (const { outcome } of prepared) counts[outcome] = (counts[outcome] ?? 0) + 1
  return { counts, delicate: prepared.filter(({ delicate }) => delicate.length > 0).length, refusedColumns }
}

/** Where the row's actor is, or will be. */
export const targetOf = ({ choice, foundId, newId: id, outcome }: PreparedRow): string =>
  (outcome === 'new' || choice === 'update') && foundId !== null ? foundId : id

export function toPreviewRow(context: StoreContext, { madeNames }: Session, prepared: PreparedRow, index: number): PreviewRow {
  const { row, outcome, choice, incoming, fault, foundId, delicate } = prepared
  const found = foundId === null ? null : findActor(context.connection, foundId)
  const changes = incoming && found && (outcome === 'changed' || outcome === 'duplicate') ? planRow(context.connection, incoming, found.id, LOOKING).changes : []
  return {
    index,
    line: row.line,
    outcome,
    choice,
    name: incoming?.actor.name ?? row.cells.filter((cell) => cell.trim() !== '').slice(0, 3).join(' · ').slice(0, 200),
    contactName: incoming?.contact?.name ?? '',
    foundName: found?.name ?? madeNames.get(foundId ?? '') ?? '',
    changes: [...changes],
    delicate: [...delicate],
    fault,
  }
}
