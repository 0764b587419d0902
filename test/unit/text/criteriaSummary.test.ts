import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../shared/domain/criteria.ts'
import { criteriaSummary } from '../../../shared/text/catalogue/criteria.ts'
import { defaultModel } from '../../support/store.ts'

const ids = defaultModel.criteria.map(({ id }) => id)

/** The summary when the criteria, in the model's order, were answered like this; what is left out is not assessed. */
const summaryOf = (...answers: Answer[]) =>
  criteriaSummary(
    defaultModel,
    answers.map((answer, at) => ({ criterionId: ids[at] ?? '', answer })),
  )

const modelOf = (count: number) => ({
  criteria: Array.from({ length: count }, (_, at) => ({
    id: `k${at}`,
    name: `Kriterium ${at}`,
    text: 'Text.',
    guidance: 'Vägledning.',
    missingPhrase: `sak ${at}`,
  })),
})

const allMet = (count: number) => modelOf(count).criteria.map(({ id }) => ({ criterionId: id, answer: 'met' as const }))

describe('the sentence over the criteria', () => {
  it('says that nothing is assessed when nothing is', () => {
    expect(summaryOf()).toBe('Inget av sex kriterier är bedömt än.')
    expect(criteriaSummary(defaultModel, ids.map((criterionId) => ({ criterionId, answer: 'notAssessed' })))).toBe(
      'Inget av sex kriterier är bedömt än.',
    )
  })

  it('says that all are met when all are', () => {
    expect(summaryOf('met', 'met', 'met', 'met', 'met', 'met')).toBe('Alla sex är uppfyllda.')
  })

  it('names what is missing', () => {
    expect(summaryOf('met', 'met', 'notMet', 'met', 'notMet', 'met')).toBe(
      'Fyra av sex är uppfyllda. Egen insats och behovsunderlag saknas.',
    )
  })

  it('says one in the singular', () => {
    expect(summaryOf('met', 'notMet', 'notMet', 'notMet', 'notMet', 'notMet')).toBe(
      'Ett av sex är uppfyllt. Förankrat samarbete, egen insats, mervärde, behovsunderlag och demokratisk grund saknas.',
    )
  })

  it('tells missing, partly there and not yet assessed apart', () => {
    expect(summaryOf('met', 'met', 'partly', 'met', 'notMet')).toBe(
      'Tre av sex är uppfyllda. Behovsunderlag saknas. Egen insats finns bara delvis. Demokratisk grund återstår att bedöma.',
    )
  })

  it('says that none is met where some were assessed', () => {
    expect(summaryOf('partly', 'partly', 'partly', 'partly', 'partly', 'partly')).toBe(
      'Inget av sex är uppfyllt. Blandad grupp, förankrat samarbete, egen insats, mervärde, behovsunderlag och demokratisk grund finns bara delvis.',
    )
  })

  it('counts what is left to assess once there are more than three', () => {
    expect(summaryOf('met', 'met')).toBe('Två av sex är uppfyllda. Fyra återstår att bedöma.')
    expect(summaryOf('met', 'met', 'met')).toBe(
      'Tre av sex är uppfyllda. Mervärde, behovsunderlag och demokratisk grund återstår att bedöma.',
    )
  })

  it('ignores answers to criteria that the model does not have', () => {
    expect(criteriaSummary(defaultModel, [{ criterionId: 'okant', answer: 'met' }])).toBe('Inget av sex kriterier är bedömt än.')
  })

  it('writes numbers as words up to twelve and as digits from there', () => {
    expect(criteriaSummary(modelOf(12), allMet(12))).toBe('Alla tolv är uppfyllda.')
    expect(criteriaSummary(modelOf(13), allMet(13))).toBe('Alla 13 är uppfyllda.')
    expect(criteriaSummary(modelOf(13), allMet(12))).toBe('Tolv av 13 är uppfyllda. Sak 12 återstår att bedöma.')
  })

  it('speaks of one and of two criteria as one does', () => {
    expect(criteriaSummary(modelOf(1), allMet(1))).toBe('Kriteriet är uppfyllt.')
    expect(criteriaSummary(modelOf(1), [])).toBe('Kriteriet är inte bedömt än.')
    expect(criteriaSummary(modelOf(1), [{ criterionId: 'k0', answer: 'notMet' }])).toBe('Sak 0 saknas.')
    expect(criteriaSummary(modelOf(2), allMet(2))).toBe('Båda är uppfyllda.')
  })
})
