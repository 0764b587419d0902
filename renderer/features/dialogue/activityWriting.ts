import { type DialogueActivity, type DialogueActivityInput } from '../../../shared/domain/dialogue/activity.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** What one writes of an activity. */
export type ActivityWriting = Omit<DialogueActivityInput, 'id' | 'caseId' | 'expectedRevision'>

export const activityRowId = (id: string): string => `dialog-${id}`

export const writingOfActivity = ({ id: _id, caseId: _caseId, revision: _revision, ...writing }: DialogueActivity): ActivityWriting => writing

const EMPTY: ActivityWriting = {
  title: '',
  method: '',
  targetGroups: [],
  state: 'planned',
  stateReason: '',
  startsOn: null,
  endsOn: null,
  time: '',
  place: '',
  invitedCount: null,
  reachedCount: null,
  costKronor: null,
  documentReferences: [],
  notes: '',
}

interface DraftOf {
  readonly id: string
  readonly caseId: string
  readonly stored: DialogueActivity | null
}

/** An activity, new or stored, which saves itself from the first word. */
export function useActivityDraft({ id, caseId, stored }: DraftOf): AutosavedDraft<ActivityWriting> {
  return useAutosavedDraft<ActivityWriting>({
    key: `dialogueActivity:${id}`,
    initial: stored ? writingOfActivity(stored) : EMPTY,
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) =>
      savedAs(await api.dialogue.saveActivity({ id, caseId, expectedRevision, ...writing }), writingOfActivity),
    read: async () => {
      const all = await api.dialogue.get({ caseId })
      const found = all.ok ? all.value.activities.find((each) => each.id === id) : undefined
      if (all.ok && !found) return { ok: false, error: notFound('dialogueActivity').error }
      return mapOutcome(all, () => ({ value: found ? writingOfActivity(found) : EMPTY, revision: found?.revision ?? 0 }))
    },
  })
}
