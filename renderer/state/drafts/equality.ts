import { cleanLine } from '../../../shared/text/clean.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

function sameWith(a: unknown, b: unknown, sameText: (a: string, b: string) => boolean): boolean {
  if (Object.is(a, b)) return true
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b)
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => sameWith(item, b[at], sameText))
  if (!isFields(a) || !isFields(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => sameWith(a[name], b[name], sameText))
}

/** Equal by structure, for plain JSON. A field that is missing equals one that is undefined. */
export const sameContent = (a: unknown, b: unknown): boolean => sameWith(a, b, (left, right) => left === right)

function withoutEmptyItems(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((item) => typeof item !== 'string' || cleanLine(item) !== '').map(withoutEmptyItems)
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutEmptyItems(field)]))
}

/**
 * Equal once the store has tidied what was typed: it trims, normalises and drops empty lines, and that is no conflict.
 */
export const sameOnceTidied = (a: unknown, b: unknown): boolean =>
  sameWith(withoutEmptyItems(a), withoutEmptyItems(b), (left, right) => cleanLine(left) === cleanLine(right))
