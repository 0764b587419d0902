// What one does with those in the register: a role and a promise in a case, a meeting of the network, an extract.
import type { Page } from 'playwright-core'
import { commitmentKindNames, commitmentTitle, commitmentWords } from '../../../shared/text/catalogue/commitments.ts'
import { disposalScreen } from '../../../shared/text/catalogue/disposal.ts'
import { invitationTexts } from '../../../shared/text/catalogue/invitations.ts'
import { networkTexts } from '../../../shared/text/catalogue/network.ts'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { extractScreen } from '../../../shared/text/catalogue/respectScreens.ts'
import { roleNames, roleWords } from '../../../shared/text/catalogue/roles.ts'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { paths } from '../../../renderer/app/paths.ts'
import { goTo, tabOf } from './go.ts'

export const PROMISE = { kind: 'money', amountKronor: 60_000, description: 'Belysning på torget' } as const

/** Gives an actor of the register a role in the case that is open, spoken for by one of its people. */
export async function giveRole(page: Page, actor: string, person: string): Promise<void> {
  await tabOf(page, 'actors').click()
  await page.getByRole('button', { name: roleWords.add }).click()
  await page.getByRole('combobox', { name: roleWords.actor }).fill(actor)
  await page.getByRole('option', { name: actor, exact: true }).click()
  await page.getByText(roleNames.driving, { exact: true }).click()
  await page.getByLabel(roleWords.contact).selectOption({ label: person })
  await page.getByRole('button', { name: roleWords.done, exact: true }).click()
  await page.getByText(`${roleNames.driving}, ${person}`).waitFor()
}

export async function notePromise(page: Page): Promise<void> {
  await page.getByRole('button', { name: commitmentWords.add }).click()
  const form = page.getByRole('region', { name: commitmentWords.newTitle })
  await form.getByText(commitmentKindNames.money, { exact: true }).click()
  await form.getByLabel(commitmentWords.amount).fill('60 000')
  await form.getByLabel(commitmentWords.description).fill(PROMISE.description)
  await form.getByRole('button', { name: commitmentWords.done, exact: true }).click()
  await page.getByRole('article', { name: commitmentTitle(PROMISE) }).waitFor()
}

/** An exchange meeting today, with everyone who drives a process asked to it by letter. */
export async function inviteToMeeting(page: Page, title: string): Promise<void> {
  const { meetings, invitees } = networkTexts
  await page.getByRole('link', { name: shellText.railNames.network }).click()
  await page.getByRole('button', { name: meetings.add }).click()
  await page.getByRole('heading', { level: 1, name: meetings.newTitle }).waitFor()
  await page.getByLabel(meetings.name).fill(title)
  await page.getByLabel(meetings.startsAt).fill('14.30')
  await page.getByLabel(meetings.place).fill('Folkets hus')
  await page.getByRole('button', { name: networkTexts.standingList }).click()
  await page.getByRole('list', { name: invitees.heading }).waitFor()
  await page.getByRole('button', { name: invitationTexts.ways.letters }).click()
  await page.getByRole('list', { name: invitationTexts.log }).waitFor()
}

/** The meeting is held: who came, and what was said. */
export async function holdMeeting(page: Page, actor: string, notes: string): Promise<void> {
  // It is ticked once the store has noted it, and not by the click.
  await page.getByRole('checkbox', { name: networkTexts.invitees.cameNamed(actor) }).click()
  await page.getByRole('checkbox', { name: networkTexts.invitees.cameNamed(actor), checked: true }).waitFor()
  await page.getByLabel(networkTexts.meetings.notes).fill(notes)
  await page.getByLabel(networkTexts.meetings.notes).blur()
}

/** From the actor's page to the extract of one of its people, saved; gives where the two files are. */
export async function saveExtract(page: Page, actorId: string, person: string): Promise<{ pdf: string; json: string }> {
  await goTo(page, paths.actor(actorId))
  await page.getByRole('link', { name: extractScreen.titleOf(person) }).click()
  await page.getByRole('heading', { level: 1, name: extractScreen.titleOf(person) }).waitFor()
  await page.getByRole('button', { name: extractScreen.save }).click()
  const said = await page.getByText(/\.pdf och .*\.json/).first().textContent()
  const [, pdf = '', json = ''] = /: (.*\.pdf) och (.*\.json)/.exec(said ?? '') ?? []
  return { pdf, json }
}

/** From the line on the overview to the decision that somebody's details go. */
export async function dispose(page: Page, person: string, reason: string): Promise<void> {
  await page.getByRole('link', { name: disposalScreen.go }).click()
  await page.getByLabel(disposalScreen.reason).fill(reason)
  await page.getByRole('button', { name: disposalScreen.disposeNamed(person) }).click()
  const dialog = page.getByRole('dialog', { name: disposalScreen.confirmTitle(person) })
  await dialog.getByRole('button', { name: disposalScreen.dispose }).click()
  await page.getByText(disposalScreen.disposed).waitFor()
  await dialog.waitFor({ state: 'detached' })
}

/** Waits until the search everywhere says that it finds nothing. */
export async function findsNothing(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(text)
  await page.getByRole('dialog').getByText(paletteText.nothing).waitFor()
  await page.keyboard.press('Escape')
}
