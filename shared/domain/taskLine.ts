// A task as one types it in a line: "Ring Anna om bänkarna, @Park och gata, senast 12/12".
import { type IsoDate, parseDateInput } from './date.ts'

export interface TaskLine {
  readonly title: string
  /** '' = nobody was named. */
  readonly responsible: string
  readonly dueOn: IsoDate | null
}

/** A name with capitals, as long as the capitals go on: `@Anna Berg ringer` is Anna Berg. Otherwise one word. */
const NAMED = /(?:^|[\s,;])@(\p{Lu}[\p{L}\d.-]*(?: (?:\p{Lu}[\p{L}\d.-]*|och (?=\p{Lu})))*|[\p{L}\d.-]+)/u
/** `Anna Berg: ring kommunen` */
const NAMED_FIRST = /^(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}): (?=\S)/u
/** Words that say that a day follows. */
const LEAD = /(?:^|[\s,;(])(?:senast|före|innan|till|den)\s+(?:den\s+)?$/iu
const MOST_DATE_WORDS = 4

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[\s,;]+|[\s,;.]+$/gu, '')

function withoutName(text: string): { rest: string; responsible: string } {
  const found = NAMED.exec(text)
  if (found) return { rest: tidy(`${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`), responsible: found[1] ?? '' }
  const first = NAMED_FIRST.exec(text)
  return first ? { rest: tidy(text.slice(first[0].length)), responsible: first[1] ?? '' } : { rest: text, responsible: '' }
}

/** The day at the end of the line, the longest reading first. */
function withoutDay(text: string, today: IsoDate): { rest: string; dueOn: IsoDate | null } {
  const words = [...text.matchAll(/[^\s,;]+/gu)]
  for (let count = Math.min(MOST_DATE_WORDS, words.length); count > 0; count -= 1) {
    const start = words.at(-count)?.index ?? 0
    const read = parseDateInput(text.slice(start).replace(/[.,;]+$/u, ''), today)
    if (!read.ok) continue
    const before = text.slice(0, start)
    const lead = LEAD.exec(before)
    return { rest: tidy(lead ? before.slice(0, lead.index) : before), dueOn: read.value }
  }
  return { rest: text, dueOn: null }
}

/**
 * Reads who and when out of a line. What is left is the title; a line that is only a name and a day keeps all its
 * words as the title, so that nothing typed disappears.
 */
export function readTaskLine(line: string, today: IsoDate): TaskLine {
  const text = tidy(line)
  const dated = withoutDay(text, today)
  const named = withoutName(dated.rest)
  // The day may stand before the name: "ring fredag @Anna".
  const again = dated.dueOn === null ? withoutDay(named.rest, today) : { rest: named.rest, dueOn: dated.dueOn }
  if (again.rest === '') return { title: text, responsible: named.responsible, dueOn: again.dueOn }
  return { title: again.rest, responsible: named.responsible, dueOn: again.dueOn }
}
