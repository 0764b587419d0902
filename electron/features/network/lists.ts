import { type ActorList, MOST_MEMBERS, STANDING_LIST_ID } from '../../../shared/domain/network/actorList.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { networkTexts } from '../../../shared/text/catalogue/network.ts'
import {
  addMember, allLists, deleteList, findList, memberIds, membersOf, removeMember, saveList, standingList, withCount,
} from '../../db/repositories/actorLists.ts'
import { findActor } from '../../db/repositories/actors.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'

type ListHandlers = Handlers<'store'>['actorLists']

const standing = (): ActorList => standingList(networkTexts.standingList)

export function loadList(context: StoreContext, id: string): ActorList {
  const list = id === STANDING_LIST_ID ? standing() : findList(context.connection, id)
  if (!list) throw notFound('actorList')
  return list
}

function save(context: StoreContext, input: Parameters<ListHandlers['save']>[0]): ActorList {
  const { expectedRevision, ...writing } = input
  return write(context, { caseId: null, topics: ['register'] }, ({ now, record }) => {
    const before = findList(context.connection, input.id)
    const after = { ...writing, revision: expectedRevision + 1 }
    const isStanding = input.id === STANDING_LIST_ID
    if (isStanding || !saveList(context.connection, after, expectedRevision, now)) throw conflict('actorList')
    record({ caseId: null, entity: 'actorList', entityId: input.id, before, after })
    return after
  })
}

function remove(context: StoreContext, { id, expectedRevision }: Parameters<ListHandlers['remove']>[0]): Record<string, never> {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const before = findList(context.connection, id)
    if (!before) throw notFound('actorList')
    const members = memberIds(context.connection, id)
    if (!deleteList(context.connection, id, expectedRevision)) throw conflict('actorList')
    record({ caseId: null, entity: 'actorList', entityId: id, before: { ...before, members }, after: null })
    return {}
  })
}

/** Members of a saved search are found, not chosen: there is nobody to add or remove. */
function changeMembers(context: StoreContext, { listId, add, remove: gone }: Parameters<ListHandlers['changeMembers']>[0]) {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const list = findList(context.connection, listId)
    if (!list || list.filter !== null) throw notFound('actorList')
    const before = memberIds(context.connection, listId)
    for (const actorId of add) {
      if (!findActor(context.connection, actorId)) throw notFound('registerActor')
      addMember(context.connection, listId, actorId)
    }
    for (const actorId of gone) removeMember(context.connection, listId, actorId)
    const after = memberIds(context.connection, listId)
    record({ caseId: null, entity: 'actorListMembers', entityId: listId, before: { members: before }, after: { members: after } })
    return { memberCount: after.length, added: after.filter((id) => !before.includes(id)) }
  })
}

export const actorListHandlers = (context: StoreContext): ListHandlers => ({
  list: () => [standing(), ...allLists(context.connection)].map((list) => withCount(context.connection, list)),
  get: ({ listId }) => {
    const list = loadList(context, listId)
    const { total, rows } = membersOf(context.connection, list, MOST_MEMBERS)
    return { list, total, members: rows }
  },
  save: (input) => save(context, input),
  remove: (input) => remove(context, input),
  changeMembers: (input) => changeMembers(context, input),
})
