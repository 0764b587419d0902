// From what was counted to the rows of the page.
import { formatAmount, formatKronor } from '../../../shared/domain/money.ts'
import type { Numbers } from '../../../shared/domain/numbers.ts'
import { originNames, phaseNames } from '../../../shared/text/catalogue/names.ts'
import { numbersWords as words } from '../../../shared/text/catalogue/numbers.ts'
import type { NumberRow } from './NumberRows.tsx'

/** Bars are measured against the longest. */
function shared(rows: readonly { label: string; count: number; behind: NumberRow['behind'] }[]): NumberRow[] {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return rows.map(({ label, count, behind }) => ({ label, value: formatAmount(count), share: count / most, ...(count > 0 && behind ? { behind } : {}) }))
}

export const phaseRows = ({ perPhase }: Numbers): NumberRow[] =>
  shared(perPhase.map(({ phase, count }) => ({ label: phaseNames[phase], count, behind: { phases: [phase] } })))

export const originRows = ({ perOrigin }: Numbers): NumberRow[] =>
  shared(perOrigin.map(({ origin, count }) => ({ label: originNames[origin], count, behind: { origins: [origin], includeClosed: true } })))

export const areaRows = ({ perArea }: Numbers): NumberRow[] =>
  shared(perArea.map(({ area, count }) => ({ label: area, count, behind: { area, includeClosed: true } })))

export const decisionRows = ({ decisions }: Numbers): NumberRow[] =>
  decisions.map(({ kind, outcome, count, cases }) => ({
    label: words.decision(kind, outcome),
    value: formatAmount(count),
    note: words.inCases(cases),
    behind: { decided: { kind, outcome }, includeClosed: true },
  }))

export const moneyRows = ({ money }: Numbers): NumberRow[] =>
  (['sought', 'proposed', 'granted'] as const).map((having) => ({
    label: words[having],
    value: formatKronor(money[having].kronor),
    note: words.inCases(money[having].cases),
    ...(money[having].cases > 0 ? { behind: { having, includeClosed: true } } : {}),
  }))

export const dialogueRows = ({ dialogue: { reached, activities, cases } }: Numbers): NumberRow[] => [
  {
    label: words.reached,
    value: formatAmount(reached),
    note: `${words.activities(activities)}, ${words.inCases(cases)}`,
    ...(cases > 0 ? { behind: { having: 'dialogue' as const, includeClosed: true } } : {}),
  },
]

export const durationRows = ({ durations }: Numbers): NumberRow[] =>
  durations.map((duration) => ({ label: phaseNames[duration.phase], value: words.duration(duration), note: words.inCases(duration.cases) }))
