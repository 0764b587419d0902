import { idsInOrder } from '../../shared/idsInOrder.ts'
import { newId } from '../../shared/newId.ts'
import type { DemoDialogue } from './demoDialogue.ts'
import { type Stage, type Step, valueOf } from './stage.ts'

type Opinions = DemoDialogue['opinions'][number]

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The demo has no ${name}`)
  return id
}

async function noteOpinions(stage: Stage, caseId: string, told: Opinions, known: { activities: ReadonlyMap<string, string>; themes: ReadonlyMap<string, string> }): Promise<void> {
  const { opinions } = stage.client
  const ids = idsInOrder(told.said.length)
  const rows = told.said.flatMap(([text], at) => (ids[at] === undefined ? [] : [{ id: ids[at], text }]))
  const source = { activityId: told.activity === null ? null : idOf(known.activities, told.activity), group: told.group, saidOn: stage.on(told.on) }
  const added = valueOf(await opinions.add({ caseId, source, opinions: rows }))
  const add = told.said.flatMap(([, ...names], at) =>
    names.map((name) => ({ opinionId: rows[at]?.id ?? '', themeId: idOf(known.themes, name) })),
  )
  if (add.length > 0) valueOf(await opinions.code({ caseId, add, remove: [] }))
  for (const opinion of added.filter(({ id }) => told.examples.some((at) => ids[at] === id)))
    valueOf(await opinions.save({ ...source, id: opinion.id, caseId, expectedRevision: opinion.revision, text: opinion.text, isExample: true }))
}

/** What was asked in the area, what was answered, and what was not needed. */
export function dialogueSteps(stage: Stage, caseId: string, { activities, skipped, themes, opinions }: DemoDialogue, themeIds: Map<string, string>): Step[] {
  const { client } = stage
  const activityIds = new Map(activities.map(({ title }) => [title, newId()]))
  const first = Math.min(0, ...opinions.map(({ on }) => on))
  return [
    ...skipped.map(({ step, on, reason }) => ({ on, run: async () => valueOf(await client.dialogue.skip({ caseId, step, reason })) })),
    ...activities.map(({ on, until, invited, reached, documents, ...activity }) => ({
      on: on ?? 0,
      run: async () => {
        const counts = { invitedCount: invited, reachedCount: reached, documentReferences: documents }
        const days = { startsOn: stage.dateOf(on), endsOn: stage.dateOf(until) }
        valueOf(await client.dialogue.saveActivity({ ...activity, ...counts, ...days, id: idOf(activityIds, activity.title), caseId, expectedRevision: 0 }))
      },
    })),
    ...themes.map((name, position) => ({
      on: first,
      run: async () => {
        const id = newId()
        themeIds.set(name, id)
        valueOf(await client.themes.save({ id, caseId, expectedRevision: 0, name, position }))
      },
    })),
    ...opinions.map((told) => ({
      on: told.on,
      run: () => noteOpinions(stage, caseId, told, { activities: activityIds, themes: themeIds }),
    })),
  ]
}
