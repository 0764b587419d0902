import { describe, expect, it } from 'vitest'
import { nameIndexOf } from '../../../shared/domain/respect/nameIndex.ts'

const index = nameIndexOf(['Åsa Öberg', 'Anna-Karin Demolin', 'Anna Provberg Demolin', 'Sven', 'Lars', '---', 'Bo  Ek'])

describe('the names that may stand in a text', () => {
  it.each([
    ['Vi träffade Åsa Öberg på torget.', ['Åsa Öberg']],
    ['ÅSA ÖBERGS hus', ['Åsa Öberg']],
    ['Åsa\nÖberg', ['Åsa Öberg']],
    ['Anna-Karin Demolin och Anna Provberg Demolin', ['Anna-Karin Demolin', 'Anna Provberg Demolin']],
    ['Svens cykel och Lars bil', ['Sven', 'Lars']],
    ['Bo Ek, --- , Åsa och Anna', ['Bo  Ek']],
    ['Svensson', []],
    ['', []],
  ])('%s', (text, names) => expect(index.candidates(text)).toEqual(names))

  it('are found however the letters are composed', () => expect(index.candidates('A\u030Asa O\u0308berg')).toEqual(['Åsa Öberg']))
})
