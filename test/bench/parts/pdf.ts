// An eight-page PDF, drawn in a fresh process and again in the same one.
import { spawnSync } from 'node:child_process'
import { inProject, PROJECT_NODE } from '../../../build/setup/paths.mjs'
import { sampleEightPageModel } from '../../support/pdf/sample.ts'
import type { Ground } from '../ground.ts'
import { convertWithOffice, hasOffice } from '../office.ts'
import { type Findings, row, type Unit } from '../report.ts'

const PROCESSES = 5
const WARM_PER_PROCESS = 4

interface Drawn {
  /** From before the PDF layer is loaded to the finished bytes. */
  readonly cold: number
  readonly warm: readonly number[]
  readonly pages: number
  readonly bytes: number
}

function drawInFreshProcess(how: 'app' | 'raw'): Drawn {
  const script = inProject('test', 'bench', 'drawSample.ts')
  const { stdout, stderr, status } = spawnSync(PROJECT_NODE, [script, String(WARM_PER_PROCESS), how], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Drawing failed: ${stderr}`)
  return JSON.parse(stdout) as Drawn
}

const RAW = 'the same text with pdfkit alone, untagged'

export async function measurePdf(ground: Ground): Promise<Findings> {
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
    told('pdf.cold', 'PDF: first in a process, packages and fonts loaded', ({ cold }) => [cold]),
    told('pdf.warm', 'PDF: again', ({ warm }) => warm),
    told('pdf.pages', '  its pages', ({ pages }) => [pages], 'pages'),
    told('pdf.size', '  its size', ({ bytes }) => [bytes / 1000], 'kB'),
  ]
  const office = { id: 'pdf.office', what: 'PDF: first in a process, against LibreOffice' }
  if (!hasOffice()) return { rows, notMeasured: [{ ...office, why: 'LibreOffice is not installed here' }] }
  convertWithOffice(ground.folder, sampleEightPageModel())
  const values = pairs.map(() => convertWithOffice(ground.folder, sampleEightPageModel()))
  const app = pairs.map(([drawn]) => drawn.cold)
  return { rows: [...rows, row({ ...office, app, baseline: { what: 'soffice --headless on the same text as HTML', values } })], notMeasured: [] }
}
