import { useNavigate } from 'react-router'
import type { Actor } from '../../../../shared/domain/register/actor.ts'
import { actorText } from '../../../../shared/text/catalogue/register.ts'
import { paths } from '../../../app/paths.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { notifyFailure, offerUndo } from '../../../state/notices.ts'
import { actorWriting } from './useActorDraft.ts'

async function putBack(actor: Actor, listIds: readonly string[]): Promise<void> {
  unwrap(await api.register.save({ id: actor.id, expectedRevision: 0, ...actorWriting(actor) }))
  for (const listId of listIds) unwrap(await api.actorLists.changeMembers({ listId, add: [actor.id], remove: [] }))
}

/** Removes an actor that nothing rests on, with undo; else says why it stays. */
export function useRemoveActor(actor: Actor): () => Promise<void> {
  const navigate = useNavigate()
  return async () => {
    try {
      // What was just written has a revision of its own.
      const { actor: now } = unwrap(await api.register.get({ actorId: actor.id }))
      const { listIds } = unwrap(await api.register.remove({ id: now.id, expectedRevision: now.revision }))
      void navigate(paths.actors)
      offerUndo(actorText.removed(now.name), () => putBack(now, listIds))
    } catch (error) {
      notifyFailure(failureSentence(error))
    }
  }
}
