import type { Handlers } from '../../../shared/ipc/contract.ts'
import { saveNotSame } from '../../db/repositories/duplicates.ts'
import { standingMerges } from '../../db/repositories/merges.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { mergeActors, mergeContacts } from './merge.ts'
import { duplicatePairs } from './pairs.ts'
import { similarActors } from './similar.ts'
import { unmerge } from './unmerge.ts'

export const duplicateHandlers = (context: StoreContext): Handlers<'store'>['duplicates'] => ({
  similar: ({ exceptId, ...sought }) => similarActors(context.connection, sought, exceptId),
  list: ({ kind }) => duplicatePairs(context.connection, kind),
  notSame: ({ kind, firstId, secondId, notSame }) =>
    write(context, { caseId: null, topics: [] }, ({ now, record }) => {
      saveNotSame(context.connection, { kind, ids: [firstId, secondId] }, notSame ? now : null)
      record({ caseId: null, entity: 'notSame', entityId: firstId, before: { [secondId]: !notSame }, after: { [secondId]: notSame } })
      return {}
    }),
  mergeActors: (input) => mergeActors(context, input),
  mergeContacts: (input) => mergeContacts(context, input),
  merges: ({ winnerId }) => standingMerges(context.connection, winnerId),
  unmerge: ({ mergeId }) => unmerge(context, mergeId),
})
