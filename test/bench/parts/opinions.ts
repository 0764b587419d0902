// Five thousand opinions: read from a survey, sorted by keys in the window, and compiled to a PDF.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { applySettings, openRaw } from '../../../electron/db/connection.ts'
import { paths } from '../../../renderer/app/paths.ts'
import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import { newId } from '../../../shared/newId.ts'
import { launchApp } from '../../support/app.ts'
import { newCase } from '../../support/cases.ts'
import { addTheme } from '../../support/dialogue.ts'
import { createTestStore, type TestStore, valueOf } from '../../support/store.ts'
import { bareKeys } from '../bareKeys.ts'
import { inTurn, millisecondsOf } from '../figures.ts'
import { type Ground, userDataFolder } from '../ground.ts'
import { paintedAfter } from '../inPage.ts'
import { drawPlainly } from '../plainPdf.ts'
import { type Findings, row } from '../report.ts'
import { OVERVIEW_CASE } from '../steps.ts'

const OPINIONS = 5_000
const IMPORTS = 6
const DRAWINGS = 8
const KEYS = 60
const THEMES = ['Belysning', 'Sittplatser', 'Trafik', 'Grönska', 'Mötesplatser', 'Skräp']
const GROUPS = ['Boende', 'Besökare', 'Verksamma', 'Barn och unga', '']
const WORDS = 'fler bänkar ljus träd bilar cykel park gata torg skola trygg mörkt buller skräp plats barn unga äldre butik lek'.split(' ')

const sentence = (at: number): string => Array.from({ length: 14 }, (_, word) => WORDS[(at * 7 + word * word) % WORDS.length]).join(' ')

function survey(): string {
  const rows = Array.from({ length: OPINIONS }, (_, at) => `2026-10-${String(1 + (at % 31)).padStart(2, '0')};${GROUPS[at % GROUPS.length] ?? ''};${sentence(at)} ${at}`)
  return ['Datum;Jag är;Vad saknar du i området?', ...rows].join('\r\n')
}

async function importOnce({ client }: TestStore, caseId: string, path: string): Promise<string> {
  const opened = valueOf(await client.opinions.openTable({ caseId, path }))
  if (!opened.ok) throw new Error(opened.fault)
  const { sessionId, hasHeadings, columns } = opened
  return valueOf(await client.opinions.importTable({ caseId, sessionId, hasHeadings, columns, activityId: null })).importId
}

/** The same file split into lines and cells, and its cells inserted in one transaction: no index, no search, no log. */
function plainImport(folder: string, path: string) {
  const connection = openRaw(join(folder, 'plain.sqlite'))
  applySettings(connection)
  connection.exec('CREATE TABLE opinion (id TEXT PRIMARY KEY, text TEXT NOT NULL, group_name TEXT NOT NULL, said_on TEXT NOT NULL) STRICT')
  const insert = connection.prepare('INSERT INTO opinion VALUES (?, ?, ?, ?)')
  const all = connection.transaction((lines: readonly string[]) => {
    for (const line of lines) {
      const [saidOn = '', group = '', text = ''] = line.split(';')
      insert.run(newId(), text, group, saidOn)
    }
  })
  return {
    run: () => millisecondsOf(() => all.immediate(readFileSync(path, 'utf8').split('\r\n').slice(1))),
    clear: () => void connection.exec('DELETE FROM opinion'),
    close: () => connection.close(),
  }
}

async function importing(ground: Ground, store: TestStore, caseId: string, folder: string) {
  const path = join(folder, 'svar.csv')
  writeFileSync(path, survey())
  const plain = plainImport(folder, path)
  const viaApp = async () => {
    let importId = ''
    const milliseconds = await millisecondsOf(async () => (importId = await importOnce(store, caseId, path)))
    valueOf(await store.client.opinions.undoImport({ caseId, importId }))
    return milliseconds
  }
  const viaPlain = async () => {
    plain.clear()
    return plain.run()
  }
  try {
    const measured = await inTurn(ground.rounds(IMPORTS), [viaApp, viaPlain])
    await importOnce(store, caseId, path)
    return measured
  } finally {
    plain.close()
  }
}

/** Every opinion under a theme, each third under two. */
async function sortAll(store: TestStore, caseId: string): Promise<void> {
  const themes: Theme[] = []
  for (const name of THEMES) themes.push(await addTheme(store, caseId, name))
  const opinions = valueOf(await store.client.opinions.list({ caseId }))
  const under = (at: number, by: number) => ({ opinionId: opinions[at]?.id ?? '', themeId: themes[(at + by) % themes.length]?.id ?? '' })
  const add = opinions.flatMap((_, at) => (at % 3 === 0 ? [under(at, 0), under(at, 2)] : [under(at, 0)]))
  valueOf(await store.client.opinions.code({ caseId, add, remove: [] }))
}

async function compiling(ground: Ground, store: TestStore, caseId: string) {
  const viaApp = () => millisecondsOf(async () => valueOf(await store.client.compilation.preview({ caseId })))
  // Uncounted at first: fonts are read and code is compiled once.
  await viaApp()
  await drawPlainly(store, caseId)
  return inTurn(ground.rounds(DRAWINGS), [viaApp, () => millisecondsOf(() => drawPlainly(store, caseId))])
}

/** Each key when what the one before did is painted: on to the next opinion, and its theme. */
async function sortingByKeys(page: Page, rounds: number): Promise<number[]> {
  const measured: number[] = []
  await page.focus('#sortera')
  for (let round = 0; round < rounds; round++) {
    const theme = String(1 + (round % THEMES.length))
    measured.push(await paintedAfter(page, { input: 'keydown', selector: '#sortera blockquote', text: null }, () => page.keyboard.press('ArrowDown')))
    const pressed = { input: 'keydown', selector: '#sortera + output, main output', text: null } as const
    measured.push(await paintedAfter(page, pressed, () => page.keyboard.press(theme)))
  }
  return measured
}

async function inWindow(ground: Ground, userData: string, caseId: string): Promise<number[]> {
  const app = await launchApp({ appFolder: ground.appFolder, userData })
  try {
    await app.window.waitForSelector(OVERVIEW_CASE)
    await app.window.evaluate((hash) => (location.hash = hash), `#${paths.opinions(caseId)}`)
    await app.window.waitForSelector('#sortera')
    await sortingByKeys(app.window, 3)
    return await sortingByKeys(app.window, ground.rounds(KEYS))
  } finally {
    await app.close()
  }
}

export async function measureOpinions(ground: Ground): Promise<Findings> {
  const userData = await userDataFolder(ground, 'opinions', true)
  const store = createTestStore({ path: join(userData, 'samverkansstod.sqlite'), now: new Date().toISOString() })
  const { id: caseId } = valueOf(await store.client.cases.create(newCase()))
  const [imported = [], plainImported = []] = await importing(ground, store, caseId, userData)
  await sortAll(store, caseId)
  const [compiled = [], drawn = []] = await compiling(ground, store, caseId)
  store.close()
  const keys = await inWindow(ground, userData, caseId)
  const bare = await bareKeys(ground, KEYS)
  return {
    rows: [
      row({ id: 'opinions.import', what: '5,000 opinions: read from a survey and kept', app: imported, baseline: { what: 'the file split and inserted, nothing else', values: plainImported } }),
      row({ id: 'opinions.key', what: '5,000 opinions: key that sorts or moves on to painted', app: keys, baseline: { what: 'key that draws 24 plain rows', values: bare } }),
      row({ id: 'opinions.pdf', what: '5,000 opinions: counted and drawn as a PDF', app: compiled, baseline: { what: 'the same text with pdfkit alone, untagged', values: drawn } }),
    ],
    notMeasured: [],
  }
}
