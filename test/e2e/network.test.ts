import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { paths } from '../../renderer/app/paths.ts'
import { STANDING_LIST_ID } from '../../shared/domain/network/actorList.ts'
import type { Sending, SendingWay } from '../../shared/domain/network/meeting.ts'
import type { ActorRow } from '../../shared/domain/register/actorList.ts'
import { invitationTexts } from '../../shared/text/catalogue/invitations.ts'
import { labelTexts } from '../../shared/text/catalogue/labels.ts'
import { networkTexts } from '../../shared/text/catalogue/network.ts'
import { solvedTexts } from '../../shared/text/catalogue/solved.ts'
import { test } from '../support/fixtures.ts'
import { layoutText, placedWords } from '../support/pdf/extract.ts'
import { valueOf } from '../support/store.ts'
import { readCalendar, readMessage } from '../unit/network/readMail.ts'
import { bridgeOf } from './steps/bridge.ts'
import { goTo } from './steps/go.ts'
import { settled } from './steps/screens.ts'

const { meetings, invitees, standingList } = networkTexts

/** What axe finds wrong with what is on screen. */
async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[role="tooltip"]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Gives an actor a postal address. */
async function address(page: Page, actorId: string, written: string): Promise<void> {
  const client = bridgeOf(page)
  const { actor } = valueOf(await client.register.get({ actorId }))
  const { revision, createdAt: _created, updatedAt: _updated, anonymisedAt: _anonymised, ...writing } = actor
  valueOf(await client.register.save({ ...writing, address: written, expectedRevision: revision }))
}

/** The driving actors of all processes, as the standing list shows them; all but the last get an address. */
async function drivingActors(page: Page): Promise<readonly ActorRow[]> {
  const { members } = valueOf(await bridgeOf(page).actorLists.get({ listId: STANDING_LIST_ID }))
  for (const [index, { id }] of members.slice(0, -1).entries()) await address(page, id, `Provgatan ${index + 1}, 214 24 Malmö`)
  await page.getByRole('link', { name: standingList }).click()
  await page.getByRole('heading', { level: 1, name: standingList }).waitFor()
  for (const { name } of members) await page.getByRole('link', { name, exact: true }).waitFor()
  return members
}

async function writeMeeting(page: Page): Promise<string> {
  await page.getByRole('link', { name: networkTexts.back }).click()
  await page.getByRole('button', { name: meetings.add }).click()
  await page.getByLabel(meetings.place).fill('Biblioteket')
  await page.getByLabel(meetings.startsAt).fill('14.30')
  await page.getByLabel(meetings.endsAt).fill('16.00')
  await page.getByLabel(meetings.themes).fill('trygghet')
  await page.getByLabel(meetings.themes).press('Enter')
  await page.getByRole('link', { name: solvedTexts.askAbout('trygghet') }).waitFor()
  return decodeURIComponent(page.url().split('/').at(-1) ?? '')
}

/** What the log holds once it shows a line of this kind. */
async function noted(page: Page, meetingId: string, way: SendingWay): Promise<Sending> {
  await page.getByRole('list', { name: invitationTexts.log }).getByText(`: ${invitationTexts.logWays[way]},`).waitFor()
  const { sendings } = valueOf(await bridgeOf(page).networkMeetings.get({ meetingId }))
  const found = sendings.find((each) => each.way === way)
  if (!found) throw new Error(`Nothing was noted as ${way}`)
  return found
}

async function expectLetters({ path, recipients }: Sending): Promise<void> {
  const files = readdirSync(path).toSorted()
  const letters = files.filter((name) => name.endsWith('.eml'))
  expect(letters).toHaveLength(recipients.length)
  for (const [index, { contactName, actorName, email }] of recipients.entries()) {
    const { headers, parts } = readMessage(readFileSync(join(path, letters[index] ?? ''), 'utf8'))
    expect(headers.get('To')).toContain(`<${email}>`)
    expect(parts[0]?.text).toContain(`Hej ${contactName || actorName},`)
    expect(parts[0]?.text).toContain('Tema: trygghet')
    expect(parts[1]?.text).toContain('BEGIN:VEVENT')
  }
  const calendar = new Map(readCalendar(readFileSync(join(path, files.find((name) => name.endsWith('.ics')) ?? ''), 'utf8')))
  expect(calendar.get('LOCATION')).toBe('Biblioteket')
  expect(calendar.get('DTSTART;TZID=Europe/Stockholm')).toMatch(/T143000$/)
}

describe('the network in the real window', () => {
  test('takes the driving actors to a meeting: invited, written to, labelled, met and noted', async ({ launch }) => {
    const { window: page } = await launch({ demo: true })
    await settled(page)
    await goTo(page, paths.network)
    const driving = await drivingActors(page)
    const [last] = driving.slice(-1)
    const meetingId = await writeMeeting(page)

    await page.getByRole('button', { name: standingList }).click()
    await page.getByText(invitees.added(driving.length)).waitFor()
    const preview = page.getByRole('region', { name: invitationTexts.preview })
    const choice = preview.getByRole('combobox', { name: invitationTexts.previewFor })
    await choice.getByRole('option').nth(1).waitFor({ state: 'attached' })
    const names = await choice.getByRole('option').allTextContents()
    for (const [index, name] of names.entries()) {
      await choice.selectOption({ index })
      await preview.getByText(`Hej ${name.split(', ')[0]},`).waitFor()
    }
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: invitationTexts.ways.letters }).click()
    const letters = await noted(page, meetingId, 'letters')
    expect(letters.recipients).toHaveLength(names.length)
    await expectLetters(letters)

    await page.getByText(labelTexts.missing([last?.name ?? ''])).waitFor()
    await page.getByLabel(labelTexts.startAt).fill('5')
    await page.getByRole('button', { name: labelTexts.export }).click()
    const labels = await noted(page, meetingId, 'labels')
    expect(labels.recipients.map(({ actorName }) => actorName)).not.toContain(last?.name)
    expect(await layoutText(labels.path)).toContain('Provgatan 1')
    const [first] = await placedWords(labels.path)
    // The fifth label is the second in the second row: 70 mm from the left, 37,5 mm from the top.
    expect(((first?.left ?? 0) * 25.4) / 72).toBeGreaterThan(70)
    expect(((first?.top ?? 0) * 25.4) / 72).toBeGreaterThan(37.5)
    expect(((first?.bottom ?? 0) * 25.4) / 72).toBeLessThan(74.5)

    await page.getByLabel(invitees.answer(last?.name ?? '')).selectOption({ label: networkTexts.answers.coming })
    await page.getByLabel(invitees.cameNamed(last?.name ?? '')).click()
    await page.getByText(invitees.summary({ invited: driving.length, coming: 1, declined: 0, came: 1 })).waitFor()
    for (const { contactName, actorName, email } of letters.recipients)
      await page.getByText(`${contactName || actorName} (${email})`).first().waitFor()
    await goTo(page, paths.network)
    await page.getByText(`Biblioteket · trygghet · ${meetings.invited(driving.length)} · ${meetings.came(1)}`).waitFor()
  })

  test('shows who has met a theme before, and invites them', async ({ launch }) => {
    const { window: page } = await launch({ demo: true })
    await settled(page)
    await goTo(page, paths.network)
    await page.getByRole('link', { name: solvedTexts.ask }).click()
    await page.getByLabel(solvedTexts.field).fill('Hur får vi en trygg väg till förskolan?')
    const found = page.getByRole('article', { name: 'Möllan kvarter 12' })
    await found.getByRole('checkbox', { name: solvedTexts.choose('Kafé Tre Fikon') }).waitFor()
    expect(await violations(page)).toEqual([])
    await found.getByRole('button', { name: solvedTexts.inviteTo }).click()
    await page.getByRole('menuitem', { name: solvedTexts.newMeeting }).click()
    await page.getByRole('list', { name: invitees.heading }).getByRole('link', { name: 'Kafé Tre Fikon' }).waitFor()
  })
})
