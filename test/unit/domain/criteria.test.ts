import { describe, expect, it } from 'vitest'
import { ANSWERS, HISTORY_PAUSE_MINUTES, opensNewHistoryEntry } from '../../../shared/domain/criteria.ts'

const entry = (minute: number, over: { answer?: (typeof ANSWERS)[number]; assessedBy?: string } = {}) => ({
  answer: 'met' as const,
  assessedBy: 'Astrid',
  ...over,
  assessedAt: new Date(Date.UTC(2026, 10, 21, 9, 0) + minute * 60_000).toISOString(),
})

describe('an entry of the history', () => {
  it('is opened by the first save', () => {
    expect(opensNewHistoryEntry(null, entry(0))).toBe(true)
  })

  it.each([
    [0, false],
    [HISTORY_PAUSE_MINUTES - 0.001, false],
    [HISTORY_PAUSE_MINUTES, true],
    [60 * 24 * 365, true],
    [-0.001, true],
  ])('after a pause of %s minutes: %s', (minutes, opens) => {
    expect(opensNewHistoryEntry(entry(0), entry(minutes))).toBe(opens)
  })

  it('is opened by another answer, each of them', () => {
    for (const last of ANSWERS)
      for (const next of ANSWERS) expect(opensNewHistoryEntry(entry(0, { answer: last }), entry(0, { answer: next }))).toBe(last !== next)
  })

  it('is opened by another person, also one without a name', () => {
    expect(opensNewHistoryEntry(entry(0), entry(0, { assessedBy: 'Bo' }))).toBe(true)
    expect(opensNewHistoryEntry(entry(0), entry(0, { assessedBy: '' }))).toBe(true)
  })
})
