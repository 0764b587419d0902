// Lines that live on outside the meeting: the task, commitment or opinion with the line's id follows the line for as
// long as nobody has worked on it elsewhere.
import type { Opinion } from '../../../shared/domain/dialogue/opinion.ts'
import { OPINION_LENGTH } from '../../../shared/domain/dialogue/opinion.ts'
import { type ReadingContext, readCommitment, readTask } from '../../../shared/domain/lineReading.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { type LivingKind, LIVING_KINDS, type NoteLine } from '../../../shared/domain/meetingNotes.ts'
import type { Commitment } from '../../../shared/domain/register/commitment.ts'
import type { Task } from '../../../shared/domain/task.ts'
import type { Connection } from '../../db/connection.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { deleteCommitment, findCommitment, saveCommitment } from '../../db/repositories/commitments.ts'
import { contributionsOfCommitment } from '../../db/repositories/contributions.ts'
import { deleteOpinion, findOpinion, saveOpinion } from '../../db/repositories/opinions.ts'
import { deleteTask, findTask, saveTask } from '../../db/repositories/tasks.ts'

type Fields = Readonly<Record<string, unknown>>

export interface LineSurroundings extends ReadingContext {
  readonly connection: Connection
  readonly meeting: Meeting
  readonly caseTitle: string
  readonly now: string
}

/** One kind of row that lines are made into. */
interface Living<Row extends { readonly revision: number }> {
  readonly entity: string
  readonly find: (connection: Connection, id: string) => Row | null
  readonly save: (connection: Connection, row: Row, expectedRevision: number) => boolean
  readonly remove: (connection: Connection, id: string, expectedRevision: number) => boolean
  /** What the row says by the line; null where the line does not say enough yet. */
  readonly read: (line: NoteLine, around: LineSurroundings) => Partial<Row> | null
  readonly create: (line: NoteLine, said: Partial<Row>, around: LineSurroundings) => Row
  /** Whether it holds anything that only work elsewhere can have given it. */
  readonly isWorkedOn: (row: Row) => boolean
}

const task: Living<Task> = {
  entity: 'task',
  find: findTask,
  save: saveTask,
  remove: deleteTask,
  read: (line, around) => {
    const { title, responsible, actorId, dueOn } = readTask(line, around)
    return title === '' ? null : { title, responsible, actorId, dueOn }
  },
  create: ({ id }, said, { meeting, now }) => ({
    id, revision: 1, caseId: meeting.caseId, meetingId: meeting.id, title: '', note: '', responsible: '', actorId: null, dueOn: null,
    doneOn: null, createdAt: now, ...said,
  }),
  isWorkedOn: ({ note, doneOn }) => note !== '' || doneOn !== null,
}

const commitment: Living<Commitment> = {
  entity: 'commitment',
  find: findCommitment,
  save: saveCommitment,
  // A promise that somebody has given something to keep has been worked on.
  remove: (connection, id, expectedRevision) => contributionsOfCommitment(connection, id).length === 0 && deleteCommitment(connection, id, expectedRevision),
  read: (line, around) => {
    const { actorId, description, ...said } = readCommitment(line, around)
    const actor = actorId === null ? null : findActor(around.connection, actorId)
    return actor === null || description === '' ? null : { ...said, description, actorId: actor.id, actorName: actor.name }
  },
  create: ({ id }, said, { meeting, caseTitle }) => ({
    id, revision: 1, caseId: meeting.caseId, caseTitle, actorId: '', actorName: '', kind: 'activities', amountKronor: null, description: '',
    dueOn: null, state: 'open', stateReason: '', ...said,
  }),
  isWorkedOn: ({ state, stateReason }) => state !== 'open' || stateReason !== '',
}

const opinion: Living<Opinion> = {
  entity: 'opinion',
  find: findOpinion,
  save: saveOpinion,
  remove: deleteOpinion,
  read: ({ text, detail }) => (text === '' ? null : { text: text.slice(0, OPINION_LENGTH), group: detail.group ?? '' }),
  create: ({ id }, said, { meeting, now }) => ({
    id, revision: 1, caseId: meeting.caseId, activityId: null, meetingId: meeting.id, importId: null, text: '', group: '',
    saidOn: meeting.heldOn, isExample: false, createdAt: now, ...said,
  }),
  isWorkedOn: (row) => row.isExample || row.activityId !== null || ('themeIds' in row && Array.isArray(row.themeIds) && row.themeIds.length > 0),
}

/** A row that was changed: for the change log. */
export interface LivingChange {
  readonly entity: string
  readonly entityId: string
  readonly before: Fields | null
  readonly after: Fields | null
}

export interface Followed {
  /** What the row says now, to be kept with the line; null where there is no row of its own making. */
  readonly made: Fields | null
  readonly change: LivingChange | null
  /** The kind of a row that stayed although the line no longer makes it. */
  readonly kept: LivingKind | null
}

const NOTHING: Followed = { made: null, change: null, kept: null }

/** An actor may be renamed or merged: what it is called is no work on the row. */
const says = (row: Fields, made: Fields | null): boolean =>
  made !== null && Object.entries(made).every(([name, value]) => name === 'actorName' || (row[name] ?? null) === value)

interface Step {
  readonly line: NoteLine
  /** What the row said when the line last wrote it. */
  readonly made: Fields | null
  readonly around: LineSurroundings
}

/** Makes or changes the row that a line of this kind stands for. */
function bring<Row extends { readonly revision: number }>(living: Living<Row>, { line, made, around }: Step): Followed {
  const { connection } = around
  const { entity } = living
  const said = living.read(line, around)
  const before = living.find(connection, line.id)
  if (said === null) return before ? drop(living, { line, made, around }) : NOTHING
  if (before && !says({ ...before }, made)) return { made, change: null, kept: null }
  if (before && says({ ...before }, said)) return { made: said, change: null, kept: null }
  const after = before ? { ...before, ...said, revision: before.revision + 1 } : living.create(line, said, around)
  if (!living.save(connection, after, before?.revision ?? 0)) return NOTHING
  return { made: said, change: { entity, entityId: line.id, before: before && { ...before }, after }, kept: null }
}

/** Takes the row away again, unless it was worked on since. */
function drop<Row extends { readonly revision: number }>(living: Living<Row>, { line, made, around: { connection } }: Step): Followed {
  const { entity } = living
  const before = living.find(connection, line.id)
  if (!before) return NOTHING
  const isOurs = says({ ...before }, made) && !living.isWorkedOn(before) && living.remove(connection, line.id, before.revision)
  if (!isOurs) return { made, change: null, kept: LIVING_KINDS.find((kind) => kind === entity) ?? null }
  return { made: null, change: { entity, entityId: line.id, before: { ...before }, after: null }, kept: null }
}

function inKind(kind: LivingKind, action: 'bring' | 'drop', step: Step): Followed {
  const act = action === 'bring' ? bring : drop
  // Each kind with its own rows: a switch keeps their types together.
  switch (kind) {
    case 'task':
      return act(task, step)
    case 'commitment':
      return act(commitment, step)
    case 'opinion':
      return act(opinion, step)
  }
}

const livingKindOf = (kind: NoteLine['kind']): LivingKind | null => LIVING_KINDS.find((each) => each === kind) ?? null

/**
 * Lets the rows follow a line from what it was to what it is.
 * @param before null = a new line
 * @param after null = the line goes
 */
export function followLine(
  lines: { readonly before: (NoteLine & { readonly made: Fields | null }) | null; readonly after: NoteLine | null },
  around: LineSurroundings,
): Followed[] {
  const { before, after } = lines
  const [was, is] = [before && livingKindOf(before.kind), after && livingKindOf(after.kind)]
  const steps: Followed[] = []
  if (before && was !== null && was !== is) steps.push(inKind(was, 'drop', { line: before, made: before.made, around }))
  if (after && is !== null) steps.push(inKind(is, 'bring', { line: after, made: was === is ? (before?.made ?? null) : null, around }))
  return steps
}
