import type { Page } from 'playwright-core'
import { CASE_TABS, paths } from '../../../renderer/app/paths.ts'
import { NO_FILTER } from '../../../shared/domain/caseList.ts'
import { STANDING_LIST_ID } from '../../../shared/domain/network/actorList.ts'
import { NO_ACTOR_FILTER } from '../../../shared/domain/register/actorList.ts'
import { valueOf } from '../../support/store.ts'
import { bridgeOf } from './bridge.ts'
import { networkStage } from './network.ts'
import { respectStage } from './respect.ts'

export interface Screen {
  readonly name: string
  readonly path: string
}

/** The id of a demo case by the start of its title. */
export async function demoCase(page: Page, title: string): Promise<string> {
  const query = { ...NO_FILTER, includeClosed: true, sort: 'title' as const, descending: false, offset: 0, limit: 100 }
  const { rows } = valueOf(await bridgeOf(page).cases.list(query))
  const found = rows.find((row) => row.title.startsWith(title))
  if (!found) throw new Error(`There is no demo case ${title}`)
  return found.id
}

/** The id of a demo actor by its name. */
export async function demoActor(page: Page, name: string): Promise<string> {
  const query = { ...NO_ACTOR_FILTER, search: name, sort: 'name' as const, descending: false, offset: 0, limit: 1 }
  const [found] = valueOf(await bridgeOf(page).register.list(query)).rows
  if (!found) throw new Error(`There is no demo actor ${name}`)
  return found.id
}

/** The meeting of a demo case that was noted in meeting mode. */
export async function notedMeeting(page: Page, caseId: string): Promise<string> {
  const noted = valueOf(await bridgeOf(page).cases.get({ caseId })).meetings.find(({ begunAt }) => begunAt !== null)
  if (!noted) throw new Error('No meeting of the demo case was noted in meeting mode')
  return noted.id
}

/** Every screen of the app with demo data on it; of a case, one in full and one that has just begun and one closed. */
export async function allScreens(page: Page): Promise<Screen[]> {
  const full = await demoCase(page, 'Möllan kvarter 12')
  const begun = await demoCase(page, 'Torget vid Lindängen')
  const closed = await demoCase(page, 'Badplatsen')
  const underWay = await demoCase(page, 'Sofielunds hobbystråk')
  const renewed = await demoCase(page, 'Kvartersgården Lönngatan')
  const network = await networkStage(page)
  const respect = await respectStage(page)
  return [
    { name: 'oversikt', path: paths.overview },
    { name: 'uppgifter', path: paths.tasks },
    { name: 'arenden', path: paths.cases },
    { name: 'nytt-arende', path: paths.newCase },
    { name: 'aktorer', path: paths.actors },
    { name: 'ny-aktor', path: paths.newActor },
    { name: 'aktor', path: paths.actor(await demoActor(page, 'Kafé Tre Fikon')) },
    { name: 'importera', path: paths.importActors },
    { name: 'ta-in-arende', path: paths.takeInCase },
    { name: 'lamna-over', path: paths.handOver(full) },
    { name: 'exportera', path: paths.exportActors },
    { name: 'dubbletter', path: paths.duplicates },
    { name: 'natverk', path: paths.network },
    { name: 'natverkstraff', path: paths.networkMeeting(network.meetingId) },
    { name: 'vald-lista', path: paths.actorList(network.chosenListId) },
    { name: 'sparad-sokning', path: paths.actorList(network.foundListId) },
    { name: 'stadig-lista', path: paths.actorList(STANDING_LIST_ID) },
    { name: 'vem-har-lost', path: paths.solvedFor('trygghet och odling', network.meetingId) },
    { name: 'sok', path: paths.searchFor('park') },
    { name: 'ramar', path: paths.frames },
    { name: 'siffror', path: paths.numbers },
    { name: 'lardomar', path: paths.lessons },
    { name: 'lagesrapporter', path: paths.portfolio },
    { name: 'registerutdrag', path: paths.extractOf(respect.contactId) },
    { name: 'rattelse', path: paths.correction('contact', respect.contactId) },
    { name: 'rattelse-aktor', path: paths.correction('registerActor', respect.actorId) },
    { name: 'gallring', path: paths.disposal },
    { name: 'dokument', path: paths.documents },
    { name: 'installningar', path: paths.settings },
    ...CASE_TABS.map((tab) => ({ name: `arende-${tab}`, path: paths.caseTab(full, tab) })),
    ...CASE_TABS.map((tab) => ({ name: `nyborjat-${tab}`, path: paths.caseTab(begun, tab) })),
    { name: 'synpunkter', path: paths.opinions(full) },
    { name: 'enkat', path: paths.survey(full) },
    { name: 'sammanstallning', path: paths.compilation(full) },
    { name: 'pagar-overview', path: paths.caseTab(underWay, 'overview') },
    { name: 'pagar-plan', path: paths.caseTab(underWay, 'plan') },
    { name: 'pagar-genomforande', path: paths.caseTab(underWay, 'execution') },
    { name: 'fornyat-plan', path: paths.caseTab(renewed, 'plan') },
    { name: 'fornyat-genomforande', path: paths.caseTab(renewed, 'execution') },
    { name: 'starta-mote', path: paths.startMeeting },
    { name: 'starta-mote-arende', path: paths.startMeetingIn(full) },
    { name: 'motesmallar', path: paths.meetingTemplates },
    { name: 'minnesanteckningar', path: paths.meetingMode(await notedMeeting(page, full)) },
    { name: 'avslutat-overview', path: paths.caseTab(closed, 'overview') },
  ]
}

/** Waits until nothing loads and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
