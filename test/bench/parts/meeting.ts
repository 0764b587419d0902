// Typing in meeting mode with 200,000 characters of notes, against a bare text field that holds as many.
import type { Page } from 'playwright-core'
import type { Client } from '../../../shared/ipc/contract.ts'
import { newId } from '../../../shared/newId.ts'
import { launchApp, type RunningApp } from '../../support/app.ts'
import { valueOf } from '../../support/store.ts'
import { bridgeOf } from '../../e2e/steps/bridge.ts'
import { openedCase } from '../../e2e/steps/stage.ts'
import { type Ground, launchBare, userDataFolder } from '../ground.ts'
import { type Findings, row } from '../report.ts'

const CHARACTERS = 200_000
const LINE = 'Vi gick igenom läget på gatan, vad som har hänt sedan sist och vad som återstår. '
const KEYS = 400
/** A fast typist: saves begin and end while the next keys come. */
const BETWEEN_KEYS_MS = 60
const ENTER_AFTER = 70
const BARE = 'a text field with as many characters'

interface KeyTimes {
  /** From the key to the frame that shows it. */
  readonly frames: number[]
  /** What the page's own code did of it. */
  readonly work: number[]
}

interface KeyWindow {
  benchKeys: KeyTimes
}

function recordKeys(): void {
  const times: KeyTimes = { frames: [], work: [] }
  ;(window as unknown as KeyWindow).benchKeys = times
  // Sent to the page as text, so it may use nothing from outside itself.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const afterwards = (done: () => void) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', done, { once: true })
    channel.port1.start()
    channel.port2.postMessage(null)
  }
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const began = performance.now()
      // The input that the key makes is handled before the next message is.
      afterwards(() => times.work.push(performance.now() - began))
      requestAnimationFrame(() => afterwards(() => times.frames.push(performance.now() - timeStamp)))
    },
    { capture: true },
  )
}

async function typed(page: Page, keys: number): Promise<KeyTimes> {
  await page.evaluate(recordKeys)
  for (let key = 1; key <= keys; key += 1) {
    await page.keyboard.press(key % ENTER_AFTER === 0 ? 'Enter' : 'a')
    await page.waitForTimeout(BETWEEN_KEYS_MS)
  }
  return page.evaluate(() => (window as unknown as KeyWindow).benchKeys)
}

/** A meeting whose points hold the characters in lines of one row each. */
async function longMeeting(client: Client): Promise<string> {
  const caseId = await openedCase(client)
  const begun = valueOf(await client.meetingMode.begin({ id: newId(), caseId, kind: 'avstamning', heldOn: '2026-11-21', time: '14.00' }))
  const { meeting, points, revision } = begun
  const lines = Array.from({ length: Math.ceil(CHARACTERS / LINE.length) }, (_, at) => ({
    id: newId(), pointId: points[at % points.length]?.id ?? '', position: at, kind: at % 50 === 0 ? ('task' as const) : ('note' as const), text: LINE, detail: {},
  }))
  valueOf(
    await client.meetingMode.write({ meetingId: meeting.id, expectedRevision: revision, points: [], lines, removedPointIds: [], removedLineIds: [] }),
  )
  return meeting.id
}

async function typeInMeeting(page: Page, keys: number): Promise<KeyTimes> {
  const meetingId = await longMeeting(bridgeOf(page))
  await page.evaluate((id) => {
    location.hash = `#/mote/${id}`
  }, meetingId)
  await page.locator('.line textarea').first().waitFor()
  await page.locator('.line textarea').nth(20).click()
  await page.keyboard.press('End')
  await page.waitForTimeout(1_000)
  return typed(page, keys)
}

async function typeInBare(page: Page, keys: number): Promise<KeyTimes> {
  await page.evaluate(
    ({ text, characters }) => {
      const field = document.createElement('textarea')
      field.style.cssText = 'width: 64rem; height: 40rem; font: 20px/32px sans-serif'
      field.value = text.repeat(Math.ceil(characters / text.length))
      document.body.replaceChildren(field)
      field.focus()
      field.setSelectionRange(characters / 2, characters / 2)
    },
    { text: `${LINE.trim()}\n`, characters: CHARACTERS },
  )
  await page.waitForTimeout(1_000)
  return typed(page, keys)
}

const largest = (values: readonly number[]): number[] => [Math.max(...values)]

/** Works on a page of an app and closes it. */
async function on(launched: Promise<RunningApp>, work: (page: Page) => Promise<KeyTimes>): Promise<KeyTimes> {
  const running = await launched
  try {
    return await work(running.window)
  } finally {
    await running.close()
  }
}

export async function measureMeeting(ground: Ground): Promise<Findings> {
  const keys = ground.rounds(KEYS)
  // No other cases: what is measured is the meeting.
  const userData = await userDataFolder(ground, 'meeting', false)
  const app = await on(launchApp({ appFolder: ground.appFolder, userData }), (page) => typeInMeeting(page, keys))
  const bare = await on(launchBare(ground), (page) => typeInBare(page, keys))
  const compared = (id: string, what: string, ofTimes: (times: KeyTimes) => number[]) =>
    row({ id, what: `meeting of 200,000 characters: ${what}`, app: ofTimes(app), baseline: { what: BARE, values: ofTimes(bare) } })
  return {
    rows: [
      compared('meeting.key', 'key to frame', ({ frames }) => frames),
      compared('meeting.keyLargest', 'slowest key to frame', ({ frames }) => largest(frames)),
      compared('meeting.work', 'work of a key', ({ work }) => work),
      compared('meeting.workLargest', 'work of the slowest key', ({ work }) => largest(work)),
    ],
    notMeasured: [],
  }
}
