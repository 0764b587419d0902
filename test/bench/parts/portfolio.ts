// A status report of about sixty pages, drawn in a fresh process and again in the same one.
import { spawnSync } from 'node:child_process'
import { inProject, PROJECT_NODE } from '../../../build/setup/paths.mjs'
import type { Ground } from '../ground.ts'
import { type Findings, row, type Unit } from '../report.ts'

const PROCESSES = 3
const WARM_PER_PROCESS = 3
const RAW = 'the same text with pdfkit alone, untagged'

interface Drawn {
  readonly cold: number
  readonly warm: readonly number[]
  readonly pages: number
  readonly bytes: number
}

function drawInFreshProcess(how: 'app' | 'raw'): Drawn {
  const script = inProject('test', 'bench', 'drawSample.ts')
  const { stdout, stderr, status } = spawnSync(PROJECT_NODE, [script, String(WARM_PER_PROCESS), how, 'portfolio'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Drawing failed: ${stderr}`)
  return JSON.parse(stdout) as Drawn
}

export function measurePortfolio(ground: Ground): Promise<Findings> {
  const pairs = Array.from({ length: ground.rounds(PROCESSES) }, () => [drawInFreshProcess('app'), drawInFreshProcess('raw')] as const)
  const told = (id: string, what: string, figure: (drawn: Drawn) => readonly number[], unit?: Unit) =>
    row({
      id,
      what,
      ...(unit ? { unit } : {}),
      app: pairs.flatMap(([app]) => figure(app)),
      baseline: { what: RAW, values: pairs.flatMap(([, raw]) => figure(raw)) },
    })
  const rows = [
    told('portfolio.cold', 'Status report as PDF: first in a process', ({ cold }) => [cold]),
    told('portfolio.warm', 'Status report as PDF: again', ({ warm }) => warm),
    told('portfolio.pages', '  its pages', ({ pages }) => [pages], 'pages'),
    told('portfolio.size', '  its size', ({ bytes }) => [bytes / 1000], 'kB'),
  ]
  return Promise.resolve({ rows, notMeasured: [] })
}
