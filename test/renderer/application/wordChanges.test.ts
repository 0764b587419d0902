import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortened, wordChanges, wordTally } from '../../../renderer/features/application/versions/wordChanges.ts'

const without = (kind: 'added' | 'removed', before: string, after: string) =>
  wordChanges(before, after)
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('')

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('what differs between two texts', () => {
  it('is found word by word, with Swedish letters whole', () => {
    expect(wordChanges('Gården är mörk.', 'Gården är grön.').filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'mörk' },
      { kind: 'added', text: 'grön' },
    ])
  })

  it('is nothing for equal texts, and everything where one is empty', () => {
    expect(wordChanges('lika', 'lika')).toEqual([{ kind: 'same', text: 'lika' }])
    expect(wordChanges('', 'nytt')).toEqual([{ kind: 'added', text: 'nytt' }])
    expect(wordChanges('gammalt', '')).toEqual([{ kind: 'removed', text: 'gammalt' }])
    expect(wordChanges('', '')).toEqual([])
  })

  it('always holds all words of both texts', () => {
    const words = array(constantFrom('gård', 'träd', 'ö', 'ljus.', '\n', '670', 'kr'), { maxLength: 30 })
    assert(
      property(words, words, (before, after) => {
        const [old, fresh] = [before.join(' '), after.join(' ')]
        expect(squeezed(without('added', old, fresh)).replaceAll(' ', '')).toBe(squeezed(old).replaceAll(' ', ''))
        expect(squeezed(without('removed', old, fresh)).replaceAll(' ', '')).toBe(squeezed(fresh).replaceAll(' ', ''))
      }),
    )
  })

  it('is answered in time also for two long texts with nothing in common', () => {
    const [before, after] = ['a', 'b'].map((letter) => Array.from({ length: 9_000 }, (_, at) => `${letter}${at}`).join(' '))
    const started = performance.now()
    const changes = wordChanges(before ?? '', after ?? '')
    expect(performance.now() - started).toBeLessThan(4_000)
    expect(wordTally(changes)).toEqual({ added: 9_000, removed: 9_000 })
  })

  it('leaves out the middle of long stretches in which nothing changed, and nothing else', () => {
    const long = 'ord '.repeat(400)
    const cut = shortened([{ kind: 'same', text: long }, { kind: 'added', text: long }], '[…]')
    expect(cut[0]?.text).toMatch(/^ord .* \[…\] .*ord $/)
    expect(cut[0]?.text.length).toBeLessThan(400)
    expect(cut[1]?.text).toBe(long)
  })
})
