// Values made from a schema's shape: each of the kind that is asked for, and as hostile as that kind allows.
import * as fc from 'fast-check'
import type { z } from 'zod'
import { HOSTILE_STRINGS, junk } from './hostile.ts'

/** What is read of zod's own description of a schema. */
export interface Definition {
  readonly type: string
  readonly format?: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly values?: readonly unknown[]
  readonly in?: z.ZodType
  readonly out?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly items?: readonly z.ZodType[]
  readonly left?: z.ZodType
  readonly getter?: () => z.ZodType
}

export const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition

const DATES = ['0001-01-01', '1970-01-01', '2024-02-29', '2026-11-21', '2026-11-22', '9999-12-31', '2026-02-30', '20261121', '']
const INSTANTS = ['1970-01-01T00:00:00.000Z', '2026-11-21T13:02:00.000Z', '9999-12-31T23:59:59.999Z', '2026-11-21T13:02:00+01:00', 'igår']
const NUMBERS = [0, 1, 2, 3, 12, 200, -1, 0.5, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1e308, Number.NaN]
const WORDS = ['', 'a', '14.30', '§ 7', '2026', '556016-0680', 'bo@example.se', '070-174 06 05', 'tn', 'Å']

function text(format: string | undefined, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 4 }, { arbitrary: fc.uuid({ version: 7 }), weight: 1 })
  if (format === 'date') return fc.constantFrom(...DATES)
  if (format === 'datetime') return fc.constantFrom(...INSTANTS)
  return fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...HOSTILE_STRINGS), fc.constantFrom(...ids, ...DATES))
}

const object = (shape: Readonly<Record<string, z.ZodType>>, ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, shapeOf(each, ids)])))

const both = (schemas: readonly z.ZodType[], ids: readonly string[]): fc.Arbitrary<unknown> => fc.oneof(...schemas.map((each) => shapeOf(each, ids)))

type Maker = (definition: Definition, ids: readonly string[]) => fc.Arbitrary<unknown>

const inner: Maker = ({ innerType }, ids) => (innerType ? shapeOf(innerType, ids) : junk)

const MAKERS: Readonly<Record<string, Maker>> = {
  object: ({ shape }, ids) => object(shape ?? {}, ids),
  array: ({ element }, ids) => (element ? fc.array(shapeOf(element, ids), { maxLength: 3 }) : junk),
  string: ({ format }, ids) => text(format, ids),
  number: () => fc.constantFrom(...NUMBERS),
  boolean: () => fc.boolean(),
  enum: ({ entries }) => fc.constantFrom(...Object.values(entries ?? {})),
  literal: ({ values }) => fc.constantFrom(...(values ?? [])),
  union: ({ options }, ids) => both(options ?? [], ids),
  nullable: (definition, ids) => fc.option(inner(definition, ids), { nil: null }),
  optional: (definition, ids) => fc.option(inner(definition, ids), { nil: undefined }),
  default: inner,
  readonly: inner,
  // What comes in is what is made; a change on the way in stands first where a value is prepared.
  pipe: ({ in: first, out: last }, ids) => both([first, last].filter((each) => each !== undefined && definitionOf(each).type !== 'transform').slice(0, 1) as z.ZodType[], ids),
  record: ({ valueType }, ids) => (valueType ? fc.dictionary(fc.constantFrom('omrade', 'x', '__proto__', ''), shapeOf(valueType, ids), { maxKeys: 3 }) : junk),
  tuple: ({ items }, ids) => fc.tuple(...(items ?? []).map((each) => shapeOf(each, ids))),
  custom: () => fc.constantFrom<unknown>(new Uint8Array(0), new Uint8Array([0, 255, 10]), new TextEncoder().encode('Subject: x\r\n\r\ny')),
  lazy: ({ getter }, ids) => (getter ? shapeOf(getter(), ids) : junk),
}

/**
 * Values of the shape that a schema asks for.
 * @param ids ids of rows that are there, of every kind: right in form, and nearly always of something else
 */
export function shapeOf(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema)
  return MAKERS[definition.type]?.(definition, ids) ?? junk
}
