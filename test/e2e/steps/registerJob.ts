// From a table that somebody sent to a register without doubles, with the mouse and the keyboard she has.
import type { ElectronApplication, Locator, Page } from 'playwright-core'
import { duplicatesText, mergeText } from '../../../shared/text/catalogue/duplicates.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { appText } from '../../../shared/text/catalogue/app.ts'
import { paths } from '../../../renderer/app/paths.ts'
import { goTo } from './go.ts'

export const KEPT = 'Fastighetsägare BID Sofielund'
export const DOUBLE = 'Fastighetsägare Sofielund'
export const PERSON = 'Vilhelm Påhittsson'
export const OTHER_PERSON = 'Astrid Låtsasdotter'

const LINES = [
  'Namn;Typ;Område;Telefon;E-post;Kontaktperson;Befattning;Kontaktens e-post;Mobil;Kommentar',
  `${KEPT};fastighetsägare;Sofielund;040-000 00 01;kansli@example.se;${PERSON};verksamhetsledare;vilhelm@example.se;070-174 06 05;"Svarar helst\r\npå förmiddagen"`,
  `${DOUBLE};fastighetsägare;Norra Sofielund;;info@example.se;${OTHER_PERSON};ordförande;astrid@example.se;070-174 06 06;`,
  ';;;;;;;;;',
  'Föreningen Gröna Gården;förening;Sofielund;;garden@example.se;;;;;Odlar på gården',
  'Kafé Ångan AB;företag;Möllevången;;inte en adress;;;;;',
]

/** What Excel writes in Swedish: semicolons, Windows-1252, CRLF, a line break within a cell and an empty row. */
export const excelTable = (): Buffer => Buffer.from(`${LINES.join('\r\n')}\r\n`, 'latin1')

/** Answers the system's dialog for files, which no test can see. */
export const chooseInDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)

export async function importFile(page: Page): Promise<void> {
  await page.keyboard.press('Control+4')
  await page.getByRole('button', { name: appText.more }).first().click()
  await page.getByRole('menuitem', { name: importText.menu }).click()
  await page.getByRole('button', { name: importText.chooseFile }).click()
  await page.getByRole('button', { name: importText.preview }).click()
}

/** Takes in the row that may be a double as an actor of its own; the register is cleaned afterwards. */
export async function runImport(page: Page): Promise<void> {
  await page.getByText(`${importText.outcomes.duplicate} (1)`).click()
  const rows = page.getByRole('list', { name: importText.outcomes.duplicate })
  await rows.getByText(DOUBLE).waitFor()
  await rows.getByRole('combobox').selectOption({ label: importText.choices.add })
  await page.getByRole('button', { name: importText.run, exact: true }).click()
  await page.getByText(/^Importen är klar/).waitFor()
}

const pairButton = (page: Page) => page.getByRole('button', { name: /^Jämför och slå ihop Fastighetsägare/ })

export async function lookForDoubles(page: Page): Promise<void> {
  await goTo(page, paths.actors)
  await page.getByRole('button', { name: appText.more }).first().click()
  await page.getByRole('menuitem', { name: duplicatesText.link }).click()
  await pairButton(page).waitFor()
}

/** Opens the two side by side. */
export async function openDoubles(page: Page): Promise<Locator> {
  await pairButton(page).click()
  const dialog = page.getByRole('dialog', { name: mergeText.title })
  await dialog.waitFor()
  return dialog
}

/** Puts the two together: the name and the area that are chosen, and whatever else is proposed. */
export async function mergeDoubles(page: Page, area: string): Promise<void> {
  const dialog = await openDoubles(page)
  await dialog.getByRole('group', { name: mergeText.actorFields.name }).getByRole('radio', { name: KEPT, exact: true }).check()
  await dialog.getByRole('group', { name: mergeText.actorFields.area }).getByRole('radio', { name: area, exact: true }).check()
  await dialog.getByRole('button', { name: mergeText.confirm }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Makes two of them again, from the list of what has been put together. */
export async function splitDoubles(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Dela igen: Fastighetsägare/ }).click()
  await page.getByText(/är en egen post igen\.$/).waitFor()
}
