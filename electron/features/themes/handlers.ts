import type { RemovedTheme, Theme } from '../../../shared/domain/dialogue/theme.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { addCoding, opinionIdsOfTheme } from '../../db/repositories/opinions.ts'
import { deleteTheme, findTheme, saveTheme, themeNamed, themesOf } from '../../db/repositories/themes.ts'
import { linkPlanItem, planItemIdsOfTheme, threadItemsOf } from '../../db/repositories/threads.ts'
import { nextRevision, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { type Work, write } from '../../work/write.ts'
import { restoreTheme } from './restore.ts'
import { THEME_MOVED, THEME_NAMED } from './topics.ts'

type ThemeHandlers = Handlers<'store'>['themes']

const keeper: RowKeeper<Theme> = { entity: 'theme', find: findTheme, save: saveTheme, remove: deleteTheme, topics: THEME_NAMED }

/** Two themes of one name would be one: merging is what is meant then. */
function assertNameFree(context: StoreContext, theme: Theme): void {
  const other = themeNamed(context.connection, theme.caseId, theme.name)
  if (other && other.id !== theme.id) throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'name', code: 'name-taken' }] })
}

function loadTheme(context: StoreContext, id: string): Theme {
  const found = findTheme(context.connection, id)
  if (!found) throw notFound('theme')
  return found
}

/** What stood under the theme, before it goes. */
const heldBy = (context: StoreContext, theme: Theme): RemovedTheme => ({
  theme,
  opinionIds: opinionIdsOfTheme(context.connection, theme.id),
  planItemIds: planItemIdsOfTheme(context.connection, theme.id),
  mergedInto: null,
})

function take(context: StoreContext, { record }: Work, removed: RemovedTheme, expectedRevision: number): void {
  const { theme } = removed
  if (!deleteTheme(context.connection, theme.id, expectedRevision)) throw conflict('theme')
  record({ caseId: theme.caseId, entity: 'theme', entityId: theme.id, before: { ...theme, opinionIds: removed.opinionIds, planItemIds: removed.planItemIds }, after: null })
}

function remove(context: StoreContext, { id, expectedRevision }: Parameters<ThemeHandlers['remove']>[0]): RemovedTheme {
  const theme = loadTheme(context, id)
  return write(context, { caseId: theme.caseId, topics: THEME_MOVED }, (work) => {
    loadOpenCase(context, theme.caseId)
    const removed = heldBy(context, theme)
    take(context, work, removed, expectedRevision)
    return removed
  })
}

function merge(context: StoreContext, { id, expectedRevision, intoId }: Parameters<ThemeHandlers['merge']>[0]): RemovedTheme {
  const [theme, into] = [loadTheme(context, id), loadTheme(context, intoId)]
  if (id === intoId || into.caseId !== theme.caseId) throw notFound('theme')
  return write(context, { caseId: theme.caseId, topics: THEME_MOVED }, (work) => {
    loadOpenCase(context, theme.caseId)
    const held = heldBy(context, theme)
    const addedOpinionIds = held.opinionIds.filter((opinionId) => addCoding(context.connection, { opinionId, themeId: intoId }))
    const addedPlanItemIds = held.planItemIds.filter((itemId) => linkPlanItem(context.connection, itemId, intoId))
    const removed: RemovedTheme = { ...held, mergedInto: { themeId: intoId, addedOpinionIds, addedPlanItemIds } }
    take(context, work, removed, expectedRevision)
    return removed
  })
}

const thread = (context: StoreContext, themeId: string) => ({
  opinionCount: opinionIdsOfTheme(context.connection, loadTheme(context, themeId).id).length,
  items: threadItemsOf(context.connection, themeId),
})

export const themeHandlers = (context: StoreContext): ThemeHandlers => ({
  list: ({ caseId }) => themesOf(context.connection, loadCase(context, caseId).id),
  save: (input) => saveRow(context, keeper, nextRevision(input), (theme) => assertNameFree(context, theme)),
  remove: (input) => remove(context, input),
  merge: (input) => merge(context, input),
  restore: (input) => restoreTheme(context, input),
  thread: ({ themeId }) => thread(context, themeId),
})
