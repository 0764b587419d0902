import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatchRank, foldForSearch, matchRank } from '../../../shared/text/fold.ts'

describe('folding for search', () => {
  it.each([
    ['Ängby Åsen ÖST', 'angby asen ost'],
    ['José Müller', 'jose muller'],
    ['Jose\u0301', 'jose'],
    ['Søren Ærø', 'soren aero'],
    ['Straße STRAẞE', 'strasse strasse'],
    ['Łódź Đorđe Þór', 'lodz dorde thor'],
    ['  två \n\t ord\u00A0här ', 'tva ord har'],
    ['sam\u00ADverkan', 'samverkan'],
    ['İstanbul ﬁk', 'istanbul fik'],
    ['🏽\u200C\uFE0F', '🏽'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded)
  })

  it('is the same when done twice, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
    )
  })
})

describe('ranking a hit', () => {
  it('finds Ängby by angby, and hål before hal when hål is typed', () => {
    expect(matchRank('Ängby', 'angby')).toBe(3)
    expect(matchRank('hål', 'hål')).toBeLessThan(matchRank('hal', 'hål') ?? 0)
    expect(matchRank('hal', 'hal')).toBeLessThan(matchRank('hål', 'hal') ?? 0)
  })

  it('puts the start of the text before the start of a word before the inside of a compound', () => {
    const ranks = ['Aktivitet i parken', 'Ny aktivitet', 'Dialogaktivitet'].map((title) => matchRank(title, 'aktivitet'))
    expect(ranks).toEqual([0, 1, 2])
  })

  it('puts every exact hit before every folded one', () => {
    expect(matchRank('Storhål', 'hål')).toBe(2)
    expect(matchRank('Hal bana', 'hål')).toBe(3)
  })

  it('takes the best of several places in a text', () => {
    expect(matchRank('Dialogaktivitet och aktivitet', 'aktivitet')).toBe(1)
  })

  it('does not count punctuation before the first word, and counts words after hyphens and quotes', () => {
    expect(matchRank('”Möllan” växer', 'möllan')).toBe(0)
    expect(matchRank('Södra-Möllan', 'möllan')).toBe(1)
  })

  it('wants every word of the needle, in any order', () => {
    expect(matchRank('Kvarter 12, Möllan', 'möllan kvarter')).toBe(1)
    expect(matchRank('Möllan kvarter 12', 'möllan kvarter')).toBe(0)
    expect(matchRank('Möllan', 'möllan kvarter')).toBeNull()
  })

  it('reads the same letter in either Unicode form as the same', () => {
    expect(matchRank('A\u030Asen', 'åsen')).toBe(0)
  })

  it('has no hit for another word and hits everything with nothing', () => {
    expect(matchRank('Möllan', 'sofielund')).toBeNull()
    expect(matchRank('Möllan', ' ')).toBe(0)
    expect(matchRank('', 'x')).toBeNull()
  })

  it('treats search syntax and patterns as plain text', () => {
    expect(matchRank('a.b*c (d) %_', '.b*')).toBe(2)
    expect(matchRank('abc', '.*')).toBeNull()
    expect(matchRank('x "citat" AND y', '" and')).toBe(1)
  })

  it('finds every part of every text, however it is written', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abåäöéøA B-1👩'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(letters, letters, letters, (before, needle, after) => {
        expect(createMatchRank(needle.toUpperCase())(before + needle + after)).not.toBeNull()
      }),
    )
  })
})
