// A status report of about sixty pages, drawn in a fresh process and again in the same one.
import { drawnPairs, drawnRows } from '../drawn.ts'
import type { Ground } from '../ground.ts'
import type { Findings } from '../report.ts'

const PROCESSES = 3
const DRAWING = { warmPerProcess: 3, sample: 'portfolio' }

export function measurePortfolio(ground: Ground): Promise<Findings> {
  const pairs = drawnPairs(DRAWING, ground.rounds(PROCESSES))
  const rows = drawnRows(pairs, 'portfolio', { cold: 'Status report as PDF: first in a process', warm: 'Status report as PDF: again' })
  return Promise.resolve({ rows, notMeasured: [] })
}
