import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { Actor, ActorWriting } from '../../../../shared/domain/register/actor.ts'
import { actorKindId, actorKindName } from '../../../../shared/text/catalogue/register.ts'
import { api } from '../../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'

/** What one writes of an actor: all but its identity, revision and times. */
export const actorWriting = ({ id: _id, revision: _revision, createdAt: _created, updatedAt: _updated, anonymisedAt: _anonymised, ...writing }: Actor): ActorWriting =>
  writing

/** The facts of an actor, which save themselves. Its kind stands as one reads it. */
export function useActorDraft(actor: Actor, model: ProcessModel): AutosavedDraft<ActorWriting> {
  const { id } = actor
  const shown = (stored: Actor): ActorWriting => ({ ...actorWriting(stored), kind: actorKindName(model, stored.kind) })
  return useAutosavedDraft<ActorWriting>({
    key: `registerActor:${id}`,
    initial: shown(actor),
    revision: actor.revision,
    save: async (writing, expectedRevision) =>
      savedAs(await api.register.save({ id, expectedRevision, ...writing, kind: actorKindId(model, writing.kind) }), shown),
    read: async () => savedAs(mapOutcome(await api.register.get({ actorId: id }), (view) => view.actor), shown),
  })
}
