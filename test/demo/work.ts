// What happens after decision 1, in pictures: a meeting noted by keyboard, the timetable, and the paper to the board.
import type { Locator, Page } from 'playwright-core'
import { draftTexts } from '../../shared/text/catalogue/drafts.ts'
import { executionWords } from '../../shared/text/catalogue/execution.ts'
import { meetingModeText } from '../../shared/text/catalogue/meetingMode.ts'
import { planWords } from '../../shared/text/catalogue/plan.ts'
import { writingTexts } from '../../shared/text/catalogue/writing.ts'
import { openTab } from '../e2e/steps/go.ts'
import { note, startMeeting } from '../e2e/steps/meetingJob.ts'
import { look } from '../e2e/steps/planJob.ts'
import { demoCase } from '../e2e/steps/screens.ts'

export type Picture = (page: Page, name: string, forDocs?: boolean) => Promise<void>

/** Screens of `allScreens` that README and handbook show. */
export const WORK_IN_DOCS: readonly string[] = ['uppgifter', 'arende-dialogue', 'synpunkter', 'sammanstallning']

/** Brings a part of a long page to its top. */
export const bringUp = (part: Locator): Promise<void> =>
  part.first().evaluate((element: HTMLElement) => {
    element.style.scrollMarginTop = '24px'
    element.scrollIntoView({ block: 'start' })
  })

/** Waits until the first page of a preview has its drawing and its text. */
export async function pageDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const sheet = document.querySelector('[data-page="1"]')
    return sheet?.querySelector('canvas') && (sheet.querySelector('.pdf-text')?.textContent ?? '') !== ''
  })
}

async function meeting(page: Page, picture: Picture): Promise<void> {
  await startMeeting(page, await demoCase(page, 'Sofielund'), 'Avstämning')
  await page.keyboard.press('Control+m')
  for (const name of ['Rut Uppdiktad', 'Hjalmar Inte']) {
    await page.getByLabel(meetingModeText.findPerson).fill(name)
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).first().click()
    await page.getByRole('checkbox', { name: new RegExp(name) }).waitFor()
  }
  await page.keyboard.press('Control+m')
  await page.locator('.line textarea').first().focus()
  await note(page, 'Tre av fyra portar är klara. Den fjärde väntar på ett gångjärn.')
  await note(page, 'Ljusfesten flyttas till veckan efter att belysningen är på plats.', '2')
  await note(page, 'Rut, fråga bostadsbolaget om släpvagnen senast fredag', '3')
  await page.keyboard.press('Control+ArrowDown')
  await note(page, 'Fastighetsägare Nya Stråket lånar ut stolpar till gången', '4')
  await note(page, 'Det är redan fler som går här på kvällen', '5')
  await page.keyboard.type('Vem plogar gången i vinter?')
  await page.keyboard.press('Control+6')
  await page.getByText(draftTexts.saving).waitFor({ state: 'detached' })
  await picture(page, 'moteslage', true)
  await page.keyboard.press('Control+Enter')
  await pageDrawn(page)
  await picture(page, 'moteslage-avslutat')
}

async function timetable(page: Page, picture: Picture): Promise<void> {
  await openTab(page, await demoCase(page, 'Sofielund'), 'plan')
  await look(page, planWords.lookTimetable)
  await bringUp(page.getByRole('group', { name: planWords.looks }))
  await picture(page, 'tidsplan', true)
  await look(page, planWords.lookCompare)
  await picture(page, 'plan-jamfor')
  await openTab(page, await demoCase(page, 'Sofielund'), 'execution')
  await bringUp(page.getByRole('heading', { name: executionWords.activities('Stråket, första året') }))
  await picture(page, 'genomforande', true)
  await bringUp(page.getByRole('heading', { name: executionWords.checkIns }))
  await picture(page, 'avstamningar')
}

async function proposal(page: Page, picture: Picture): Promise<void> {
  await openTab(page, await demoCase(page, 'Möllan kvarter 12'), 'plan')
  await look(page, planWords.lookBoard)
  await page.getByRole('button', { name: writingTexts.preview, exact: true }).click()
  await bringUp(page.getByRole('heading', { name: writingTexts.previewHeading }))
  await pageDrawn(page)
  await picture(page, 'forslagshandling', true)
}

/** Pictures of what all screens do not show by themselves. */
export async function workAfterDecision(page: Page, picture: Picture): Promise<void> {
  await meeting(page, picture)
  await timetable(page, picture)
  await proposal(page, picture)
}
