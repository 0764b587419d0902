import { z } from 'zod'
import { cleanLine, cleanText } from '../text/clean.ts'

/**
 * Building blocks for input schemas. Text is cleaned on its way in (NFC, no NUL or control characters),
 * because SQLite, PDF and search each break on a different part of what a clipboard can hold.
 * Issues carry codes, never sentences: `shared/text/catalogue/fieldIssues.ts` turns them into Swedish.
 */

/** Longest texts, in UTF-16 units, after cleaning. */
export const LIMITS = { title: 160, line: 300, note: 20_000, part: 50_000, listItems: 100 } as const

export const idSchema = z.uuid()
export const revisionSchema = z.int().nonnegative()
export const instantSchema = z.iso.datetime()

/** Cleaning makes no text of a person's shorter than this many times: line breaks halve, composed letters take a third. */
const MOST_SHRINKING = 4
/** Room for the debris of a paste around a short text. */
const DEBRIS = 1_000
/** No script piles up this many marks (UAX #15 sets the same bound); putting thousands of them in order takes minutes. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu

/** Cleans what could fit; what never could is left too long as it is, so that a 10 MB paste costs no time. */
const bounded =
  (clean: (text: string) => string, max: number) =>
  (value: string): string =>
    value.length > max * MOST_SHRINKING + DEBRIS ? value.slice(0, max + 1) : clean(value.replace(PILED_MARKS, '$1'))

/** One line of text; empty is allowed. */
export const line = (max: number = LIMITS.line) =>
  z.string().transform(bounded(cleanLine, max)).pipe(z.string().max(max))

/** One line that must say something. */
export const requiredLine = (max: number = LIMITS.line) =>
  z.string().transform(bounded(cleanLine, max)).pipe(z.string().min(1).max(max))

/** Running text with line breaks; empty is allowed. */
export const text = (max: number = LIMITS.note) =>
  z.string().transform(bounded(cleanText, max)).pipe(z.string().max(max))

/** An e-mail address, or nothing. */
export const emailLine = () =>
  line(254).refine((value) => value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), { message: 'not-an-email' })

/** A list of lines; empty lines are dropped. */
export const lines = (max: number = LIMITS.line) =>
  z
    .array(line(max))
    .max(LIMITS.listItems)
    .transform((items) => items.filter((item) => item !== ''))

/** Bytes of a file. Asks for the tag, not the class: bytes that crossed a process or window have another class. */
export const bytesSchema = z.custom<Uint8Array>((value) => Object.prototype.toString.call(value) === '[object Uint8Array]')

/** Why a field was refused. `limit` and `actual` are set for `too-long`, `limit` for `too-large`. */
export interface FieldIssue {
  /** Path within the input, e.g. `title` or `parts.omrade.text`. */
  readonly path: string
  readonly code: FieldIssueCode
  readonly limit?: number
}

export const FIELD_ISSUE_CODES = [
  'required',
  'too-long',
  'too-large',
  'negative',
  'not-whole',
  'no-such-day',
  'in-the-future',
  'not-yet',
  'in-the-past',
  'before-first-meeting',
  'before-decision-1',
  'answer-before-decision',
  'not-an-email',
  'ends-before-start',
  'organisation-number',
  'personal-number',
  'unknown-choice',
  'name-taken',
  'invalid',
] as const

export type FieldIssueCode = (typeof FIELD_ISSUE_CODES)[number]

export const fieldIssueSchema = z.object({
  path: z.string(),
  code: z.enum(FIELD_ISSUE_CODES),
  limit: z.number().optional(),
})

const isFieldIssueCode = (code: string): code is FieldIssueCode =>
  (FIELD_ISSUE_CODES as readonly string[]).includes(code)

type Issue = z.core.$ZodIssue

function codeOf(issue: Issue): Omit<FieldIssue, 'path'> {
  if (isFieldIssueCode(issue.message)) return { code: issue.message }
  if (issue.code === 'too_small') return issue.origin === 'string' ? { code: 'required' } : { code: 'negative' }
  if (issue.code === 'too_big')
    return { code: issue.origin === 'string' ? 'too-long' : 'too-large', limit: Number(issue.maximum) }
  if (issue.code === 'invalid_value') return { code: 'unknown-choice' }
  if (issue.code === 'invalid_type' && issue.expected === 'int') return { code: 'not-whole' }
  return { code: 'invalid' }
}

/** More than any form shows; a list of a million wrong items is not answered with a million issues. */
const MOST_ISSUES = 100

/** Turns a zod error into the field issues that cross the bridge. */
export const toFieldIssues = (error: z.ZodError): FieldIssue[] =>
  error.issues.slice(0, MOST_ISSUES).map((issue) => ({ path: issue.path.map(String).join('.'), ...codeOf(issue) }))
