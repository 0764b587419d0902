// One input per method of the dialogue that it would accept, to be spoilt.
import { newId } from '../../../shared/newId.ts'
import { activityOf, addOpinions, addTheme } from '../../support/dialogue.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

type Inputs = Record<string, Readonly<Record<string, unknown>>>

/** Makes an activity, opinions in two themes, and a step that was not needed. */
export async function dialogueInputs(store: TestStore, caseId: string): Promise<Inputs> {
  const { client } = store
  const activity = activityOf(caseId, { documentReferences: ['TN-2026-4'], notes: 'Många kom', endsOn: '2026-12-06', reachedCount: 12, time: '17.00' })
  valueOf(await client.dialogue.saveActivity(activity))
  valueOf(await client.dialogue.skip({ caseId, step: 'ask-visitors', reason: 'Inga besökare' }))
  const [opinion, other] = await addOpinions(store, caseId, ['Fler bänkar', 'Mer ljus'], 'Boende')
  const [theme, second] = [await addTheme(store, caseId, 'Möbler'), await addTheme(store, caseId, 'Belysning')]
  if (!opinion || !other) throw new Error('no opinions')
  const coding = { opinionId: opinion.id, themeId: theme.id }
  const source = { activityId: activity.id, group: 'Boende', saidOn: '2026-11-20' }
  const columns = { text: [0], group: 1, date: 2 }
  const session = { caseId, sessionId: newId(), hasHeadings: true, columns }
  const { id, text, group, saidOn, activityId, isExample } = opinion
  return {
    'dialogue.get': { caseId },
    'dialogue.saveActivity': { ...activity, expectedRevision: 1 },
    'dialogue.removeActivity': { id: activity.id, expectedRevision: 1 },
    'dialogue.skip': { caseId, step: 'map-actors', reason: 'Redan gjort' },
    'dialogue.unskip': { caseId, step: 'ask-visitors' },
    'opinions.list': { caseId },
    'opinions.add': { caseId, source, opinions: [{ id: newId(), text: 'Skräp' }] },
    'opinions.save': { id, caseId, expectedRevision: 1, text, group, saidOn, activityId, isExample },
    'opinions.remove': { caseId, ids: [other.id] },
    'opinions.restore': { caseId, opinions: [{ ...opinion, id: newId(), themeIds: [theme.id] }] },
    'opinions.code': { caseId, add: [coding], remove: [{ ...coding, themeId: second.id }] },
    'opinions.openTable': { caseId, path: '/no/such/file' },
    'opinions.previewTable': session,
    'opinions.importTable': { ...session, activityId: null },
    'opinions.undoImport': { caseId, importId: newId() },
    'themes.list': { caseId },
    'themes.save': { id: theme.id, caseId, expectedRevision: 1, name: 'Bänkar', position: 1 },
    'themes.remove': { id: second.id, expectedRevision: 1 },
    'themes.merge': { id: second.id, expectedRevision: 1, intoId: theme.id },
    'themes.restore': { theme: { ...theme, id: newId(), name: 'Ljud' }, opinionIds: [id], planItemIds: [], mergedInto: { themeId: theme.id, addedOpinionIds: [id], addedPlanItemIds: [] } },
    'themes.thread': { themeId: theme.id },
    'compilation.check': { caseId },
    'compilation.preview': { caseId },
    'compilation.export': { caseId, format: 'pdf' },
  }
}
