// Every place in a method's input where somebody's text can stand, found in its schema: a new field is covered by itself.
import type { z } from 'zod'
import { definitionOf } from './shape.ts'

export interface TextPlace {
  /** `facts.title`, `parts.omrade.text`, `aliases.0`. */
  readonly path: string
  /** Of this place alone. */
  readonly schema: z.ZodType
  /** The whole input with a text there. */
  readonly inputWith: (text: string) => unknown
}

type Rebuild = (value: unknown) => unknown
type Fields = Readonly<Record<string, unknown>>

const PLAIN_STRINGS: Readonly<Record<string, string>> = {
  uuid: '0190f3a0-0000-7000-8000-0000000000ff', date: '2026-11-20', datetime: '2026-11-20T12:00:00.000Z',
}

/** The least that a schema takes. */
export function plain(schema: z.ZodType): unknown {
  const { type, format, shape, entries, values, options, innerType, in: first, out: last } = definitionOf(schema)
  if (type === 'string') return PLAIN_STRINGS[format ?? ''] ?? 'x'
  if (type === 'number') return 1
  if (type === 'boolean') return false
  if (type === 'enum') return Object.values(entries ?? {})[0]
  if (type === 'literal') return values?.[0]
  if (type === 'object') return Object.fromEntries(Object.entries(shape ?? {}).map(([key, each]) => [key, plain(each)]))
  if (type === 'array') return []
  if (type === 'record') return {}
  if (type === 'union') return options?.[0] ? plain(options[0]) : undefined
  if (type === 'pipe') return [first, last].filter((each) => each && definitionOf(each).type !== 'transform').slice(0, 1).map((each) => each && plain(each))[0]
  if (type === 'nullable') return null
  return innerType ? plain(innerType) : undefined
}

/** Whether a schema takes any text, and not only an id, a day or an instant. */
function isText(schema: z.ZodType): boolean {
  const { type, format, in: first } = definitionOf(schema)
  return type === 'string' ? format === undefined || !(format in PLAIN_STRINGS) : type === 'pipe' && first !== undefined && isText(first)
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an option asks for, filled with what is known of the right input. */
function asOption(option: z.ZodType, value: unknown): unknown {
  if (option.safeParse(value).success) return value
  const least = plain(option)
  if (!isFields(least) || !isFields(value)) return least
  const shape = definitionOf(option).shape ?? {}
  const known = Object.entries(value).filter(([key, each]) => shape[key]?.safeParse(each).success)
  return { ...least, ...Object.fromEntries(known) }
}

/** @param value a right input, or a part of one */
export function textPlaces(schema: z.ZodType, value: unknown, rebuild: Rebuild = (each) => each, path: readonly string[] = []): TextPlace[] {
  if (isText(schema)) return [{ path: path.join('.'), schema, inputWith: rebuild }]
  const { type, shape, element, innerType, options, valueType, in: first } = definitionOf(schema)
  const below = (each: z.ZodType, key: string, part: unknown, build: Rebuild) => textPlaces(each, part, (made) => rebuild(build(made)), [...path, key])
  if (type === 'object') {
    const base = isFields(value) ? value : (plain(schema) as Fields)
    return Object.entries(shape ?? {}).flatMap(([key, each]) => below(each, key, base[key], (made) => ({ ...base, [key]: made })))
  }
  if (type === 'array' && element) {
    const base: unknown[] = Array.isArray(value) && value.length > 0 ? value : [plain(element)]
    return below(element, '0', base[0], (made) => [made, ...base.slice(1)])
  }
  if (type === 'record' && valueType) {
    const base = isFields(value) ? value : {}
    const key = Object.keys(base)[0] ?? 'omrade'
    return below(valueType, key, base[key] ?? plain(valueType), (made) => ({ ...base, [key]: made }))
  }
  if (type === 'union') return (options ?? []).flatMap((option) => textPlaces(option, asOption(option, value), rebuild, path))
  if (type === 'pipe' && first) return textPlaces(first, value, rebuild, path)
  return innerType ? textPlaces(innerType, value ?? undefined, rebuild, path) : []
}
