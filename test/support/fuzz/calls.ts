// Wrong calls of one method: any value, a right input with one thing wrong, or the right shape with hostile contents.
import * as fc from 'fast-check'
import type { z } from 'zod'
import { idSchema } from '../../../shared/domain/field.ts'
import { junk, leaveOut, placesIn, put } from './hostile.ts'
import { definitionOf, shapeOf } from './shape.ts'

type Input = Readonly<Record<string, unknown>>

const cyclic: Record<string, unknown> = {}
cyclic['again'] = cyclic

const EXTRAS: readonly Input[] = [
  { __extra: 'x' }, { again: cyclic }, { call: () => 'called' }, { 'a.b': 1, '': 2 }, { long: 'x'.repeat(100_000) },
  Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`extra${index}`, index])),
  JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}') as Input,
]

const isId = (value: unknown): boolean => idSchema.safeParse(value).success
const valueAt = (input: unknown, path: readonly (string | number)[]): unknown => path.reduce<unknown>((found, key) => (found as Input | null)?.[key], input)

/** A right input with each of its ids replaced by that of something else. */
function foreign(input: Input, ids: readonly string[]): fc.Arbitrary<unknown> {
  const places = placesIn(input).filter((path) => path.length > 0 && isId(valueAt(input, path)))
  if (places.length === 0) return junk
  return fc.array(fc.constantFrom(...ids), { minLength: places.length, maxLength: places.length }).map((others) =>
    places.reduce<unknown>((made, path, index) => put(made, path, others[index]), input),
  )
}

/** A right input in which one field has another value of the right kind. */
function otherValue(input: Input, schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(definitionOf(schema).shape ?? {})
  if (fields.length === 0) return shapeOf(schema, ids)
  return fc.oneof(...fields.map(([key, each]) => shapeOf(each, ids).map((value) => ({ ...input, [key]: value }))))
}

function oneWrong(input: Input): fc.Arbitrary<unknown> {
  const place = fc.constantFrom(...placesIn(input))
  return fc.oneof(
    { arbitrary: fc.record({ place, value: junk }).map((wrong) => put(input, wrong.place, wrong.value)), weight: 3 },
    { arbitrary: place.map((each) => leaveOut(input, each)), weight: 1 },
  )
}

/**
 * Wrong calls of one method.
 * @param input one that the method would accept
 * @param ids ids of rows that are there, of every kind
 */
export const wrongInputs = (input: Input, schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: junk, weight: 2 },
    { arbitrary: oneWrong(input), weight: 7 },
    { arbitrary: otherValue(input, schema, ids), weight: 6 },
    { arbitrary: shapeOf(schema, ids), weight: 3 },
    { arbitrary: foreign(input, ids), weight: 2 },
    { arbitrary: fc.constantFrom(...EXTRAS).map((extra) => Object.assign(Object.create(null) as object, input, extra)), weight: 1 },
  )
