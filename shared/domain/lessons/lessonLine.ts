// A lesson as one types it in a line: "Utmaning: svårt att nå unga vuxna #rekrytering @individ".
import type { LessonKind, LessonLevel } from './lesson.ts'

export interface LessonLine {
  readonly text: string
  readonly kind: LessonKind
  /** '' = none was named. */
  readonly theme: string
  readonly level: LessonLevel | ''
}

const KINDS: readonly (readonly [RegExp, LessonKind])[] = [
  [/^(?:framgångsfaktor|framgång|det som bar)\s*:\s*/iu, 'successFactor'],
  [/^(?:utmaning|hinder|svårighet)\s*:\s*/iu, 'challenge'],
  [/^(?:lärdom)\s*:\s*/iu, 'lesson'],
]

const LEVELS: Readonly<Record<string, LessonLevel>> = {
  struktur: 'structure', strukturell: 'structure',
  organisation: 'organisation', organisatorisk: 'organisation',
  individ: 'individual', individuell: 'individual',
}

/** From the mark to the next mark or the end: a theme may be of several words. */
const THEME = /(?:^|\s)#([^#@\n]+)/u
const LEVEL = /(?:^|\s)@(\p{L}+)/u

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const without = (text: string, { index, 0: found }: RegExpExecArray): string => tidy(`${text.slice(0, index)} ${text.slice(index + found.length)}`)

function withoutLevel(text: string): { rest: string; level: LessonLevel | '' } {
  const found = LEVEL.exec(text)
  const level = found ? LEVELS[(found[1] ?? '').toLocaleLowerCase('sv')] : undefined
  return found && level ? { rest: without(text, found), level } : { rest: text, level: '' }
}

/**
 * Reads kind, theme and level out of a line. What is left is the lesson; a line that is nothing but marks keeps all
 * its words, so that nothing typed disappears.
 * @param kind what it is where the line does not say
 */
export function readLessonLine(line: string, kind: LessonKind = 'lesson'): LessonLine {
  const typed = tidy(line)
  const leveled = withoutLevel(typed)
  const themed = THEME.exec(leveled.rest)
  const rest = themed ? without(leveled.rest, themed) : leveled.rest
  const named = KINDS.find(([pattern]) => pattern.test(rest))
  const text = named ? rest.replace(named[0], '') : rest
  const read = { kind: named?.[1] ?? kind, theme: tidy(themed?.[1] ?? ''), level: leveled.level }
  return text === '' ? { text: typed, kind, theme: '', level: '' } : { text: text.charAt(0).toLocaleUpperCase('sv') + text.slice(1), ...read }
}
