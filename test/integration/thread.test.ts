// From a theme to the proposals that answer it, the decision on them and how they go; and through a merge and back.
import { describe, expect, it } from 'vitest'
import { addTheme } from '../support/dialogue.ts'
import { inputOf, smallPlan } from '../support/plans.ts'
import { valueOf } from '../support/store.ts'
import { caseIn, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

async function linked() {
  const { client } = store()
  const caseId = await caseIn(store(), 'execution')
  const { plan, items } = await smallPlan(store(), caseId)
  const theme = await addTheme(store(), caseId, 'Belysning')
  const [, item] = items
  if (!item) throw new Error('no row')
  valueOf(await client.plans.saveItem(inputOf(item, { themeIds: [theme.id] })))
  return { client, caseId, plan, item, theme }
}

describe('the thread of a theme', () => {
  it('leads to the proposal, to the decision that froze its plan, and to how it goes', async () => {
    const { client, caseId, plan, item, theme } = await linked()
    const thread = async () => valueOf(await client.themes.thread({ themeId: theme.id })).items
    expect(await thread()).toMatchObject([{ id: item.id, planTitle: plan.title, title: item.title, state: 'notStarted', decision: null }])
    const decision = valueOf(await client.cases.get({ caseId })).decisions.find(({ kind }) => kind === 'decision2')
    valueOf(await client.plans.freeze({ planId: plan.id, decisionId: decision?.id ?? '' }))
    expect(await thread()).toMatchObject([{ decision: { id: decision?.id, kind: 'decision2', outcome: 'granted', paragraph: decision?.paragraph } }])
  })

  it('goes along when the theme is merged, and back when that is undone', async () => {
    const { client, caseId, item, theme } = await linked()
    const other = await addTheme(store(), caseId, 'Trygghet')
    const titles = async (themeId: string) => valueOf(await client.themes.thread({ themeId })).items.map(({ title }) => title)
    const removed = valueOf(await client.themes.merge({ id: theme.id, expectedRevision: 1, intoId: other.id }))
    expect(await titles(other.id)).toEqual([item.title])
    valueOf(await client.themes.restore(removed))
    expect(await titles(other.id)).toEqual([])
    expect(await titles(theme.id)).toEqual([item.title])
  })
})
