import type { PlanItem, PlanItemInput } from '../../shared/domain/plan/planItem.ts'
import { newId } from '../../shared/newId.ts'
import type { DemoPlan, DemoPlanItem } from './demoPlan.ts'
import { type Stage, type Step, valueOf } from './stage.ts'

/** A plan of a story as it is played: its id, and those of its rows by their titles. */
interface Scene {
  readonly stage: Stage
  readonly caseId: string
  readonly planId: string
  readonly story: DemoPlan
  readonly themeIds: ReadonlyMap<string, string>
}

async function rowOf({ stage, planId }: Scene, title: string): Promise<PlanItem> {
  const row = valueOf(await stage.client.plans.get({ planId })).items.find((item) => item.title === title)
  if (!row) throw new Error(`The demo's plan has no row ${title}`)
  return row
}

const daysOf = (stage: Stage, days: readonly [number, number] | null) => ({
  startsOn: days && stage.on(days[0]),
  endsOn: days && stage.on(days[1]),
})

function writingOf({ stage, caseId, planId, themeIds }: Scene, { progress: _progress, days, themes, ...writing }: DemoPlanItem, at: number): PlanItemInput {
  const ids = themes.map((name) => themeIds.get(name) ?? '')
  return {
    ...writing, ...daysOf(stage, days), id: newId(), caseId, planId, expectedRevision: 0, position: at + 1,
    responsibleActorId: null, themeIds: ids, deviation: null,
  }
}

async function write(scene: Scene): Promise<void> {
  const { stage, caseId, planId, story } = scene
  const { plans } = stage.client
  valueOf(await plans.save({ id: planId, caseId, expectedRevision: 0, title: story.title, ...daysOf(stage, story.days) }))
  for (const [at, item] of story.items.entries()) valueOf(await plans.saveItem(writingOf(scene, item, at)))
}

async function freeze({ stage, caseId, planId }: Scene, paragraph: string): Promise<void> {
  const { decisions } = await stage.view(caseId)
  const decision = decisions.find((each) => each.kind === 'decision2' && each.paragraph === paragraph)
  valueOf(await stage.client.plans.freeze({ planId, decisionId: decision?.id ?? '' }))
}

function proposalSteps({ stage, caseId, planId, story }: Scene): Step[] {
  if (!story.proposal) return []
  const { on, boardMeeting, exportedOn, ...writing } = story.proposal
  const { plans } = stage.client
  const input = { ...writing, caseId, planId, boardMeetingOn: stage.dateOf(boardMeeting), soughtKronor: null, expectedRevision: 0 }
  const written = { on, run: async () => valueOf(await plans.saveProposal(input)) }
  if (exportedOn === null) return [written]
  return [written, { on: exportedOn, run: async () => valueOf(await plans.exportProposal({ planId, expectedRevision: 1 })) }]
}

async function depart(scene: Scene, { on, item, days, costKronor, reason, agreedBy }: DemoPlan['deviations'][number]): Promise<void> {
  const { stage } = scene
  const { plans } = stage.client
  const { revision, state: _state, progressPercent: _percent, progressNote: _note, ...row } = await rowOf(scene, item)
  const deviation = { reason, agreedBy, agreedOn: stage.on(on) }
  if (days === undefined && costKronor === undefined) {
    valueOf(await plans.dropItem({ id: row.id, expectedRevision: revision, deviation }))
    return
  }
  const changed = { ...(days ? daysOf(stage, days) : {}), ...(costKronor === undefined ? {} : { costKronor }) }
  valueOf(await plans.saveItem({ ...row, ...changed, expectedRevision: revision, deviation }))
}

const progressSteps = (scene: Scene): Step[] =>
  scene.story.items.flatMap(({ title, progress }) =>
    progress.map(({ on, state, percent, note }) => ({
      on,
      run: async () => {
        const { id, revision } = await rowOf(scene, title)
        const told = { state, progressPercent: percent, progressNote: note }
        valueOf(await scene.stage.client.execution.saveProgress({ ...told, id, expectedRevision: revision }))
      },
    })),
  )

/** A plan from its first row over the board to how it went. */
export function planSteps(stage: Stage, caseId: string, story: DemoPlan, themeIds: ReadonlyMap<string, string>): Step[] {
  const scene: Scene = { stage, caseId, planId: newId(), story, themeIds }
  const { frozen } = story
  return [
    { on: story.writtenOn, run: () => write(scene) },
    ...proposalSteps(scene),
    ...(frozen ? [{ on: frozen.on, run: () => freeze(scene, frozen.paragraph) }] : []),
    ...story.deviations.map((deviation) => ({ on: deviation.on, run: () => depart(scene, deviation) })),
    ...progressSteps(scene),
  ]
}
