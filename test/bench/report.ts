// What a benchmark tells: rows with the app's figures beside those of a raw baseline, as a table and as JSON.
import { mkdirSync, writeFileSync } from 'node:fs'
import { inProject } from '../../build/setup/paths.mjs'
import { type Figures, figuresOf } from './figures.ts'

export type Unit = 'ms' | 'MB' | '%' | 'pages' | 'kB'

export interface Row {
  /** Stable name for those who read the JSON, e.g. `start.warm`. */
  readonly id: string
  readonly what: string
  readonly unit: Unit
  readonly app: Figures
  /** What it is measured against, in the same run; null where nothing raw does the same. */
  readonly baseline: { readonly what: string; readonly figures: Figures } | null
  /** Median of the app over median of the baseline. */
  readonly ratio: number | null
}

/** Something that could not be measured here, and why. */
export interface NotMeasured {
  readonly id: string
  readonly what: string
  readonly why: string
}

export interface Findings {
  readonly rows: readonly Row[]
  readonly notMeasured: readonly NotMeasured[]
}

interface Measured {
  readonly id: string
  readonly what: string
  readonly unit?: Unit
  readonly app: readonly number[]
  readonly baseline?: { readonly what: string; readonly values: readonly number[] }
}

export function row({ id, what, unit = 'ms', app, baseline }: Measured): Row {
  const figures = figuresOf(app)
  if (!baseline) return { id, what, unit, app: figures, baseline: null, ratio: null }
  const raw = figuresOf(baseline.values)
  // A share of slow frames is often nothing over nothing, which is no ratio.
  const ratio = raw.median > 0 ? figures.median / raw.median : null
  return { id, what, unit, app: figures, baseline: { what: baseline.what, figures: raw }, ratio }
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

const pair = ({ median, p95 }: Figures): string => `${shown(median)} / ${shown(p95)}`

/** Columns as wide as their widest cell. */
function table(cells: readonly (readonly string[])[]): string {
  const widths = cells.reduce<number[]>((found, line) => line.map((cell, index) => Math.max(found[index] ?? 0, cell.length)), [])
  return cells.map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd()).join('\n')
}

const HEAD = ['what', 'unit', 'n', 'app: median / p95', 'raw: median / p95', 'ratio', 'raw is']

export function tableOf({ rows, notMeasured }: Findings): string {
  const lines = rows.map(({ what, unit, app, baseline, ratio }) => [
    what,
    unit,
    String(app.n),
    pair(app),
    baseline ? pair(baseline.figures) : '',
    ratio === null ? '' : ratio.toFixed(2),
    baseline?.what ?? '',
  ])
  const missing = notMeasured.map(({ what, why }) => `not measured: ${what} (${why})`)
  return [...(lines.length > 0 ? [table([HEAD, ...lines])] : []), ...missing].join('\n')
}

/** Writes everything to out/bench/bench.json. Returns its path. */
export function writeReport(report: object): string {
  const folder = inProject('out', 'bench')
  mkdirSync(folder, { recursive: true })
  const path = inProject('out', 'bench', 'bench.json')
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
  return path
}
