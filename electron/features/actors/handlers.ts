import type { CaseActor } from '../../../shared/domain/actor.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { actorsOf, findCaseActor } from '../../db/repositories/caseActors.ts'
import { deleteCaseRole, findCaseRole } from '../../db/repositories/caseRoles.ts'
import { nextRevision, removeRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { CaseActorLink } from './linkCaseActor.ts'
import { prefillText } from './prefill.ts'
import { suggestCaseActors } from './suggest.ts'

function save(context: StoreContext, row: CaseActor, expectedRevision: number): CaseActor {
  return write(context, { caseId: row.caseId, topics: ['cases', 'register'] }, (work) => {
    loadOpenCase(context, row.caseId)
    const before = findCaseActor(context.connection, row.id)
    if (before && before.caseId !== row.caseId) throw notFound('actor')
    if (!new CaseActorLink(context.connection, work).save(row, expectedRevision)) throw conflict('actor')
    const after = findCaseActor(context.connection, row.id)
    if (!after) throw notFound('actor')
    work.record({ caseId: row.caseId, entity: 'actor', entityId: row.id, before, after })
    return after
  })
}

const keeper = { entity: 'actor', find: findCaseActor, remove: deleteCaseRole, topics: ['cases', 'register'] as const }

export const actorHandlers = (context: StoreContext): Handlers<'store'>['actors'] => ({
  save: (input) => save(context, nextRevision(input), input.expectedRevision),
  remove: (input) => {
    const role = findCaseRole(context.connection, input.id)
    if (!role) throw notFound('actor')
    removeRow(context, keeper, input)
    return role
  },
  suggest: ({ text }) => suggestCaseActors(context.connection, text),
  prefill: ({ caseId, involvement }) => {
    const model = loadModel(context, loadCase(context, caseId).modelKey)
    return { text: prefillText(actorsOf(context.connection, caseId), involvement, model) }
  },
})
