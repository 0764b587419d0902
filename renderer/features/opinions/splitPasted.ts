import { cleanText } from '../../../shared/text/clean.ts'

export const SPLITS = ['line', 'paragraph', 'one'] as const
export type Split = (typeof SPLITS)[number]

/** A mark that lists begin their lines with is not what somebody said. */
const BULLET = /^\s*(?:[-•*–·◦▪]|\d{1,3}[.)])\s+/u

const PATTERNS: Record<Split, RegExp | null> = { line: /\n/u, paragraph: /\n[^\S\n]*\n/u, one: null }

/** A pasted text as opinions. */
export function splitPasted(text: string, split: Split): string[] {
  const clean = cleanText(text)
  const pattern = PATTERNS[split]
  return (pattern ? clean.split(pattern) : [clean]).map((part) => part.replace(BULLET, '').trim()).filter(Boolean)
}

/** What one most likely meant: blank lines part paragraphs, else each line is one. */
export const guessSplit = (text: string): Split => (/\n[^\S\n]*\n/u.test(cleanText(text).trim()) ? 'paragraph' : 'line')
