import type { OpinionSource } from '../../../shared/domain/dialogue/opinion.ts'
import { idsInOrder } from '../../../shared/idsInOrder.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { offerUndo } from '../../state/notices.ts'

/** Keeps what was typed or pasted, and offers to take it back. */
export async function addOpinions(caseId: string, source: OpinionSource, texts: readonly string[]): Promise<void> {
  const ids = idsInOrder(texts.length)
  const opinions = ids.map((id, at) => ({ id, text: texts[at] ?? '' }))
  unwrap(await api.opinions.add({ caseId, source, opinions }))
  offerUndo(words.saved(ids.length), async () => unwrap(await api.opinions.remove({ caseId, ids })))
}
