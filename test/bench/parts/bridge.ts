// Round trips between the page and the store process, against a bare invoke.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunningApp } from '../../support/app.ts'
import { type Ground, launchBare, launchOnCases } from '../ground.ts'
import { callFrom, roundTrips } from '../inPage.ts'
import { type Findings, row } from '../report.ts'

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

async function onApp(ground: Ground, { window: page }: RunningApp, asked: Asked): Promise<number[]> {
  await roundTrips(page, { bridge: 'samverkansstod', ...asked, rounds: 5 })
  return roundTrips(page, { bridge: 'samverkansstod', ...asked, rounds: ground.rounds(ROUNDS) })
}

/** The same rows that the app answers with, for the bare window to send. */
async function keepPage(ground: Ground, { window: page }: RunningApp): Promise<string> {
  const path = join(ground.folder, 'page.json')
  await writeFile(path, JSON.stringify(await callFrom(page, PAGE)))
  return path
}

async function onBare(ground: Ground, rowsPath: string): Promise<Record<'call' | 'hop' | 'rows', number[]>> {
  const bare = await launchBare(ground, { BENCH_BARE_BRIDGE: rowsPath })
  try {
    const time = async (path: string, perRound: number) => {
      const calls = { bridge: 'bare' as const, path, input: '', perRound }
      await roundTrips(bare.window, { ...calls, rounds: 5 })
      return roundTrips(bare.window, { ...calls, rounds: ground.rounds(ROUNDS) })
    }
    return { call: await time('call', PER_ROUND), hop: await time('hop', PER_ROUND), rows: await time('rows', 1) }
  } finally {
    await bare.close()
  }
}

export async function measureBridge(ground: Ground): Promise<Findings> {
  const app = await launchOnCases(ground, 'bridge')
  try {
    const rowsPath = await keepPage(ground, app)
    const [small, settings, page, deep] = [await onApp(ground, app, SMALL), await onApp(ground, app, SETTINGS), await onApp(ground, app, PAGE), await onApp(ground, app, DEEP_PAGE)]
    const bare = await onBare(ground, rowsPath)
    const invoke = { what: 'bare invoke, page to main and back', values: bare.call }
    const rows = { what: 'bare invoke, the same rows ready in main', values: bare.rows }
    return {
      rows: [
        row({ id: 'bridge.small', what: 'round trip to the store: smallest call', app: small, baseline: invoke }),
        row({ id: 'bridge.hop', what: '  the same against two bare hops', app: small, baseline: { what: 'bare, page to main to utility process', values: bare.hop } }),
        row({ id: 'bridge.settings', what: 'round trip to the store: settings', app: settings, baseline: invoke }),
        row({ id: 'bridge.page', what: 'round trip to the store: first 100 cases', app: page, baseline: rows }),
        row({ id: 'bridge.deepPage', what: 'round trip to the store: cases 8,001 to 8,100', app: deep, baseline: rows }),
      ],
      notMeasured: [],
    }
  } finally {
    await app.close()
  }
}
