// An eight-page PDF, drawn in a fresh process and again in the same one.
import { sampleEightPageModel } from '../../support/pdf/sample.ts'
import { drawnPairs, drawnRows } from '../drawn.ts'
import type { Ground } from '../ground.ts'
import { convertWithOffice, hasOffice } from '../office.ts'
import { type Findings, row } from '../report.ts'

const PROCESSES = 5
const DRAWING = { warmPerProcess: 4 }

export async function measurePdf(ground: Ground): Promise<Findings> {
  const pairs = drawnPairs(DRAWING, ground.rounds(PROCESSES))
  const rows = drawnRows(pairs, 'pdf', { cold: 'PDF: first in a process, packages and fonts loaded', warm: 'PDF: again' })
  const office = { id: 'pdf.office', what: 'PDF: first in a process, against LibreOffice' }
  if (!hasOffice()) return { rows, notMeasured: [{ ...office, why: 'LibreOffice is not installed here' }] }
  convertWithOffice(ground.folder, sampleEightPageModel())
  const values = pairs.map(() => convertWithOffice(ground.folder, sampleEightPageModel()))
  const app = pairs.map(([drawn]) => drawn.cold)
  return { rows: [...rows, row({ ...office, app, baseline: { what: 'soffice --headless on the same text as HTML', values } })], notMeasured: [] }
}
