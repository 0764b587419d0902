import { assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { idSchema } from '../../shared/domain/field.ts'
import { newId } from '../../shared/newId.ts'

const LAST_MOMENT = 2 ** 48 - 1

it('makes ids of version 7 that the bridge takes', () => {
  for (let count = 0; count < 1_000; count += 1) {
    const id = newId()
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(idSchema.safeParse(id).success).toBe(true)
  }
})

it('never makes one twice', () => {
  const ids = new Set(Array.from({ length: 50_000 }, () => newId(1_700_000_000_000)))
  expect(ids.size).toBe(50_000)
})

it('carries the time it was made, and sorts by it', () => {
  assert(
    property(integer({ min: 0, max: LAST_MOMENT }), integer({ min: 0, max: LAST_MOMENT }), (a, b) => {
      expect(Number.parseInt(newId(a).replaceAll('-', '').slice(0, 12), 16)).toBe(a)
      expect(newId(a) < newId(b) || a >= b).toBe(true)
    }),
  )
})
