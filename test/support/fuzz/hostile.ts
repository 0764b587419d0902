// Values that no field asks for, and ways to put one into a valid input.
import * as fc from 'fast-check'

const cyclic: Record<string, unknown> = { name: 'cyclic' }
cyclic['self'] = cyclic

/** Made from JSON, so that `__proto__` is a property of its own, as it is in what crosses a process. */
const withProto = JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"x": 1}}}') as unknown

/** None begins as a path from the root does: an accepted call may write a file, and does so in the test's own folder. */
export const HOSTILE_STRINGS: readonly string[] = [
  '', '\0', 'a\0b', '\ud800', '\udfff\ud800', 'e\u0301'.repeat(50), '\u202e\u2066', '../../etc/passwd', "'; DROP TABLE cases; --",
  '<img src=x onerror=alert(1)>', '=cmd|calc', 'x'.repeat(60_000), '2026-02-30', '9999-99-99', '00000000-0000-0000-0000-000000000000',
  'NaN', '__proto__', 'constructor', '{}', '🏘️'.repeat(400), ' \u00a0\u2003\ufeff ',
]

const HOSTILE_OBJECTS: readonly unknown[] = [
  null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, -1, 1.5, 2 ** 53, 1e308, 10n, true, Symbol('x'), () => 'called', new Date(),
  new Map([[1, 2]]), new Set([1]), new Uint8Array(8), /x/, new Error('x'), [], {}, [[]], [null], cyclic, [cyclic], withProto, new Proxy({}, {}),
  Object.create(null), Object.freeze({ id: 1 }), Array.from({ length: 5_000 }, () => 0), { length: 3, 0: 'a' }, Promise.resolve(1),
]

/** A value of another kind than what is asked for, or of the right kind and absurd. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE_STRINGS),
  fc.constantFrom(...HOSTILE_OBJECTS),
  fc.anything({ key: fc.string({ maxLength: 12 }), withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true, maxDepth: 3 }),
)

type Path = readonly (string | number)[]

/** Where a value can be put: every place of an input, the input itself (the empty path) among them. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))]
}

/** A copy of a value with another one at a place. */
export function put(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  const holder = copy as Record<string, unknown>
  holder[key] = put(holder[key], rest, replacement)
  return copy
}

/** A copy of a value without what stands at a place. */
export function leaveOut(value: unknown, path: Path): unknown {
  const [key, ...rest] = path
  if (key === undefined) return undefined
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  const holder = copy as Record<string, unknown>
  if (rest.length === 0) delete holder[key]
  else holder[key] = leaveOut(holder[key], rest)
  return copy
}
