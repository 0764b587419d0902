// One actor of the case, as a draft that saves itself.
import type { CaseActor } from '../../../../shared/domain/actor.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { AppFailure } from '../../../../shared/ipc/outcome.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'
import { offerUndo } from '../../../state/notices.ts'

export type ActorWriting = Omit<CaseActor, 'id' | 'caseId' | 'revision'>

const writingOf = ({ name, kind, contactName, phone, email, involvement }: CaseActor): ActorWriting => ({
  name,
  kind,
  contactName,
  phone,
  email,
  involvement,
})

const nobody: ActorWriting = { name: '', kind: '', contactName: '', phone: '', email: '', involvement: 'inArea' }

/** An actor that nobody has named is nothing to save yet. */
const sameUnlessNamed = (a: ActorWriting, b: ActorWriting): boolean => {
  const fields = Object.keys(nobody) as (keyof ActorWriting)[]
  return (a.name.trim() === '' && b.name === '') || fields.every((field) => a[field] === b[field])
}

interface ActorOf {
  readonly caseId: string
  readonly id: string
  /** What the store holds; null for one that is only being written. */
  readonly stored: CaseActor | null
  /** What a new actor starts as. */
  readonly initial?: Partial<ActorWriting>
}

/** An actor to write in, stored or new. A new one is stored as soon as it has a name. */
export function useActorDraft({ caseId, id, stored, initial }: ActorOf): AutosavedDraft<ActorWriting> {
  const empty = { ...nobody, ...initial }
  return useAutosavedDraft<ActorWriting>({
    key: `actor:${id}`,
    initial: stored ? writingOf(stored) : empty,
    revision: stored?.revision ?? 0,
    equals: sameUnlessNamed,
    save: async (writing, expectedRevision) => savedAs(await api.actors.save({ id, caseId, expectedRevision, ...writing }), writingOf),
    read: async () =>
      mapOutcome(await api.cases.get({ caseId }), ({ actors }) => {
        const found = actors.find((actor) => actor.id === id)
        return found ? { value: writingOf(found), revision: found.revision } : { value: empty, revision: 0 }
      }),
  })
}

/** Takes an actor off the case, and offers to put it back as it was. */
export async function removeActor(actor: CaseActor): Promise<void> {
  const { id, revision } = actor
  const outcome = await api.actors.remove({ id, expectedRevision: revision })
  if (!outcome.ok) throw new AppFailure(outcome.error)
  const { revision: _gone, caseTitle: _title, actorName: _name, ...role } = outcome.value
  // As a role and not as a line: a line says nothing of its period, and would find its actor by name.
  offerUndo(actorTexts.removed(actor.name), async () => unwrap(await api.roles.save({ ...role, expectedRevision: 0 })))
}

/** The name of an actor kind, or the user's own word. */
export const kindName = (model: ProcessModel, kind: string): string => model.actorKinds.find(({ id }) => id === kind)?.name ?? kind

/** The id of a kind by its name; a word that the model does not know stays as it is. */
export const kindOfName = (model: ProcessModel, name: string): string =>
  model.actorKinds.find((kind) => kind.name === name.trim().toLocaleLowerCase('sv'))?.id ?? name
