import {
  type ActorChoices,
  type ContactChoices,
  type Merge,
  type MergeKind,
  mergedActor,
  mergedContact,
} from '../../../shared/domain/duplicates/merging.ts'
import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import { conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import type { Connection } from '../../db/connection.ts'
import { findActor, saveActor } from '../../db/repositories/actors.ts'
import { findContact, saveContact } from '../../db/repositories/contacts.ts'
import { deleteRow, findRow, relinkRows, type RelinkedRows } from '../../db/repositories/linkedRows.ts'
import { raiseAnswers, tellApart } from '../../db/repositories/mergedBeside.ts'
import { renameMentions } from '../../db/repositories/mentions.ts'
import { insertMerge } from '../../db/repositories/merges.ts'
import type { StoreContext } from '../../work/context.ts'
import { refreshSummary } from '../../work/summary.ts'
import { type Work, write } from '../../work/write.ts'
import { casesOf, recordRaised, recordRelinked } from './relinkedLog.ts'

type Entry = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly name: string
  readonly revision: number
  readonly anonymisedAt: string | null
}

/** How one kind of entry is read and written. */
interface Keeper<Kept extends Entry> {
  readonly kind: MergeKind
  readonly entity: 'registerActor' | 'contact'
  readonly find: (connection: Connection, id: string) => Kept | null
  readonly save: (connection: Connection, entry: Kept, expectedRevision: number) => boolean
}

export const actorKeeper: Keeper<Actor> = { kind: 'actor', entity: 'registerActor', find: findActor, save: saveActor }
export const contactKeeper: Keeper<Contact> = { kind: 'contact', entity: 'contact', find: findContact, save: saveContact }

interface Pair {
  readonly winnerId: string
  readonly winnerRevision: number
  readonly loserId: string
  readonly loserRevision: number
}

function load<Kept extends Entry>(context: StoreContext, keeper: Keeper<Kept>, id: string, revision: number): Kept {
  const entry = keeper.find(context.connection, id)
  if (!entry) throw notFound(keeper.entity)
  if (entry.revision !== revision) throw conflict(keeper.entity)
  if (entry.anonymisedAt !== null) throw refused({ rule: 'merge', fault: 'anonymised' })
  return entry
}

/** Fields that a merge decides on; places at actors follow by being relinked. */
export const decidedFields = (entry: object): Record<string, unknown> => {
  const beside = ['positions', 'id', 'revision', 'createdAt', 'updatedAt']
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !beside.includes(name)))
}

interface TakingIn<Kept extends Entry> {
  readonly keeper: Keeper<Kept>
  readonly done: Merge
  readonly loser: Kept
  /** Saves the winner with what it takes over. */
  readonly join: () => { readonly before: Kept; readonly after: Kept }
}

/** Takes the loser's row away and keeps it, with all that pointed at it, in the merge. */
function takeIn<Kept extends Entry>(connection: Connection, work: Work, { keeper, done, loser, join }: TakingIn<Kept>): RelinkedRows {
  const address = { table: done.kind, key: { id: done.loserId } }
  const row = findRow(connection, address)
  if (!row) throw notFound(keeper.entity)
  const moved = relinkRows(connection, done.kind, done)
  const mentions = renameMentions(connection, done)
  const beside = { mentions, raised: raiseAnswers(connection, done.winnerId, moved.dropped), apart: tellApart(connection, done.kind, done) }
  const { before, after } = join()
  // Before the row goes: its trigger spares what a standing merge keeps.
  insertMerge(connection, done, { loser: row, winnerBefore: decidedFields(before), winnerAfter: decidedFields(after), ...moved, ...beside })
  deleteRow(connection, address)
  const { entity } = keeper
  work.record({ caseId: null, entity, entityId: done.loserId, before: loser, after: null })
  work.record({ caseId: null, entity, entityId: done.winnerId, before, after })
  work.record({ caseId: null, entity: 'merge', entityId: done.id, before: null, after: done })
  recordRelinked(connection, work, { ...moved, from: done.loserId, to: done.winnerId })
  recordRaised(work, beside.raised)
  return moved
}

function mergeEntries<Kept extends Entry>(
  context: StoreContext,
  pair: Pair,
  keeper: Keeper<Kept>,
  joined: (winner: Kept, loser: Kept) => Kept,
): Merge {
  const { connection } = context
  return write(context, { caseId: null, topics: ['register', 'cases', 'tasks', 'plans', 'meetings'] }, (work) => {
    const before = load(context, keeper, pair.winnerId, pair.winnerRevision)
    const loser = load(context, keeper, pair.loserId, pair.loserRevision)
    const who = { kind: keeper.kind, winnerId: before.id, loserId: loser.id, loserName: loser.name }
    const done: Merge = { id: newId(), ...who, mergedAt: work.now, mergedBy: work.by, undoneAt: null }
    const join = () => {
      // Read again: the places of a person have come over by now.
      const present = keeper.find(connection, before.id) ?? before
      const after = { ...joined(present, loser), revision: before.revision + 1, updatedAt: work.now }
      if (!keeper.save(connection, after, before.revision)) throw conflict(keeper.entity)
      return { before, after }
    }
    const moved = takeIn(connection, work, { keeper, done, loser, join })
    for (const caseId of casesOf(connection, moved)) refreshSummary(context, caseId)
    return done
  })
}

/** Makes one actor of two; everything that pointed at the second points at the first. */
export const mergeActors = (context: StoreContext, { choices, ...pair }: Pair & { readonly choices: ActorChoices }): Merge =>
  mergeEntries(context, pair, actorKeeper, (winner, loser) => mergedActor(winner, loser, choices))

/** Makes one person of two. */
export const mergeContacts = (context: StoreContext, { choices, ...pair }: Pair & { readonly choices: ContactChoices }): Merge =>
  mergeEntries(context, pair, contactKeeper, (winner, loser) => mergedContact(winner, loser, choices))
