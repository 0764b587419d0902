import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenOr, writtenText } from '../../../shared/documents/blocks.ts'
import { textsOf } from './sample.ts'

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)
const withoutMarks = (all: readonly string[]): string[] => all.filter((each) => !/^[-•*–]$/.test(each))

describe('text as it was typed', () => {
  it('is divided into paragraphs by blank lines, and keeps its line breaks', () => {
    expect(writtenText('Ett\ntvå\n\n \t\nTre')).toEqual([
      { kind: 'paragraph', text: 'Ett\ntvå', tone: 'normal' },
      { kind: 'paragraph', text: 'Tre', tone: 'normal' },
    ])
  })

  it.each(['-', '•', '*', '–'])('becomes a list where lines begin with %s', (mark) => {
    expect(writtenText(`Vi vill:\n${mark} ha ljus\n  ${mark}  ha bänkar\nOch så vidare`)).toEqual([
      { kind: 'paragraph', text: 'Vi vill:', tone: 'normal' },
      { kind: 'list', ordered: false, items: [{ text: 'ha ljus' }, { text: 'ha bänkar' }] },
      { kind: 'paragraph', text: 'Och så vidare', tone: 'normal' },
    ])
  })

  it.each(['-5 grader', '–', '-', '2-3 bänkar', '*viktigt*', '1. Först'])('is no list for %j', (text) => {
    expect(writtenText(text)).toEqual([{ kind: 'paragraph', text, tone: 'normal' }])
  })

  it('says nothing of points without words', () => {
    expect(writtenText('- ett\n- \n- två')).toEqual([{ kind: 'list', ordered: false, items: [{ text: 'ett' }, { text: 'två' }] }])
  })

  it('is a quiet line where nothing is written', () => {
    expect(writtenOr(' \n ', 'Tomt')).toEqual([{ kind: 'paragraph', text: 'Tomt', tone: 'quiet' }])
  })

  it('loses no word and changes no order, whatever was typed', () => {
    const piece = constantFrom('ord', 'två ord', '- punkt', '• punkt', '  – sen', '', ' ', '\t', '-', '- ', '<b>', '=1+1', "'--", '\u00a0', 'å\nä')
    const text = array(constantFrom('\n', '\n\n', ' ').chain((gap) => piece.map((each) => each + gap)), { maxLength: 30 }).map((all) => all.join(''))
    assert(
      property(text, (typed) => {
        const expected = typed.split('\n').flatMap((line) => words(line.replace(/^\s*[-•*–]\s+/, '')))
        expect(withoutMarks(writtenText(typed).flatMap(textsOf).flatMap(words))).toEqual(withoutMarks(expected))
      }),
      { numRuns: 2_000 },
    )
  })

  it('makes no empty block and no empty point of any text', () => {
    assert(
      property(string({ unit: 'binary' }), (typed) => {
        for (const block of writtenText(typed)) {
          const texts = textsOf(block)
          expect(texts.length).toBeGreaterThan(0)
          for (const text of texts) expect(text.trim()).not.toBe('')
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
