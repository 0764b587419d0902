import { describe, expect, it } from 'vitest'
import { problemTerms } from '../../../shared/domain/network/problemTerms.ts'

describe('a problem in words', () => {
  it.each([
    ['trygghet', ['trygg']],
    ['Hur får vi ungdomar att komma till dialogen?', ['ungdom', 'dialog']],
    ['rekryteringen av hyresgäster', ['rekryter', 'hyresgäst']],
    ['odling, odlingar och odlingen', ['odling']],
    ['Vem har löst skräp på torget', ['skräp', 'torg']],
    ['avhopp AVHOPP', ['avhopp']],
    ['hur då', ['hur', 'då']],
    ['?! ...', []],
  ])('%s is looked for as %j', (text, terms) => expect(problemTerms(text)).toEqual(terms))

  it('that is far too long is cut', () => {
    expect(problemTerms('bänk lampa träd buske cykel parkering skolgård '.repeat(5_000))).toHaveLength(6)
  })
})
