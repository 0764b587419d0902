import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passesLuhn } from '../../../shared/domain/luhn.ts'
import { checkOrganisationNumber } from '../../../shared/domain/organisationNumber.ts'

describe('an organisation number', () => {
  it.each([
    ['212000-1124'],
    ['2120001124'],
    [' 212000 1124 '],
    ['212000–1124'],
    ['16212000-1124'],
    ['SE212000112401'],
    ['se 2120001124 01'],
  ])('%j is the city of Malmö’s', (text) => {
    expect(checkOrganisationNumber(text)).toEqual({ ok: true, value: '212000-1124' })
  })

  it.each([
    ['', 'wrong-length'],
    ['abc', 'wrong-length'],
    ['212000-112', 'wrong-length'],
    ['212000-11245', 'wrong-length'],
    ['21200O-1124', 'wrong-length'],
    ['２１２０００1124', 'wrong-length'],
    ['2'.repeat(1_000_000), 'wrong-length'],
    ['212000-1125', 'checksum'],
    ['811218-9876', 'personal-number'],
    ['19811218-9876', 'personal-number'],
    ['701063-2391', 'personal-number'],
  ])('%j is refused: %s', (text, reason) => {
    expect(checkOrganisationNumber(text)).toEqual({ ok: false, reason })
  })

  it('sees every single wrong digit and reads its own form back', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(digits, fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 9 }), (first, at, by) => {
        first[2] = Math.max(2, first[2] ?? 2)
        const last = Array.from({ length: 10 }, (_, each) => each).find((each) => passesLuhn(`${first.join('')}${each}`))
        const number = `${first.join('')}${last}`
        const value = `${number.slice(0, 6)}-${number.slice(6)}`
        expect(checkOrganisationNumber(number)).toEqual({ ok: true, value })
        expect(checkOrganisationNumber(value)).toEqual({ ok: true, value })
        const wrong = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)
        expect(checkOrganisationNumber(wrong)).toEqual({ ok: false, reason: 'checksum' })
      }),
    )
  })
})
