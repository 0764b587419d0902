import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameIndexOf } from '../../../shared/domain/respect/nameIndex.ts'
import { maskOthers, mentions, OTHER_PERSON, placesOf } from '../../../shared/domain/respect/person.ts'

const astrid = { names: ['Astrid Demolin'], emails: ['astrid@example.se'], phones: ['070-174 06 05'] }
const others = ['Bertil Exempelsson', 'Astrid Provberg', 'Åsa Öst']
const mask = maskOthers(astrid, nameIndexOf(others))

describe('a person in a text', () => {
  it.each(['Möte med Astrid Demolin.', 'astrid  demolins förslag', 'Skriv till ASTRID@example.se', 'Ring +46 70 174 06 05', 'tel 0701740605, sen'])(
    'is found in "%s"', (text) => expect(mentions(placesOf(astrid), text)).toBe(true))

  it.each(['Astrid Demolinder', 'Provastrid Demolin', '070-174 06 06', 'dnr 070174', 'bastrid@example.se'])(
    'is not found in "%s"', (text) => expect(mentions(placesOf(astrid), text)).toBe(false))
})

describe('others in the same text', () => {
  it('are hidden, with their addresses and numbers and the given name they are called by next', () => {
    expect(mask('Astrid Demolin och Bertil Exempelsson (bertil@example.se, 070-174 06 99). Bertil tar anteckningar.')).toBe(
      `Astrid Demolin och ${OTHER_PERSON} (${OTHER_PERSON}, ${OTHER_PERSON}). ${OTHER_PERSON} tar anteckningar.`,
    )
  })

  it('do not take the person’s own name with them', () => {
    expect(mask('Astrid Provberg mötte Astrid Demolin. Astrid var nöjd.')).toBe(
      `${OTHER_PERSON} mötte Astrid Demolin. Astrid var nöjd.`,
    )
    expect(maskOthers(astrid, nameIndexOf(['Astrid Demolin']))('Astrid Demolin')).toBe('Astrid Demolin')
  })

  it('leave no trace wherever they stand, and the person always stays', () => {
    const filler = fc.constantFrom(' ', ', ', '\n', ' och ', ' (', ') ', ': ', '/')
    const whom = fc.constantFrom('Bertil Exempelsson', 'bertil exempelssons', 'Åsa Öst', 'asa@example.se', '070-174 06 98', '+46701740697')
    fc.assert(
      fc.property(fc.array(fc.tuple(filler, whom), { minLength: 1, maxLength: 8 }), filler, (parts, gap) => {
        const text = `${parts.map((pair) => pair.join('')).join('')}${gap}Astrid Demolin${gap}${parts.map(([a, b]) => b + a).join('')}`
        const masked = mask(text)
        expect(masked).toContain('Astrid Demolin')
        expect(masked).not.toMatch(/bertil|exempelsson|åsa|öst|asa@|0701|174 06/i)
      }),
    )
  })
})
