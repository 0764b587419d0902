import type { CaseActor } from '../../../shared/domain/actor.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { foldForSearch, matchRank } from '../../../shared/text/fold.ts'
import { compareSwedish } from '../../../shared/text/sortKey.ts'
import { actorsByName, actorsOf, deleteActor, findActor, saveActor } from '../../db/repositories/caseActors.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'
import { prefillText } from './prefill.ts'

const keeper: RowKeeper<CaseActor> = { entity: 'actor', find: findActor, save: saveActor, remove: deleteActor }

const SUGGESTED = 10
/** Ranked in code, so more are read than shown. */
const RANKED = 200

function suggest(context: StoreContext, text: string): CaseActor[] {
  const [first = ''] = foldForSearch(text).split(' ')
  if (first === '') return []
  return actorsByName(context.connection, first, RANKED)
    .flatMap((actor) => {
      const rank = matchRank(actor.name, text)
      return rank === null ? [] : [{ actor, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank || compareSwedish(a.actor.name, b.actor.name))
    .slice(0, SUGGESTED)
    .map(({ actor }) => actor)
}

export const actorHandlers = (context: StoreContext): Handlers<'store'>['actors'] => ({
  save: (input) => saveRow(context, keeper, nextRevision(input)),
  remove: (input) => removeRow(context, keeper, input),
  suggest: ({ text }) => suggest(context, text),
  prefill: ({ caseId, involvement }) => {
    const model = loadModel(context, loadCase(context, caseId).modelKey)
    return { text: prefillText(actorsOf(context.connection, caseId), involvement, model) }
  },
})
