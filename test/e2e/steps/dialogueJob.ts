// A dialogue as it is held: an activity, a month of answers, themes by keyboard, and the compilation.
import type { Page } from 'playwright-core'
import { activityStateNames, dialogueWords } from '../../../shared/text/catalogue/dialogue.ts'
import { opinionWords } from '../../../shared/text/catalogue/opinions.ts'
import { tabOf } from './go.ts'

export const THEMES = ['Belysning', 'Sittplatser', 'Trafik'] as const
const SAID = ['Det är mörkt vid lekplatsen på kvällen', 'Fler bänkar med ryggstöd längs gatan', 'Bilarna kör för fort förbi skolan'] as const
const GROUPS = ['Boende', 'Boende', 'Besökare', 'Verksamma'] as const
/** Invented people, who must not be seen again. */
export const PEOPLE = ['Vilhelm Påhittsson', 'Astrid Låtsasdotter', 'Bo Exempelman'] as const
export const ANSWERS = 31

/** The theme of the answer at a place. */
export const themeAt = (at: number): number => at % THEMES.length
export const groupAt = (at: number): string => GROUPS[at % GROUPS.length] ?? ''

/** A month's answers as a survey tool writes them: one a day, each with a name and an address that nobody asked for. */
export function monthOfAnswers(): string {
  const rows = Array.from({ length: ANSWERS }, (_, at) => {
    const day = String(at + 1).padStart(2, '0')
    const person = PEOPLE[at % PEOPLE.length] ?? ''
    return `${at + 1};2026-10-${day} 14:0${at % 10};${person};svar${at}@example.se;${groupAt(at)};"${SAID[themeAt(at)]}, dag ${at + 1}"`
  })
  return ['Nr;Inskickat;Namn;E-post;Jag är;Vad vill du ändra i området?', ...rows].join('\r\n')
}

export async function holdActivity(page: Page): Promise<void> {
  await tabOf(page, 'dialogue').click()
  await page.getByRole('button', { name: dialogueWords.add }).click()
  const form = page.getByRole('region', { name: dialogueWords.newTitle })
  await form.getByLabel(dialogueWords.title).fill('Enkät om Möllevångsgatan')
  await form.getByRole('combobox', { name: dialogueWords.method }).fill('Enkät')
  await form.getByLabel(dialogueWords.targetGroups).fill('Boende')
  await form.getByLabel(dialogueWords.targetGroups).press('Enter')
  await form.getByText(activityStateNames.held, { exact: true }).click()
  await form.getByLabel(dialogueWords.startsOn, { exact: true }).fill('idag')
  await form.getByLabel(dialogueWords.reached).fill('ca 31')
  await form.getByLabel(dialogueWords.cost).fill('30 tkr')
  await form.getByRole('button', { name: dialogueWords.done, exact: true }).click()
  await page.getByRole('article', { name: 'Enkät om Möllevångsgatan' }).waitFor()
}

export async function importSurvey(page: Page): Promise<void> {
  await page.getByRole('link', { name: opinionWords.toSurvey }).click()
  await page.getByRole('button', { name: opinionWords.chooseFile }).click()
  await page.getByRole('button', { name: opinionWords.preview }).click()
  await page.getByRole('button', { name: opinionWords.importNow(ANSWERS) }).click()
  await page.getByText(opinionWords.progress(0, ANSWERS)).waitFor()
}

/** Sorts every answer without the mouse: the first of each theme names it, the others are a digit each. */
export async function sortByKeyboard(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: opinionWords.coding })
  await card.focus()
  for (let at = 0; at < ANSWERS; at += 1) {
    await card.getByText(opinionWords.position(at + 1, ANSWERS), { exact: true }).waitFor()
    if (at < THEMES.length) {
      await page.keyboard.press('n')
      await page.keyboard.type(THEMES[at] ?? '')
      await page.keyboard.press('Enter')
      await card.getByRole('button', { name: THEMES[at], pressed: true }).waitFor()
    } else await page.keyboard.press(String(themeAt(at) + 1))
    await page.getByText(opinionWords.progress(at + 1, ANSWERS)).waitFor()
    if (at < ANSWERS - 1) await page.keyboard.press('ArrowDown')
  }
}

export async function compile(page: Page): Promise<void> {
  await page.getByRole('link', { name: opinionWords.toCompilation }).click()
  await page.getByText(opinionWords.noWarnings).waitFor()
  await page.getByRole('button', { name: opinionWords.exportPdf }).click()
  await page.getByText(opinionWords.exported(1)).waitFor()
}
