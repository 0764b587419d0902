// How long the window, the main process and the store are busy at a stretch: at rest, during a backup, during a PDF.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { CasePage } from '../../../shared/domain/caseList.ts'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { SENTENCES } from '../../support/manyCases/words.ts'
import { valueOf } from '../../support/store.ts'
import { type Ground, withBoth } from '../ground.ts'
import { type Call, callFrom, gapsDuring, pingsDuring } from '../inPage.ts'
import { type Findings, type Row, row } from '../report.ts'

const ROUNDS = 5
const REST_MILLISECONDS = 2000
const PAGES = 8

/** Answered by the main process, and by the store process, without work worth mentioning. */
const PINGS: readonly Call[] = [
  { path: 'app.status', input: {} },
  { path: 'actors.suggest', input: { text: '' } },
]

interface Stretches {
  readonly frame: number[]
  readonly tick: number[]
  readonly main: number[]
  readonly store: number[]
}

const longest = (values: readonly number[] | undefined): number => Math.max(0, ...(values ?? []))

const nothing = (): Stretches => ({ frame: [], tick: [], main: [], store: [] })

/** Adds the longest stretches of one round. */
async function stretch(page: Page, work: Call | null, found: Stretches): Promise<void> {
  await pause(500)
  let pings: number[][] = []
  const { frames, ticks } = await gapsDuring(page, async () => {
    pings = await pingsDuring(page, { work, milliseconds: REST_MILLISECONDS, pings: PINGS })
  })
  found.frame.push(longest(frames))
  found.tick.push(longest(ticks))
  found.main.push(longest(pings[0]))
  found.store.push(longest(pings[1]))
}

async function atRestOnBare(page: Page): Promise<Record<'frame' | 'tick', number>> {
  const { frames, ticks } = await gapsDuring(page, () => pause(REST_MILLISECONDS))
  return { frame: longest(frames), tick: longest(ticks) }
}

const ask = async <Value>(page: Page, path: string, input: unknown): Promise<Value> =>
  valueOf((await callFrom(page, { path, input })) as Outcome<Value>)

/** Writes so much in the application of a case that it becomes eight pages. Returns the call that draws it. */
async function writeEightPages(page: Page): Promise<Call> {
  const query = { phases: ['collaboration'], origins: [], includeClosed: false, search: '', sort: 'title', descending: false, offset: 0, limit: 1 }
  const caseId = (await ask<CasePage>(page, 'cases.list', query)).rows[0]?.id
  const preview = { path: 'application.preview', input: { caseId } }
  const { application } = await ask<CaseView>(page, 'cases.get', { caseId })
  const { savedAt: _savedAt, revision, ...writing } = application
  const paragraph = `${SENTENCES.join(' ')}\n\n`
  let expectedRevision = revision
  for (let paragraphs = 1; ; paragraphs++) {
    const text = paragraph.repeat(paragraphs)
    const parts = Object.fromEntries(Object.entries(writing.parts).map(([id, part]) => [id, { ...part, text }]))
    expectedRevision = (await ask<{ revision: number }>(page, 'application.save', { ...writing, parts, expectedRevision })).revision
    const { pageCount } = await ask<{ pageCount: number }>(page, preview.path, preview.input)
    if (pageCount >= PAGES) return preview
  }
}

/** The time of the work itself, without anybody asking meanwhile. */
async function durations(page: Page, rounds: number, work: Call): Promise<number[]> {
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await ask(page, work.path, work.input)
    measured.push(performance.now() - began)
  }
  return measured
}

const atRest = (values: readonly number[]) => ({ what: 'bare window at rest', values })

function rowsOf(id: string, name: string, found: Stretches, bare: Record<'frame' | 'tick', number[]>): Row[] {
  return [
    row({ id: `gaps.${id}.tick`, what: `${name}: largest gap between timer ticks in the window`, app: found.tick, baseline: atRest(bare.tick) }),
    row({ id: `gaps.${id}.frame`, what: `${name}: largest gap between frames`, app: found.frame, baseline: atRest(bare.frame) }),
    row({ id: `gaps.${id}.main`, what: `${name}: longest wait for the main process`, app: found.main }),
    row({ id: `gaps.${id}.store`, what: `${name}: longest wait for the store`, app: found.store }),
  ]
}

export const measureGaps = (ground: Ground): Promise<Findings> =>
  withBoth(ground, 'gaps', async ({ app, bare }) => {
    const rounds = ground.rounds(ROUNDS)
    const backup: Call = { path: 'backup.create', input: {} }
    const drawing = await writeEightPages(app)
    const raw = { frame: [] as number[], tick: [] as number[] }
    const found = { rest: nothing(), backup: nothing(), pdf: nothing() }
    for (let round = 0; round < rounds; round++) {
      const { frame, tick } = await atRestOnBare(bare)
      raw.frame.push(frame)
      raw.tick.push(tick)
      await stretch(app, null, found.rest)
      await stretch(app, backup, found.backup)
      await stretch(app, drawing, found.pdf)
    }
    return {
      rows: [
        ...rowsOf('rest', 'at rest', found.rest, raw),
        row({ id: 'gaps.backup.time', what: `backup of ${ground.seeded.sizeMB.toFixed(0)} MB, verified`, app: await durations(app, rounds, backup) }),
        ...rowsOf('backup', 'backup', found.backup, raw),
        row({ id: 'gaps.pdf.time', what: 'application of 8 pages, drawn in the store, sent to the page', app: await durations(app, rounds, drawing) }),
        ...rowsOf('pdf', 'PDF', found.pdf, raw),
      ],
      notMeasured: [],
    }
  })
