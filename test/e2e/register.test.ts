import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { paths } from '../../renderer/app/paths.ts'
import { contactWords } from '../../shared/text/catalogue/contacts.ts'
import { actorText, newActorText, registerText } from '../../shared/text/catalogue/register.ts'
import { roleWords } from '../../shared/text/catalogue/roles.ts'
import { test } from '../support/fixtures.ts'
import { goTo, openTab } from './steps/go.ts'
import { demoCase, settled } from './steps/screens.ts'

/** What axe finds wrong with what is on screen. */
async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[role="tooltip"]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

describe('the register in the real window', () => {
  test('finds an actor, takes a new one with a person, and gives it a role in a case', async ({ launch }) => {
    const { window: page } = await launch({ demo: true })
    await settled(page)
    await page.keyboard.press('Control+4')
    await page.getByRole('searchbox').fill('bid nya')
    await page.getByText(registerText.foundAs('Fastighetsägare BID Nya Stråket')).waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('link', { name: registerText.newActor }).click()
    await page.getByRole('heading', { level: 1, name: registerText.newActor }).waitFor()
    await page.getByRole('textbox', { name: actorText.name }).fill('Boendegruppen Öster')
    await page.getByRole('button', { name: newActorText.add }).click()
    await page.getByRole('heading', { level: 1, name: 'Boendegruppen Öster' }).waitFor()
    await page.getByRole('button', { name: contactWords.add }).click()
    const form = page.getByRole('region', { name: contactWords.newTitle })
    await form.getByLabel(contactWords.name).fill('Vera Påhitt')
    expect(await violations(page)).toEqual([])
    await form.getByRole('button', { name: contactWords.done }).click()
    await page.getByRole('article', { name: 'Vera Påhitt' }).waitFor()

    const caseId = await demoCase(page, 'Torget vid Lindängen')
    await openTab(page, caseId, 'actors')
    await page.getByRole('button', { name: roleWords.add }).click()
    await page.getByRole('combobox', { name: roleWords.actor }).fill('öster')
    await page.getByRole('option', { name: 'Boendegruppen Öster' }).click()
    await page.getByLabel(roleWords.contact).selectOption({ label: 'Vera Påhitt' })
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: roleWords.done }).click()
    await page.getByText('Medverkande, Vera Påhitt').waitFor()

    await goTo(page, paths.actors)
    await page.getByRole('button', { name: registerText.clear }).first().click()
    await page.getByText('Boendegruppen Öster').waitFor()
  })
})
