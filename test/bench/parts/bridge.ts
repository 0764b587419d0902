// Round trips between the page and the store process, against a bare invoke.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { RunningApp } from '../../support/app.ts'
import { type Ground, launchBare, launchOnCases } from '../ground.ts'
import { callFrom, roundTrips } from '../inPage.ts'
import { type Findings, type Row, row } from '../report.ts'

const ROUNDS = 60
const PER_ROUND = 10

const QUERY = { phases: [], origins: [], includeClosed: false, search: '', sort: 'latestEvent', descending: true, offset: 0, limit: 100 }

interface Asked {
  readonly path: string
  readonly input: unknown
  readonly perRound: number
}

const SMALL: Asked = { path: 'actors.suggest', input: { text: '' }, perRound: PER_ROUND }
const SETTINGS: Asked = { path: 'settings.get', input: {}, perRound: PER_ROUND }
const PAGE: Asked = { path: 'cases.list', input: QUERY, perRound: 1 }
const DEEP_PAGE: Asked = { path: 'cases.list', input: { ...QUERY, sort: 'title', descending: false, offset: 8000 }, perRound: 1 }

/** The same rows that the app answers with, for the bare window to send. */
async function keepPage(ground: Ground, { window: page }: RunningApp): Promise<string> {
  const path = join(ground.folder, 'page.json')
  await writeFile(path, JSON.stringify(await callFrom(page, PAGE)))
  return path
}

/** Rounds at a stretch before the other's turn. */
const ROUNDS_AT_ONCE = 10

type Timed = Record<'small' | 'settings' | 'page' | 'deep' | 'bareCall' | 'bareHop' | 'bareRows', number[]>

async function timeAll(rounds: number, app: Page, bare: Page): Promise<Timed> {
  const found: Timed = { small: [], settings: [], page: [], deep: [], bareCall: [], bareHop: [], bareRows: [] }
  const onApp = (asked: Asked, count: number) => roundTrips(app, { bridge: 'samverkansstod', ...asked, rounds: count })
  const onBare = (path: string, perRound: number, count: number) => roundTrips(bare, { bridge: 'bare', path, input: '', perRound, rounds: count })
  for (let done = 0; done < rounds; done += ROUNDS_AT_ONCE) {
    const count = Math.min(ROUNDS_AT_ONCE, rounds - done)
    found.bareCall.push(...(await onBare('call', PER_ROUND, count)))
    found.small.push(...(await onApp(SMALL, count)))
    found.bareHop.push(...(await onBare('hop', PER_ROUND, count)))
    found.settings.push(...(await onApp(SETTINGS, count)))
    found.bareRows.push(...(await onBare('rows', 1, count)))
    found.page.push(...(await onApp(PAGE, count)))
    found.deep.push(...(await onApp(DEEP_PAGE, count)))
  }
  return found
}

function rowsOf({ small, settings, page, deep, bareCall, bareHop, bareRows }: Timed): Row[] {
  const invoke = { what: 'bare invoke, page to main and back', values: bareCall }
  const rows = { what: 'bare invoke, the same rows ready in main', values: bareRows }
  return [
    row({ id: 'bridge.small', what: 'round trip to the store: smallest call', app: small, baseline: invoke }),
    row({ id: 'bridge.hop', what: '  the same against two bare hops', app: small, baseline: { what: 'bare, page to main to utility process', values: bareHop } }),
    row({ id: 'bridge.settings', what: 'round trip to the store: settings', app: settings, baseline: invoke }),
    row({ id: 'bridge.page', what: 'round trip to the store: first 100 cases', app: page, baseline: rows }),
    row({ id: 'bridge.deepPage', what: 'round trip to the store: cases 8,001 to 8,100', app: deep, baseline: rows }),
  ]
}

export async function measureBridge(ground: Ground): Promise<Findings> {
  const app = await launchOnCases(ground, 'bridge')
  try {
    const bare = await launchBare(ground, { BENCH_BARE_BRIDGE: await keepPage(ground, app) })
    try {
      // Once without counting: statements are prepared and code is compiled.
      await timeAll(ROUNDS_AT_ONCE, app.window, bare.window)
      return { rows: rowsOf(await timeAll(ground.rounds(ROUNDS), app.window, bare.window)), notMeasured: [] }
    } finally {
      await bare.close()
    }
  } finally {
    await app.close()
  }
}
