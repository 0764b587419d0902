import type { ActorList, ActorListInput } from '../../../../shared/domain/network/actorList.ts'
import { api } from '../../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'

export type ListWriting = Omit<ActorListInput, 'id' | 'expectedRevision'>

const writingOf = ({ name, note, filter }: ActorList): ListWriting => ({ name, note, filter })

/** A list's name and what it finds, which save themselves. */
export const useListDraft = (list: ActorList): AutosavedDraft<ListWriting> =>
  useAutosavedDraft<ListWriting>({
    key: `actorList:${list.id}`,
    initial: writingOf(list),
    revision: list.revision,
    save: async (writing, expectedRevision) =>
      savedAs(await api.actorLists.save({ id: list.id, expectedRevision, ...writing }), writingOf),
    read: async () => savedAs(mapOutcome(await api.actorLists.get({ listId: list.id }), (view) => view.list), writingOf),
  })
