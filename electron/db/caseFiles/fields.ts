// A row as the fields that are compared: what is kept as a JSON object counts for each of its parts, so that two who
// wrote in different parts of one text are not in each other's way.
import { createHash } from 'node:crypto'
import type { Row, Value } from './rows.ts'
import { BOOKKEEPING, FOLLOWS } from './tables.ts'

export interface Field {
  readonly name: string
  /** The value as it is compared and shown. */
  readonly text: string
}

/** Kept as one object, whose parts are fields of their own. */
const NESTED: ReadonlySet<string> = new Set(['writing'])

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of the same content the same text, whatever order the keys were written in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

function* leaves(path: string, value: unknown): Generator<Field> {
  if (isObject(value) && Object.keys(value).length > 0) for (const key of Object.keys(value).toSorted()) yield* leaves(`${path}.${key}`, value[key])
  else yield { name: path, text: typeof value === 'string' ? value : canonical(value) }
}

export function parsedOf(value: Value | undefined): unknown {
  if (typeof value !== 'string') return value ?? null
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

const isCompared = (name: string): boolean => !BOOKKEEPING.has(name) && !(name in FOLLOWS)

/** The fields that are compared, in the order of the columns. */
export function fieldsOf(row: Row): Field[] {
  return Object.entries(row)
    .filter(([name]) => isCompared(name))
    .flatMap(([name, value]) => (NESTED.has(name) ? [...leaves(name, parsedOf(value))] : [{ name, text: value === null ? '' : String(value) }]))
}

const columnOf = (field: string): string => field.split('.')[0] ?? field

function setLeaf(target: Record<string, unknown>, path: readonly string[], source: unknown): void {
  const [key = '', ...rest] = path
  const value = isObject(source) ? source[key] : undefined
  if (rest.length > 0 && isObject(value)) {
    const inner = isObject(target[key]) ? { ...target[key] } : {}
    setLeaf(inner, rest, value)
    target[key] = inner
  } else if (value === undefined) delete target[key]
  else target[key] = value
}

/** The columns that change where some fields of one row are taken over from another. */
export function takeFields(ours: Row, theirs: Row, names: readonly string[]): Row {
  const changed: Record<string, Value> = {}
  for (const name of names) {
    const column = columnOf(name)
    if (!NESTED.has(column)) {
      changed[column] = theirs[column] ?? null
      continue
    }
    const now = parsedOf(changed[column] ?? ours[column])
    const inner = isObject(now) ? { ...now } : {}
    setLeaf(inner, name.split('.').slice(1), parsedOf(theirs[column]))
    // The same content is written the same way, so that nothing seems changed where nothing is.
    changed[column] = canonical(inner) === canonical(parsedOf(theirs[column])) ? (theirs[column] ?? null) : JSON.stringify(inner)
  }
  for (const [follower, source] of Object.entries(FOLLOWS)) if (source in changed && follower in theirs) changed[follower] = theirs[follower] ?? null
  return changed
}

const FINGERPRINT = 16

/** Tells whether a value is the same as one back in time, and tells nothing else of it. */
export const fingerprint = (fileId: string, text: string): string => createHash('sha256').update(`${fileId}\n${text}`).digest('hex').slice(0, FINGERPRINT)

/** Of a whole row, with its bookkeeping. */
export const rowFingerprint = (row: Row): string => createHash('sha256').update(canonical(row)).digest('hex')
