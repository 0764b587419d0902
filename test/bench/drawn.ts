// Documents drawn in fresh processes, by the app and by pdfkit alone: first, and again in the same process.
import { spawnSync } from 'node:child_process'
import { inProject, PROJECT_NODE } from '../../build/setup/paths.mjs'
import { type Row, row, type Unit } from './report.ts'

const RAW = 'the same text with pdfkit alone, untagged'

export interface Drawn {
  /** From before the PDF layer is loaded to the finished bytes. */
  readonly cold: number
  readonly warm: readonly number[]
  readonly pages: number
  readonly bytes: number
}

interface Drawing {
  readonly warmPerProcess: number
  /** Which sample, where it is not the first. */
  readonly sample?: string
}

/** The app's drawing and the raw one. */
export type Pair = readonly [app: Drawn, raw: Drawn]

function drawInFreshProcess(how: 'app' | 'raw', { warmPerProcess, sample }: Drawing): Drawn {
  const script = inProject('test', 'bench', 'drawSample.ts')
  const { stdout, stderr, status } = spawnSync(PROJECT_NODE, [script, String(warmPerProcess), how, ...(sample ? [sample] : [])], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Drawing failed: ${stderr}`)
  return JSON.parse(stdout) as Drawn
}

/** Draws by turns, each time in a process of its own. */
export const drawnPairs = (drawing: Drawing, processes: number): Pair[] =>
  Array.from({ length: processes }, () => [drawInFreshProcess('app', drawing), drawInFreshProcess('raw', drawing)] as const)

/** @param said what the rows of the first and of the later drawings are called */
export function drawnRows(pairs: readonly Pair[], id: string, said: { readonly cold: string; readonly warm: string }): Row[] {
  const told = (name: string, what: string, figure: (drawn: Drawn) => readonly number[], unit?: Unit) =>
    row({
      id: `${id}.${name}`,
      what,
      ...(unit ? { unit } : {}),
      app: pairs.flatMap(([app]) => figure(app)),
      baseline: { what: RAW, values: pairs.flatMap(([, raw]) => figure(raw)) },
    })
  return [
    told('cold', said.cold, ({ cold }) => [cold]),
    told('warm', said.warm, ({ warm }) => warm),
    told('pages', '  its pages', ({ pages }) => [pages], 'pages'),
    told('size', '  its size', ({ bytes }) => [bytes / 1000], 'kB'),
  ]
}
