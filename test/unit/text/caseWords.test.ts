import { describe, expect, it } from 'vitest'
import { dayInMonth, monthHeading, todoPanelWords } from '../../../shared/text/catalogue/case.ts'
import { forwardingSentence, paragraphText } from '../../../shared/text/catalogue/decisions.ts'
import { meetingTitle, placeAndTime } from '../../../shared/text/catalogue/meetings.ts'
import { defaultModel } from '../../support/store.ts'

const titleOf = (kind: string) => meetingTitle({ kind, heldOn: '2026-11-21' }, defaultModel)

describe('a paragraph', () => {
  it.each([['87'], ['§ 87'], ['§87'], ['§§ 87'], ['par. 87'], ['paragraf 87'], ['  87 ']])('typed as %s reads § 87', (typed) => {
    expect(paragraphText(typed)).toBe('§\u00A087')
  })

  it('that is empty stays empty', () => {
    expect([paragraphText(''), paragraphText(' § ')]).toEqual(['', ''])
  })

  it('keeps words that only begin like one', () => {
    expect(paragraphText('parallellt ärende 3')).toBe('§\u00A0parallellt ärende 3')
  })
})

describe('the diary', () => {
  it('heads a month with its name and year, and a day with its weekday', () => {
    expect([monthHeading('2026-11-01'), dayInMonth('2026-11-21'), dayInMonth('2026-11-05')]).toEqual(['November 2026', 'lör 21', 'tors 5'])
  })
})

describe('small sentences', () => {
  it('count one thing and several', () => {
    expect([todoPanelWords.count(1), todoPanelWords.count(2), todoPanelWords.count(13)]).toEqual(['En sak kvar', 'Två saker kvar', '13 saker kvar'])
  })

  it('call a meeting by its kind, by the word that was written, or just a meeting', () => {
    expect([titleOf('avstamning'), titleOf('gatufest'), titleOf('')]).toEqual(['Avstämning 2026-11-21', 'Gatufest 2026-11-21', 'Möte 2026-11-21'])
    expect([placeAndTime({ time: '14.30', place: '' }), placeAndTime({ time: '', place: '' })]).toEqual(['14.30', ''])
  })

  it('say how much of a case went to which board', () => {
    const forwarding = { board: 'ks', scope: 'part' as const, part: 'Skolgården', answer: null }
    expect(forwardingSentence({ forwarding }, defaultModel)).toBe('En del av ärendet (Skolgården) överlämnades till kommunstyrelsen. Svaret har inte kommit.')
    expect(forwardingSentence({ forwarding: null }, defaultModel)).toBe('')
  })
})
