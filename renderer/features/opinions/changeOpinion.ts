import type { CodedOpinion, OpinionInput } from '../../../shared/domain/dialogue/opinion.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'

const inputOf = ({ id, caseId, revision, text, group, saidOn, activityId, isExample }: CodedOpinion): OpinionInput => ({
  id,
  caseId,
  expectedRevision: revision,
  text,
  group,
  saidOn,
  activityId,
  isExample,
})

/** Saves an opinion with a change in it; rejects where the store will not have it. */
export const changeOpinion = async (opinion: CodedOpinion, change: Partial<Pick<OpinionInput, 'text' | 'group' | 'saidOn' | 'activityId' | 'isExample'>>) =>
  unwrap(await api.opinions.save({ ...inputOf(opinion), ...change }))

/** Saves an opinion as it was written anew, and offers to take that back. */
export async function rewriteOpinion(opinion: CodedOpinion, change: Pick<OpinionInput, 'text' | 'group' | 'saidOn'>): Promise<void> {
  const saved = await changeOpinion(opinion, change)
  const { text, group, saidOn } = opinion
  offerUndo(words.changed, () => changeOpinion(saved, { text, group, saidOn }))
}

/** Chooses the opinion as an example of its themes, or no longer. */
export async function toggleExample(opinion: CodedOpinion): Promise<void> {
  try {
    await changeOpinion(opinion, { isExample: !opinion.isExample })
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** Takes an opinion away and offers to put it back, with its themes. */
export async function removeOpinion({ id, caseId }: CodedOpinion): Promise<void> {
  try {
    const { removed } = unwrap(await api.opinions.remove({ caseId, ids: [id] }))
    offerUndo(words.removed, async () => unwrap(await api.opinions.restore({ caseId, opinions: removed })))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}
