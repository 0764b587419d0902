// Whatever is coded, merged, removed and undone, in whatever order, the counts are those of a plain model.
import { array, assert, asyncProperty, constant, nat, oneof, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../shared/domain/dialogue/compilation.ts'
import type { CodedOpinion } from '../../shared/domain/dialogue/opinion.ts'
import type { RemovedTheme } from '../../shared/domain/dialogue/theme.ts'
import { openCase } from '../support/cases.ts'
import { addOpinions, addTheme } from '../support/dialogue.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'

const THEMES = ['Ljus', 'Möbler', 'Trafik']
const OPINIONS = ['a', 'b', 'c', 'd']

const step = oneof(
  { weight: 6, arbitrary: record({ do: constant('toggle' as const), one: nat(9), other: nat(9) }) },
  { weight: 2, arbitrary: record({ do: constant('merge' as const), one: nat(9), other: nat(9) }) },
  { weight: 1, arbitrary: record({ do: constant('remove' as const), one: nat(9), other: nat(9) }) },
  { weight: 1, arbitrary: record({ do: constant('drop' as const), one: nat(9), other: nat(9) }) },
  { weight: 4, arbitrary: record({ do: constant('undo' as const), one: nat(9), other: nat(9) }) },
)
type Step = { do: 'toggle' | 'merge' | 'remove' | 'drop' | 'undo'; one: number; other: number }
/** Opinions with the names of their themes. */
type Model = Map<string, Set<string>>

const copy = (model: Model): Model => new Map([...model].map(([text, names]) => [text, new Set(names)]))

/** What stands now, as the store says it. */
async function stored({ client }: TestStore, caseId: string) {
  const [opinions, themes] = [valueOf(await client.opinions.list({ caseId })), valueOf(await client.themes.list({ caseId }))]
  return { opinions, themes, byText: new Map(opinions.map((each) => [each.text, each])) }
}

interface Scene {
  readonly store: TestStore
  readonly caseId: string
  model: Model
  readonly undo: { readonly model: Model; readonly run: () => Promise<unknown> }[]
}

async function toggle(scene: Scene, { one, other }: Step): Promise<void> {
  const { client } = scene.store
  const { opinions, themes } = await stored(scene.store, scene.caseId)
  const [opinion, theme] = [opinions[one % opinions.length], themes[other % themes.length]]
  if (!opinion || !theme) return
  const coding = [{ opinionId: opinion.id, themeId: theme.id }]
  const isOn = opinion.themeIds.includes(theme.id)
  const names = scene.model.get(opinion.text) ?? new Set()
  if (isOn) names.delete(theme.name)
  else names.add(theme.name)
  const code = (on: boolean) => client.opinions.code({ caseId: scene.caseId, add: on ? coding : [], remove: on ? [] : coding })
  valueOf(await code(!isOn))
  pushUndo(scene, () => code(isOn))
}

let before: Model = new Map()
function pushUndo(scene: Scene, back: () => Promise<unknown>): void {
  scene.undo.push({ model: before, run: back })
}

async function take(scene: Scene, one: Step): Promise<void> {
  const { client } = scene.store
  before = copy(scene.model)
  if (one.do === 'undo') {
    const last = scene.undo.pop()
    if (!last) return
    expect(await last.run()).toMatchObject({ ok: true })
    scene.model = last.model
    return
  }
  if (one.do === 'toggle') return toggle(scene, one)
  if (one.do === 'drop') return drop(scene, one)
  const { themes } = await stored(scene.store, scene.caseId)
  const [theme, into] = [themes[one.one % themes.length], themes[one.other % themes.length]]
  if (!theme || !into || (one.do === 'merge' && theme === into)) return
  for (const names of scene.model.values()) if (names.delete(theme.name) && one.do === 'merge') names.add(into.name)
  const input = { id: theme.id, expectedRevision: theme.revision }
  const removed: RemovedTheme = valueOf(await (one.do === 'merge' ? client.themes.merge({ ...input, intoId: into.id }) : client.themes.remove(input)))
  pushUndo(scene, () => client.themes.restore(removed))
}

async function drop(scene: Scene, { one }: Step): Promise<void> {
  const { opinions } = await stored(scene.store, scene.caseId)
  const opinion: CodedOpinion | undefined = opinions[one % opinions.length]
  if (!opinion) return
  scene.model.delete(opinion.text)
  const { removed } = valueOf(await scene.store.client.opinions.remove({ caseId: scene.caseId, ids: [opinion.id] }))
  pushUndo(scene, () => scene.store.client.opinions.restore({ caseId: scene.caseId, opinions: removed }))
}

async function run(steps: readonly Step[]): Promise<void> {
  const store = createTestStore()
  try {
    const caseId = await openCase(store)
    await addOpinions(store, caseId, OPINIONS)
    for (const name of THEMES) await addTheme(store, caseId, name)
    const scene: Scene = { store, caseId, model: new Map(OPINIONS.map((text) => [text, new Set<string>()])), undo: [] }
    for (const one of steps) {
      await take(scene, one)
      await compare(scene)
    }
    expect(store.incidents).toEqual([])
  } finally {
    store.close()
  }
}

async function compare({ store, caseId, model }: Scene): Promise<void> {
  const { opinions, themes } = await stored(store, caseId)
  const compiled = compile(opinions, themes)
  const expected = new Map<string, number>()
  for (const names of model.values()) for (const name of names) expected.set(name, (expected.get(name) ?? 0) + 1)
  expect(new Map(compiled.themes.map(({ name, count }) => [name, count]))).toEqual(expected)
  expect(compiled.total).toBe(model.size)
  expect(compiled.coded).toBe([...model.values()].filter((names) => names.size > 0).length)
  for (const { count, byGroup } of compiled.themes) expect(byGroup.reduce((sum, each) => sum + each, 0)).toBe(count)
}

describe('the counts of opinions', () => {
  it('add up under any order of coding, merging, removing and undoing', async () => {
    await assert(asyncProperty(array(step, { maxLength: 25 }), run), { numRuns: 60 })
  }, 60_000)
})
