import type { RemovedTheme } from '../../../shared/domain/dialogue/theme.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import { addCoding, findOpinion, removeCoding } from '../../db/repositories/opinions.ts'
import { findTheme, saveTheme, themeNamed } from '../../db/repositories/themes.ts'
import { linkPlanItem, unlinkPlanItem } from '../../db/repositories/threads.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { THEME_MOVED } from './topics.ts'

/** Undoes a removal or a merge. What has gone since is not asked for again. */
export function restoreTheme(context: StoreContext, { theme, opinionIds, planItemIds, mergedInto }: RemovedTheme): Record<string, never> {
  const { connection } = context
  return write(context, { caseId: theme.caseId, topics: THEME_MOVED }, ({ record }) => {
    loadOpenCase(context, theme.caseId)
    const after = { ...theme, revision: 1 }
    // Another theme may have taken the name since.
    if (themeNamed(connection, theme.caseId, theme.name) || !saveTheme(connection, after, 0)) throw conflict('theme')
    const isThere = (opinionId: string) => findOpinion(connection, opinionId)?.caseId === theme.caseId
    for (const opinionId of opinionIds.filter(isThere)) addCoding(connection, { opinionId, themeId: theme.id })
    for (const itemId of planItemIds) linkPlanItem(connection, itemId, theme.id)
    if (mergedInto && findTheme(connection, mergedInto.themeId)?.caseId === theme.caseId) {
      for (const opinionId of mergedInto.addedOpinionIds) removeCoding(connection, { opinionId, themeId: mergedInto.themeId })
      for (const itemId of mergedInto.addedPlanItemIds) unlinkPlanItem(connection, itemId, mergedInto.themeId)
    }
    record({ caseId: theme.caseId, entity: 'theme', entityId: theme.id, before: null, after })
    return {}
  })
}
