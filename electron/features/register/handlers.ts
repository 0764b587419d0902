import type { Change } from '../../../shared/domain/changeLog.ts'
import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { ActorView } from '../../../shared/domain/register/actorView.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { compareSwedish } from '../../../shared/text/sortKey.ts'
import { deleteActor, findActor, pageOfActors, saveActor } from '../../db/repositories/actors.ts'
import { caseEventsOfActor, documentsOfActor, gatheringsOfActor, listsHolding, meetingsOfActor, wordsInUse } from '../../db/repositories/actorWork.ts'
import { rolesOfActor } from '../../db/repositories/caseRoles.ts'
import { changesOf } from '../../db/repositories/changeLog.ts'
import { commitmentsOfActor } from '../../db/repositories/commitments.ts'
import { contactsOfActor } from '../../db/repositories/contacts.ts'
import { mergedInto } from '../../db/repositories/merges.ts'
import { rankedActors } from '../actors/index.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'

type RegisterHandlers = Handlers<'store'>['register']

function loadActor(context: StoreContext, id: string): Actor {
  const actor = findActor(context.connection, id)
  if (!actor) throw notFound('registerActor')
  return actor
}

function view(context: StoreContext, actorId: string): ActorView {
  const { connection } = context
  return {
    actor: loadActor(context, actorId),
    contacts: contactsOfActor(connection, actorId),
    roles: rolesOfActor(connection, actorId),
    commitments: commitmentsOfActor(connection, actorId),
    meetings: meetingsOfActor(connection, actorId),
    gatherings: gatheringsOfActor(connection, actorId),
    caseEvents: caseEventsOfActor(connection, actorId),
    documents: documentsOfActor(connection, actorId),
  }
}

/** The same name twice, or the actor's own name among its other names, says nothing. */
const withoutRepeats = (words: readonly string[], except = ''): string[] =>
  [...new Set(words)].filter((word) => word !== except).toSorted(compareSwedish)

function save(context: StoreContext, input: Parameters<RegisterHandlers['save']>[0]): Actor {
  const { expectedRevision, ...writing } = input
  return write(context, { caseId: null, topics: ['register', 'cases'] }, ({ now, record }) => {
    const before = findActor(context.connection, input.id)
    const after: Actor = {
      ...writing,
      aliases: withoutRepeats(writing.aliases, writing.name),
      tags: withoutRepeats(writing.tags),
      revision: expectedRevision + 1,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      anonymisedAt: before?.anonymisedAt ?? null,
    }
    if (!saveActor(context.connection, after, expectedRevision)) throw conflict('registerActor')
    record({ caseId: null, entity: 'registerActor', entityId: input.id, before, after })
    return after
  })
}

function remove(context: StoreContext, { id, expectedRevision }: Parameters<RegisterHandlers['remove']>[0]): { listIds: string[] } {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const { actor, roles, commitments, contacts, gatherings } = view(context, id)
    if ([roles, commitments, contacts, gatherings].some(({ length }) => length > 0)) throw refused({ rule: 'actor-in-use' })
    const listIds = listsHolding(context.connection, id)
    if (!deleteActor(context.connection, id, expectedRevision)) throw conflict('registerActor')
    record({ caseId: null, entity: 'registerActor', entityId: id, before: actor, after: null })
    return { listIds }
  })
}

/** Of the actor and of all that were merged into it, newest first. */
const historyOf = ({ connection }: StoreContext, actorId: string): Change[] =>
  [actorId, ...mergedInto(connection, actorId)]
    .flatMap((id) => changesOf(connection, 'registerActor', id))
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))

export const registerHandlers = (context: StoreContext): RegisterHandlers => ({
  list: (query) => pageOfActors(context.connection, query),
  get: ({ actorId }) => view(context, actorId),
  save: (input) => save(context, input),
  remove: (input) => remove(context, input),
  history: ({ actorId }) => historyOf(context, actorId),
  words: () => wordsInUse(context.connection),
  suggest: ({ text }) => rankedActors(context.connection, text).map(({ id, name, kind, area }) => ({ id, name, kind, area })),
})
