import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { compareSwedish } from '../../../shared/text/sortKey.ts'
import { findActor, idsOfActors, saveActor } from '../../db/repositories/actors.ts'
import { deleteCaseRole, findCaseRole, rolesOfCase, saveCaseRole } from '../../db/repositories/caseRoles.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'

type BatchHandlers = Handlers<'store'>['batch']

function tag(context: StoreContext, { actorIds, tag: word, on }: Parameters<BatchHandlers['tag']>[0]): { actorIds: string[] } {
  return write(context, { caseId: null, topics: ['register'] }, ({ now, record }) => {
    const changed: string[] = []
    for (const id of new Set(actorIds)) {
      const before = findActor(context.connection, id)
      // One that was merged or removed since it was selected is passed over: the others still want their tag.
      if (!before || before.tags.includes(word) === on) continue
      const tags = on ? [...before.tags, word].toSorted(compareSwedish) : before.tags.filter((each) => each !== word)
      const after: Actor = { ...before, tags, revision: before.revision + 1, updatedAt: now }
      if (!saveActor(context.connection, after, before.revision)) throw conflict('registerActor')
      record({ caseId: null, entity: 'registerActor', entityId: id, before, after })
      changed.push(id)
    }
    return { actorIds: changed }
  })
}

function addToCase(context: StoreContext, { actorIds, caseId, role }: Parameters<BatchHandlers['addToCase']>[0]): { roleIds: string[] } {
  return write(context, { caseId, topics: ['register', 'cases'] }, ({ record }) => {
    const { connection } = context
    const entity = loadOpenCase(context, caseId)
    const present = new Set(rolesOfCase(connection, caseId).filter((each) => each.role === role).map(({ actorId }) => actorId))
    const roleIds: string[] = []
    for (const actorId of new Set(actorIds)) {
      const actor = findActor(connection, actorId)
      if (!actor || present.has(actorId)) continue
      const row: CaseRole = {
        id: newId(),
        revision: 1,
        caseId,
        caseTitle: entity.title,
        actorId,
        actorName: actor.name,
        contactId: null,
        role,
        since: null,
        until: null,
        conflictNote: '',
      }
      if (!saveCaseRole(connection, row, 0)) throw conflict('caseRole')
      record({ caseId, entity: 'caseRole', entityId: row.id, before: null, after: row })
      roleIds.push(row.id)
    }
    return { roleIds }
  })
}

function removeFromCase(context: StoreContext, { caseId, roleIds }: Parameters<BatchHandlers['removeFromCase']>[0]): { removed: number } {
  return write(context, { caseId, topics: ['register', 'cases'] }, ({ record }) => {
    loadOpenCase(context, caseId)
    let removed = 0
    for (const id of new Set(roleIds)) {
      const before = findCaseRole(context.connection, id)
      if (before && before.caseId !== caseId) throw notFound('caseRole')
      // Revision 1: nobody has written in it since it was added.
      if (!before || !deleteCaseRole(context.connection, id, 1)) continue
      record({ caseId, entity: 'caseRole', entityId: id, before, after: null })
      removed += 1
    }
    return { removed }
  })
}

export const batchHandlers = (context: StoreContext): BatchHandlers => ({
  ids: (filter) => idsOfActors(context.connection, filter),
  tag: (input) => tag(context, input),
  addToCase: (input) => addToCase(context, input),
  removeFromCase: (input) => removeFromCase(context, input),
})
