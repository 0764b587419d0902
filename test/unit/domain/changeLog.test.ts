import { assert, dictionary, jsonValue, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedFields } from '../../../shared/domain/changeLog.ts'

const fields = dictionary(string({ maxLength: 4 }), jsonValue({ maxDepth: 2 }), { maxKeys: 6, noNullPrototype: true })

const withNulls = (state: object, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, (state as Record<string, unknown>)[name] ?? null]))

describe('the changed fields', () => {
  it('are those that differ, with both values', () => {
    expect(changedFields({ a: 1, b: [1, 2], c: 'x' }, { a: 1, b: [2, 1], c: 'y' })).toEqual({
      before: { b: [1, 2], c: 'x' },
      after: { b: [2, 1], c: 'y' },
    })
  })

  it('say null for what was not there', () => {
    expect(changedFields({ a: 1 }, { b: 2 })).toEqual({ before: { a: 1, b: null }, after: { a: null, b: 2 } })
  })

  it('are none between equal states', () => {
    assert(
      property(fields, (state) => {
        expect(changedFields(state, structuredClone(state))).toEqual({ before: {}, after: {} })
      }),
    )
  })

  it('bring the one state to the other, and back', () => {
    assert(
      property(fields, fields, (before, after) => {
        const changed = changedFields(before, after)
        const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
        expect({ ...withNulls(before, names), ...changed.after }).toEqual(withNulls(after, names))
        expect({ ...withNulls(after, names), ...changed.before }).toEqual(withNulls(before, names))
      }),
    )
  })
})
