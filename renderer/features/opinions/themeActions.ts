import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'

export async function renameTheme({ id, caseId, revision, position, name: before }: Theme, name: string): Promise<void> {
  const renamed = unwrap(await api.themes.save({ id, caseId, expectedRevision: revision, name, position }))
  if (renamed.name === before) return
  const back = { id, caseId, expectedRevision: renamed.revision, name: before, position }
  offerUndo(words.renamed(before, renamed.name), async () => unwrap(await api.themes.save(back)))
}

export async function mergeThemes({ id, revision, name }: Theme, into: Theme): Promise<void> {
  const removed = unwrap(await api.themes.merge({ id, expectedRevision: revision, intoId: into.id }))
  offerUndo(words.merged(name, into.name), async () => unwrap(await api.themes.restore(removed)))
}

export async function removeTheme({ id, revision, name }: Theme): Promise<void> {
  try {
    const removed = unwrap(await api.themes.remove({ id, expectedRevision: revision }))
    offerUndo(words.themeRemoved(name), async () => unwrap(await api.themes.restore(removed)))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}
