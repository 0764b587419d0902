// What the register is for, end to end: a table comes in, is cleaned, and those in it are worked with and respected.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { NO_ACTOR_FILTER } from '../../shared/domain/register/actorList.ts'
import { duplicatesText } from '../../shared/text/catalogue/duplicates.ts'
import { importText } from '../../shared/text/catalogue/imports.ts'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import {
  chooseInDialog, DOUBLE, excelTable, importFile, KEPT, lookForDoubles, mergeDoubles, OTHER_PERSON, PERSON, runImport, splitDoubles,
} from './steps/registerJob.ts'

const namesIn = async (page: Page): Promise<string[]> => {
  const query = { ...NO_ACTOR_FILTER, search: '', sort: 'name' as const, descending: false, offset: 0, limit: 50 }
  return valueOf(await bridgeOf(page).register.list(query)).rows.map(({ name }) => name)
}

async function actorNamed(page: Page, name: string) {
  const [found] = valueOf(await bridgeOf(page).register.suggest({ text: name }))
  return valueOf(await bridgeOf(page).register.get({ actorId: found?.id ?? '' }))
}

describe('the job of the register', () => {
  test('goes from a table to a clean register', async ({ launch }) => {
    const { window: page, app, userData } = await launch()
    const path = join(userData, 'kontakter.csv')
    writeFileSync(path, excelTable())
    await chooseInDialog(app, path)
    await importFile(page)
    await page.getByText(`${importText.outcomes.unreadable} (1)`).waitFor()
    await runImport(page)
    expect(await namesIn(page)).toEqual([KEPT, DOUBLE, 'Föreningen Gröna Gården'])

    await lookForDoubles(page)
    await mergeDoubles(page, 'Norra Sofielund')
    await page.getByText(duplicatesText.none.actor).waitFor()
    expect(await namesIn(page)).toEqual([KEPT, 'Föreningen Gröna Gården'])
    const merged = await actorNamed(page, KEPT)
    expect(merged.actor).toMatchObject({ area: 'Norra Sofielund', phone: '040-000 00 01', aliases: [DOUBLE] })
    expect(merged.contacts.map(({ name }) => name)).toEqual([OTHER_PERSON, PERSON])

    await splitDoubles(page)
    const [kept, double] = [await actorNamed(page, KEPT), await actorNamed(page, DOUBLE)]
    expect([kept.actor.area, double.actor.area]).toEqual(['Sofielund', 'Norra Sofielund'])
    expect([kept.contacts[0]?.name, double.contacts[0]?.name]).toEqual([PERSON, OTHER_PERSON])
    await page.getByRole('button', { name: duplicatesText.searchAgain }).click()
    await mergeDoubles(page, 'Sofielund')
    expect(await namesIn(page)).toEqual([KEPT, 'Föreningen Gröna Gården'])
  })
})
