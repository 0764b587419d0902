import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLessonLine } from '../../../shared/domain/lessons/lessonLine.ts'
import { areaKindsOf } from '../../../shared/domain/lessons/relevance.ts'

describe('a lesson in a line', () => {
  it.each([
    ['Börja i tid', { text: 'Börja i tid', kind: 'lesson', theme: '', level: '' }],
    ['utmaning: få unga kom @individ', { text: 'Få unga kom', kind: 'challenge', theme: '', level: 'individual' }],
    ['Framgångsfaktor: en fast kontakt #roller och ansvar', { text: 'En fast kontakt', kind: 'successFactor', theme: 'roller och ansvar', level: '' }],
    ['Sent beslut #ekonomi @struktur', { text: 'Sent beslut', kind: 'lesson', theme: 'ekonomi', level: 'structure' }],
    ['@organisation #drift Lämna över tidigt', { text: '@organisation #drift Lämna över tidigt', kind: 'lesson', theme: '', level: '' }],
    ['Ring till @Anna om C# och bänkar', { text: 'Ring till @Anna om C# och bänkar', kind: 'lesson', theme: '', level: '' }],
  ])('%s', (line, read) => {
    expect(readLessonLine(line)).toEqual(read)
  })

  it('never loses a line that says something', () => {
    assert(
      property(string({ minLength: 1 }).filter((line) => line.trim() !== ''), (line) => {
        expect(readLessonLine(line).text).not.toBe('')
      }),
    )
  })
})

describe('kinds of area', () => {
  it.each([
    ['Rosengårds torg', ['square']],
    ['Möllevångstorget', ['square']],
    ['Sommargatan', ['street']],
    ['Nobelvägen och parken', ['street', 'park']],
    ['Masthuggskajen', ['waterfront']],
    ['Lindängen', []],
  ])('%s', (name, kinds) => {
    expect(areaKindsOf(name)).toEqual(kinds)
  })
})
