import { type IsoDate, parseDateInput } from '../date.ts'
import { parseKronor } from '../money.ts'

/** A proposal as it is typed in one line: `Belys gången, 200 tkr, 1/3–31/5`. */
export interface QuickLine {
  readonly title: string
  readonly costKronor: number | null
  readonly startsOn: IsoDate | null
  readonly endsOn: IsoDate | null
}

/** A number alone may be a street's or a house's: a sum is told by its unit. */
const HAS_UNIT = /(?:kr|kronor|sek|miljon(?:er)?|:-|,-)\.?$/i

function sumOf(text: string): number | null {
  const read = HAS_UNIT.test(text) ? parseKronor(text) : null
  return read?.ok ? read.value : null
}

function dayOf(text: string, today: IsoDate): IsoDate | null {
  const read = parseDateInput(text, today)
  return read.ok ? read.value : null
}

/** `1/3–31/5`, `2027-03-01 – 2027-05-31`, `1 mars till 31 maj`; a hyphen parts them only between blanks. */
function periodOf(text: string, today: IsoDate): Pick<QuickLine, 'startsOn' | 'endsOn'> | null {
  const [first = '', last, ...more] = text.split(/\s*[–—]\s*|\s+-\s+|\s+till\s+/u)
  if (last === undefined || more.length > 0) return null
  const startsOn = dayOf(first, today)
  // A day without a year belongs to the nearest one after the start, over the turn of the year too.
  const endsOn = startsOn === null ? null : dayOf(last, startsOn)
  return startsOn !== null && endsOn !== null && endsOn >= startsOn ? { startsOn, endsOn } : null
}

/**
 * Reads a sum and a period off the end of a line, each after a comma. What is neither is the title, with its commas.
 */
export function readQuickLine(text: string, today: IsoDate): QuickLine {
  const parts = text.split(/\s*[,;]\s+/)
  let read: QuickLine = { title: '', costKronor: null, startsOn: null, endsOn: null }
  while (parts.length > 1) {
    const last = (parts.at(-1) ?? '').trim()
    const kronor = read.costKronor === null ? sumOf(last) : null
    const period = read.startsOn === null ? periodOf(last, today) : null
    if (kronor !== null) read = { ...read, costKronor: kronor }
    else if (period) read = { ...read, ...period }
    else break
    parts.pop()
  }
  return { ...read, title: parts.join(', ').trim() }
}
