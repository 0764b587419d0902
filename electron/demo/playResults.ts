import { unrated } from '../../shared/domain/results/placeView.ts'
import type { Prefills, PrefillSource } from '../../shared/domain/results/prefill.ts'
import { newId } from '../../shared/newId.ts'
import { type DemoIndicator, type DemoResults, FROM_CASE } from './demoResults.ts'
import { type Stage, type Step, valueOf } from './stage.ts'

interface Measured {
  readonly stage: Stage
  readonly caseId: string
  readonly indicatorId: string
  readonly story: DemoIndicator
}

async function agree({ stage, caseId, indicatorId, story }: Measured, position: number): Promise<void> {
  const { name, unit, direction, baseline, target, groups } = story
  const before = { baseline: baseline?.value ?? null, baselineOn: stage.dateOf(baseline?.on ?? null), baselineSource: baseline?.source ?? '' }
  const goal = { target: target?.value ?? null, targetOn: stage.dateOf(target?.by ?? null) }
  const input = { name, unit, direction, ...before, ...goal, splitGroups: groups, note: '' }
  valueOf(await stage.client.results.saveIndicator({ ...input, id: indicatorId, caseId, expectedRevision: 0, position }))
}

function indicatorSteps(measured: Measured, position: number): Step[] {
  const { stage, caseId, indicatorId, story } = measured
  const fresh = () => ({ id: newId(), caseId, indicatorId, expectedRevision: 0 })
  return [
    { on: story.on, run: () => agree(measured, position) },
    ...story.revisions.map(({ on, ...revision }) => ({
      on,
      run: async () => valueOf(await stage.client.results.saveTarget({ ...revision, ...fresh(), revisedOn: stage.on(on) })),
    })),
    ...story.outcomes.map(({ on, split, ...outcome }) => ({
      on,
      run: async () => {
        const groups = Object.entries(split).map(([group, value]) => ({ group, value }))
        valueOf(await stage.client.results.saveOutcome({ ...outcome, ...fresh(), measuredOn: stage.on(on), split: groups }))
      },
    })),
  ]
}

async function look(stage: Stage, caseId: string, { on, by, ratings }: DemoResults['placeViews'][number]): Promise<void> {
  const given = unrated().map(({ perspective }) => {
    const [rating, reason] = ratings[perspective] ?? [null, '']
    return { perspective, rating, reason }
  })
  valueOf(await stage.client.results.savePlaceView({ id: newId(), caseId, expectedRevision: 0, viewedOn: stage.on(on), viewedBy: by, ratings: given }))
}

/** An answer with what the case tells in its place; only what nobody has added to counts as fetched. */
function answered(text: string, prefills: Prefills): { text: string; prefilled: boolean } {
  const source = FROM_CASE.exec(text)
  if (!source) return { text, prefilled: false }
  const told = prefills[source[1] as PrefillSource].text // the expression is made of the sources
  return { text: text.replace(FROM_CASE, () => told), prefilled: text === source[0] }
}

function reportSteps(stage: Stage, caseId: string, { on, answers, finalisedOn }: NonNullable<DemoResults['report']>): Step[] {
  const { results } = stage.client
  const write = async () => {
    const prefills = valueOf(await results.prefill({ caseId }))
    const written = Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, answered(text, prefills)]))
    valueOf(await results.save({ caseId, expectedRevision: 0, answers: written, dueOn: null }))
  }
  if (finalisedOn === null) return [{ on, run: write }]
  return [{ on, run: write }, { on: finalisedOn, run: async () => valueOf(await results.finalise({ caseId, expectedRevision: 1 })) }]
}

/** What a case measures and what came of it, the looks at its place, and its result report. */
export function resultSteps(stage: Stage, caseId: string, { indicators, placeViews, matrix, report }: DemoResults): Step[] {
  const measured = indicators.map((story) => ({ stage, caseId, indicatorId: newId(), story }))
  const placements = measured.flatMap(({ indicatorId, story }) =>
    story.square ? [{ indicatorId, column: story.square[0], row: story.square[1] }] : [],
  )
  return [
    ...measured.flatMap((each, at) => indicatorSteps(each, at + 1)),
    ...placeViews.map((view) => ({ on: view.on, run: () => look(stage, caseId, view) })),
    ...(matrix
      ? [{ on: matrix.on, run: async () => valueOf(await stage.client.results.saveMatrix({ columns: matrix.columns, rows: matrix.rows, placements, caseId, expectedRevision: 0 })) }]
      : []),
    ...(report ? reportSteps(stage, caseId, report) : []),
  ]
}
