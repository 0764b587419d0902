import type { SalvageReport } from '../../../shared/domain/salvage.ts'
import { repairText } from '../../../shared/text/catalogue/guard.ts'

/** How much is missing of what was there, in one sentence. */
export function lossSentence({ tables }: SalvageReport): string {
  if (tables.some(({ lost }) => lost === null)) return repairText.someUnknown
  const lost = tables.reduce((sum, each) => sum + (each.lost ?? 0), 0)
  return lost === 0 ? repairText.whole : repairText.some(lost)
}
