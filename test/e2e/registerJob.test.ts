// What the register is for, end to end: a table comes in, is cleaned, and those in it are worked with and respected.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { openRaw } from '../../electron/db/connection.ts'
import { rowsWithText } from '../../electron/db/repositories/dataSubjects.ts'
import { NO_ACTOR_FILTER } from '../../shared/domain/register/actorList.ts'
import { commitmentTitle } from '../../shared/text/catalogue/commitments.ts'
import { disposalDocument } from '../../shared/text/catalogue/disposal.ts'
import { duplicatesText } from '../../shared/text/catalogue/duplicates.ts'
import { importText } from '../../shared/text/catalogue/imports.ts'
import { roleNames } from '../../shared/text/catalogue/roles.ts'
import { test } from '../support/fixtures.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { flattened, rawText } from '../support/pdf/extract.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { openTab } from './steps/go.ts'
import { openCase } from './steps/mainJob.ts'
import {
  chooseInDialog, DOUBLE, excelTable, importFile, KEPT, lookForDoubles, mergeDoubles, OTHER_PERSON, PERSON, runImport, splitDoubles,
} from './steps/registerJob.ts'
import { dispose, findsNothing, giveRole, holdMeeting, inviteToMeeting, notePromise, PROMISE, saveExtract } from './steps/registerWork.ts'

const MEETING = 'Träff om ljus'
const NOTES = `${PERSON} visade hur de löste belysningen.\n\n${PERSON} och ${OTHER_PERSON} hjälper de nya.`

let userData: string
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'samverkansstod-register-'))
})
afterEach(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

const namesIn = async (page: Page): Promise<string[]> => {
  const query = { ...NO_ACTOR_FILTER, search: '', sort: 'name' as const, descending: false, offset: 0, limit: 50 }
  return valueOf(await bridgeOf(page).register.list(query)).rows.map(({ name }) => name)
}

async function actorNamed(page: Page, name: string) {
  const [found] = valueOf(await bridgeOf(page).register.suggest({ text: name }))
  return valueOf(await bridgeOf(page).register.get({ actorId: found?.id ?? '' }))
}

/** The same day three years before, as SQL. */
const back = (column: string): string => `${column} = (substr(${column}, 1, 4) - 3) || substr(${column}, 5)`

/** Three years go by: all days that were noted lie so far back. */
function letYearsPass(databasePath: string, contactId: string): void {
  const connection = openRaw(databasePath)
  connection.prepare(`UPDATE contact SET ${back('updated_at')}, ${back('created_at')} WHERE id = ?`).run(contactId)
  connection.exec(`UPDATE cases SET ${back('closed_on')}, ${back('first_meeting_on')}`)
  connection.close()
}

/** Tables where a text still stands, whatever is said of it. */
function tablesWith(databasePath: string, text: string): string[] {
  const connection = openRaw(databasePath, { readonly: true })
  const found = new Set<string>()
  for (const { table, row } of rowsWithText(connection)) if (JSON.stringify(row).includes(text)) found.add(table)
  connection.close()
  return [...found]
}

async function importAndClean(page: Page): Promise<void> {
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
}

/** A letter to each of those who drive a process, with the meeting for the calendar; then who came. */
async function meetAndNote(page: Page): Promise<void> {
  await inviteToMeeting(page, MEETING)
  const [row] = valueOf(await bridgeOf(page).networkMeetings.list({}))
  const meeting = () => bridgeOf(page).networkMeetings.get({ meetingId: row?.id ?? '' })
  const [sending] = valueOf(await meeting()).sendings
  const letters = readdirSync(sending?.path ?? '').filter((name) => name.endsWith('.eml'))
  expect(letters).toHaveLength(2)
  const written = letters.map((name) => readFileSync(join(sending?.path ?? '', name), 'utf8')).join('\n')
  for (const address of ['vilhelm@example.se', 'astrid@example.se']) expect(written).toContain(address)
  expect(written).toContain('text/calendar')
  await holdMeeting(page, KEPT, NOTES)
  await expect.poll(async () => valueOf(await meeting())).toMatchObject({ invitees: [{ actorName: KEPT, came: true }], meeting: { notes: NOTES, title: MEETING } })
}

async function extractOf(page: Page): Promise<void> {
  const { pdf, json } = await saveExtract(page, (await actorNamed(page, KEPT)).actor.id, PERSON)
  expect(await checkPdf(pdf)).toEqual([])
  for (const text of [flattened(await rawText(pdf)), readFileSync(json, 'utf8')]) {
    for (const own of [PERSON, 'vilhelm@example.se', 'visade hur de löste belysningen', 'kontakter.csv']) expect(text).toContain(own)
    for (const other of [OTHER_PERSON, 'astrid@example.se', '070-174 06 06']) expect(text).not.toContain(other)
    expect(text).toContain('[annan person]')
  }
}

/** In the window nothing is left of the person, and the case says what it said of role and money. */
async function isGone(page: Page, caseId: string): Promise<void> {
  await findsNothing(page, PERSON)
  await openTab(page, caseId, 'actors')
  await page.getByText(`${roleNames.driving}, ${disposalDocument.unknown}`).waitFor()
  await page.getByText(commitmentTitle(PROMISE)).first().waitFor()
  expect(await page.getByText(PERSON).count()).toBe(0)
  const { contacts, commitments, gatherings } = await actorNamed(page, KEPT)
  expect(contacts.map(({ name, email }) => [name, email])).toContainEqual([disposalDocument.unknown, ''])
  expect(contacts.map(({ name }) => name)).toContain(OTHER_PERSON)
  expect(commitments).toMatchObject([PROMISE])
  expect(gatherings).toMatchObject([{ title: MEETING, came: true }])
}

describe('the job of the register', () => {
  test('goes from a table to a clean register, to a case, a meeting, an extract and a disposal', async ({ launch }) => {
    const first = await launch({ userData })
    const { window: page, app } = first
    const path = join(userData, 'kontakter.csv')
    writeFileSync(path, excelTable())
    await chooseInDialog(app, path)
    await importAndClean(page)

    await openCase(page)
    await giveRole(page, KEPT, PERSON)
    await notePromise(page)
    await meetAndNote(page)
    await extractOf(page)

    const { roles, contacts } = await actorNamed(page, KEPT)
    const [caseId, contactId] = [roles[0]?.caseId ?? '', contacts.find(({ name }) => name === PERSON)?.id ?? '']
    const { case: entity } = valueOf(await bridgeOf(page).cases.get({ caseId }))
    valueOf(await bridgeOf(page).cases.close({ caseId, expectedRevision: entity.revision, reason: 'Belysningen är på plats.' }))
    await first.close()
    const databasePath = join(userData, 'samverkansstod.sqlite')
    letYearsPass(databasePath, contactId)

    const later = await launch({ userData })
    await dispose(later.window, PERSON, 'Samarbetet är slut sedan tre år.')
    await isGone(later.window, caseId)
    await later.close()
    expect(tablesWith(databasePath, 'Påhittsson')).toEqual([])
    expect(tablesWith(databasePath, 'vilhelm@example.se')).toEqual([])
    expect(tablesWith(databasePath, OTHER_PERSON)).toContain('contact')
  })
})
