import { describe, expect } from 'vitest'
import { finaliseTexts, versionTexts } from '../../shared/text/catalogue/application.ts'
import { todoPanelWords } from '../../shared/text/catalogue/case.ts'
import { answerNames } from '../../shared/text/catalogue/names.ts'
import { newCaseText } from '../../shared/text/catalogue/newCase.ts'
import { todoSentence } from '../../shared/text/catalogue/todos.ts'
import { test } from '../support/fixtures.ts'
import { defaultModel, valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { openTab, tabOf } from './steps/go.ts'
import { finalisedCase, metCriteria, openedCase, viewOf, writtenApplication } from './steps/stage.ts'

describe('an application that is not ready', () => {
  test('is refused for each missing part, which is named and led to', async ({ launch }) => {
    const { window: page } = await launch()
    const client = bridgeOf(page)
    const caseId = await openedCase(client)
    await metCriteria(client, caseId)
    for (const part of defaultModel.applicationParts) {
      await writtenApplication(client, caseId, part.id)
      await openTab(page, caseId, 'application')
      await page.getByRole('button', { name: finaliseTexts.button }).click()
      const refusal = page.getByRole('alert').filter({ hasText: finaliseTexts.tooEarly })
      const sentence = todoSentence({ code: 'write-part', subject: part.id }, defaultModel)
      await refusal.getByRole('link', { name: sentence }).waitFor()
      expect(await refusal.getByRole('link').allTextContents()).toEqual([sentence])
      await refusal.getByRole('link', { name: sentence }).click()
      await page.waitForFunction((id) => document.activeElement?.closest(`#del-${id}`) !== null, part.id)
      await openTab(page, caseId, 'overview')
    }
    expect((await viewOf(page, caseId)).versions).toEqual([])
    expect(valueOf(await client.documents.list({ caseId, kind: null, limit: 5 }))).toEqual([])
  })

  test('is refused while a criterion is not assessed, and says which', async ({ launch }) => {
    const { window: page } = await launch()
    const client = bridgeOf(page)
    const caseId = await openedCase(client)
    await writtenApplication(client, caseId)
    await openTab(page, caseId, 'application')
    await page.getByRole('button', { name: finaliseTexts.button }).click()
    const refusal = page.getByRole('alert').filter({ hasText: finaliseTexts.tooEarly })
    await refusal.waitFor()
    expect(await refusal.getByRole('link').count()).toBe(defaultModel.criteria.length)
  })
})

describe('a locked application', () => {
  test('becomes version 2 after a change, and the two can be compared', async ({ launch }) => {
    const { window: page } = await launch()
    const caseId = await finalisedCase(page)
    await openTab(page, caseId, 'application')
    await page.getByText(finaliseTexts.nextIs(2)).waitFor()
    await page.locator('#del-omrade textarea').fill('Parken och strandpromenaden.')
    await page.getByText(finaliseTexts.nextBegun(2)).waitFor()
    await page.getByRole('button', { name: finaliseTexts.button }).click()
    await page.getByRole('dialog').getByRole('button', { name: finaliseTexts.button }).click()
    await page.getByText(finaliseTexts.done(2)).waitFor()
    await page.getByRole('button', { name: versionTexts.compareVersion(1) }).click()
    await page.locator('ins').filter({ hasText: 'strandpromenaden' }).first().waitFor()
    const [first] = (await viewOf(page, caseId)).versions
    const frozen = valueOf(await bridgeOf(page).application.version({ id: first?.id ?? '' }))
    expect(frozen.content.draft.parts['omrade']?.text).not.toContain('strandpromenaden')
  })
})

describe('a case that the city begins', () => {
  test('is opened without a group, and is told to seek one', async ({ launch }) => {
    const { window: page } = await launch()
    await page.keyboard.press('Control+n')
    await page.getByLabel(newCaseText.fields.title.label).fill('Torget vid Lindängen')
    await page.getByLabel(newCaseText.fields.area.label).fill('Lindängen')
    await page.getByText('Stadsinitierat', { exact: true }).click()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Torget vid Lindängen' }).waitFor()
    await page.getByRole('link', { name: todoSentence({ code: 'seek-actors', subject: '' }, defaultModel) }).waitFor()
    const advance = page.getByRole('button', { name: todoPanelWords.advance('collaboration') }).first()
    expect(await advance.isDisabled()).toBe(true)
  })
})

describe('an assessment', () => {
  test('that says no is kept with its history, and rejects nothing', async ({ launch }) => {
    const { window: page } = await launch()
    const caseId = await openedCase(bridgeOf(page))
    await openTab(page, caseId, 'criteria')
    const card = page.locator('#kriterium-behov')
    await card.getByText(answerNames.notMet, { exact: true }).click()
    await card.getByLabel('Motivering').fill('Ingen har frågat de boende.')
    await page.getByText('Behovsunderlag saknas.').waitFor()
    await card.getByText(answerNames.met, { exact: true }).click()
    await tabOf(page, 'overview').click()
    await page.getByText('Underlag om behov bedömdes: uppfyllt').waitFor()
    const history = valueOf(await bridgeOf(page).criteria.history({ caseId, criterionId: 'behov' }))
    expect(history.map(({ answer }) => answer)).toEqual(['met', 'notMet'])
    expect((await viewOf(page, caseId)).case.closedOn).toBeNull()
  })
})
