// Opinions written, taken away and put back.
import type { CodedOpinion, Opinion } from '../../../shared/domain/dialogue/opinion.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { findDialogueActivity } from '../../db/repositories/dialogueActivities.ts'
import { addCoding, deleteOpinion, findOpinion, opinionsOfImport, saveOpinion } from '../../db/repositories/opinions.ts'
import { themesOf } from '../../db/repositories/themes.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { type Work, write } from '../../work/write.ts'

type OpinionHandlers = Handlers<'store'>['opinions']
type Input<Name extends keyof OpinionHandlers> = Parameters<OpinionHandlers[Name]>[0]

/** An opinion comes from an activity of its own case. */
export function assertActivityOf(context: StoreContext, caseId: string, activityId: string | null): void {
  if (activityId !== null && findDialogueActivity(context.connection, activityId)?.caseId !== caseId) throw notFound('dialogueActivity')
}

/** Keeps new opinions within a transaction. */
export function insertOpinions(context: StoreContext, { record }: Work, opinions: readonly Opinion[]): CodedOpinion[] {
  return opinions.map((opinion) => {
    if (!saveOpinion(context.connection, opinion, 0)) throw conflict('opinion')
    record({ caseId: opinion.caseId, entity: 'opinion', entityId: opinion.id, before: null, after: opinion })
    return { ...opinion, themeIds: [] }
  })
}

export function addOpinions(context: StoreContext, { caseId, source, opinions }: Input<'add'>): CodedOpinion[] {
  return write(context, { caseId: null, topics: ['dialogue'] }, (work) => {
    loadOpenCase(context, caseId)
    assertActivityOf(context, caseId, source.activityId)
    const common = { caseId, ...source, revision: 1, meetingId: null, importId: null, isExample: false, createdAt: work.now }
    return insertOpinions(context, work, opinions.map((each) => ({ ...common, ...each })))
  })
}

export function changeOpinion(context: StoreContext, { expectedRevision, ...content }: Input<'save'>): CodedOpinion {
  return write(context, { caseId: null, topics: ['dialogue'] }, ({ record }) => {
    loadOpenCase(context, content.caseId)
    const before = findOpinion(context.connection, content.id)
    if (before?.caseId !== content.caseId) throw notFound('opinion')
    assertActivityOf(context, content.caseId, content.activityId)
    const after: CodedOpinion = { ...before, ...content, revision: expectedRevision + 1 }
    if (!saveOpinion(context.connection, withoutThemes(after), expectedRevision)) throw conflict('opinion')
    record({ caseId: content.caseId, entity: 'opinion', entityId: content.id, before: withoutThemes(before), after: withoutThemes(after) })
    return after
  })
}

const withoutThemes = ({ themeIds: _themeIds, ...opinion }: CodedOpinion): Opinion => opinion

function takeAway(context: StoreContext, caseId: string, found: (connection: StoreContext['connection']) => CodedOpinion[]) {
  return write(context, { caseId: null, topics: ['dialogue'] }, ({ record }) => {
    loadOpenCase(context, caseId)
    const removed = found(context.connection)
    for (const opinion of removed) {
      deleteOpinion(context.connection, opinion.id, opinion.revision)
      // With its themes: the change log keeps what it said and where it stood.
      record({ caseId, entity: 'opinion', entityId: opinion.id, before: opinion, after: null })
    }
    return { removed }
  })
}

export function removeOpinions(context: StoreContext, { caseId, ids }: Input<'remove'>): { removed: CodedOpinion[] } {
  return takeAway(context, caseId, (connection) =>
    [...new Set(ids)].map((id) => {
      const found = findOpinion(connection, id)
      if (found?.caseId !== caseId) throw notFound('opinion')
      return found
    }),
  )
}

export const undoImport = (context: StoreContext, { caseId, importId }: Input<'undoImport'>): { removed: CodedOpinion[] } =>
  takeAway(context, caseId, (connection) => {
    const found = opinionsOfImport(connection, importId).filter((each) => each.caseId === caseId)
    if (found.length === 0) throw notFound('opinionImport')
    return found
  })

/** What has gone since, such as a theme or the activity, is not asked for again. */
export function restoreOpinions(context: StoreContext, { caseId, opinions }: Input<'restore'>): Record<string, never> {
  return write(context, { caseId: null, topics: ['dialogue'] }, (work) => {
    loadOpenCase(context, caseId)
    const themes = new Set(themesOf(context.connection, caseId).map(({ id }) => id))
    for (const opinion of opinions) restoreOne(context, work, { ...opinion, caseId, themeIds: opinion.themeIds.filter((id) => themes.has(id)) })
    return {}
  })
}

function restoreOne(context: StoreContext, work: Work, opinion: CodedOpinion): void {
  const activity = opinion.activityId === null ? null : findDialogueActivity(context.connection, opinion.activityId)
  const activityId = activity?.caseId === opinion.caseId ? activity.id : null
  // The line of notes that it came from may be gone; the opinion stands without it.
  insertOpinions(context, work, [{ ...withoutThemes(opinion), activityId, meetingId: null, revision: 1 }])
  for (const themeId of opinion.themeIds) addCoding(context.connection, { opinionId: opinion.id, themeId })
}
