import { describe, expect, it } from 'vitest'
import { addressLines, hasPostcode, labelLines, sheetsFor } from '../../../shared/domain/network/labels.ts'

describe('an address on a label', () => {
  it.each([
    ['Ystadgatan 12, 214 24 Malmö', ['Ystadgatan 12', '214 24 Malmö']],
    ['Ystadgatan 12 21424 Malmö', ['Ystadgatan 12', '214 24 Malmö']],
    ['Box 1234, 201 21 Malmö', ['Box 1234', '201 21 Malmö']],
    ['Gården, Ystadgatan 12, lgh 1101, 214 24  Malmö,', ['Gården', 'Ystadgatan 12', 'lgh 1101', '214 24 Malmö']],
    ['214 24 Malmö', ['214 24 Malmö']],
    ['Ystadgatan 12', ['Ystadgatan 12']],
    ['Hus 12345', ['Hus 12345']],
    ['', []],
  ])('%s', (address, lines) => {
    expect(addressLines(address)).toEqual(lines)
    expect(hasPostcode(address)).toBe(/\d{2} Malmö/.test(lines.at(-1) ?? ''))
  })

  it('stands under the person in care of the actor, or under the actor alone', () => {
    const actor = { actorId: '', actorName: 'Zenit', area: '', contactName: '', email: '', address: 'Gatan 1' }
    expect(labelLines(actor)).toEqual(['Zenit', 'Gatan 1'])
    expect(labelLines({ ...actor, contactName: 'Åsa Öberg' })).toEqual(['Åsa Öberg', 'c/o Zenit', 'Gatan 1'])
  })
})

it('counts the sheets, a half-used one among them', () => {
  expect([sheetsFor('70x37', 0, 5), sheetsFor('70x37', 24, 1), sheetsFor('70x37', 24, 2), sheetsFor('99x38', 1, 14)]).toEqual([0, 1, 2, 1])
})
