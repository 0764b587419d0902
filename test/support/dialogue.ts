// Steps of a dialogue that tests share.
import { compile } from '../../shared/domain/dialogue/compilation.ts'
import type { CodedOpinion } from '../../shared/domain/dialogue/opinion.ts'
import type { Theme } from '../../shared/domain/dialogue/theme.ts'
import type { DialogueActivityInput } from '../../shared/domain/dialogue/activity.ts'
import { idsInOrder } from '../../shared/idsInOrder.ts'
import { newId } from '../../shared/newId.ts'
import { type TestStore, valueOf } from './store.ts'

export const addOpinions = async ({ client }: TestStore, caseId: string, texts: readonly string[], group = ''): Promise<CodedOpinion[]> => {
  const opinions = idsInOrder(texts.length).map((id, at) => ({ id, text: texts[at] ?? '' }))
  return valueOf(await client.opinions.add({ caseId, source: { activityId: null, group, saidOn: null }, opinions }))
}

export async function addTheme({ client }: TestStore, caseId: string, name: string): Promise<Theme> {
  const position = valueOf(await client.themes.list({ caseId })).length
  return valueOf(await client.themes.save({ id: newId(), caseId, expectedRevision: 0, name, position }))
}

/** How many opinions stand under each theme, by its name. */
export async function countsOf({ client }: TestStore, caseId: string): Promise<Record<string, number>> {
  const compiled = compile(valueOf(await client.opinions.list({ caseId })), valueOf(await client.themes.list({ caseId })))
  return Object.fromEntries(compiled.themes.map(({ name, count }) => [name, count]))
}

export const activityOf = (caseId: string, over: Partial<DialogueActivityInput> = {}): DialogueActivityInput => ({
  id: newId(),
  caseId,
  expectedRevision: 0,
  title: 'Öppet hus i Folkets park',
  method: 'Öppet hus',
  targetGroups: ['Boende'],
  state: 'planned',
  stateReason: '',
  startsOn: '2026-12-05',
  endsOn: null,
  time: '',
  place: 'Folkets park',
  invitedCount: 200,
  reachedCount: null,
  costKronor: 12_000,
  documentReferences: [],
  notes: '',
  ...over,
})
