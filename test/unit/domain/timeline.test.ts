import { array, assert, constantFrom, property, record, shuffledSubarray } from 'fast-check'
import { expect, it } from 'vitest'
import { newestFirst, type TimelineEvent } from '../../../shared/domain/timeline.ts'

const EVENTS: readonly TimelineEvent['event'][] = [
  { kind: 'opened' },
  { kind: 'informed' },
  { kind: 'meeting', meetingId: '', meetingKind: '', place: '' },
  { kind: 'decided', decisionId: '', decisionKind: 'decision1', outcome: 'forwarded', board: 'tn', paragraph: '' },
  { kind: 'answered', decisionId: '', board: 'ks', outcome: 'granted', paragraph: '' },
  { kind: 'phase', from: 'initiation', to: 'collaboration', note: '' },
  { kind: 'closed', reason: '' },
  { kind: 'reopened', reason: '' },
]

const event = record({
  on: constantFrom('2026-11-20', '2026-11-21'),
  notedAt: constantFrom('2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.001Z'),
  event: constantFrom(...EVENTS),
})

const at = (on: string, notedAt: string, kind: TimelineEvent['event']['kind']): TimelineEvent => ({
  on,
  notedAt,
  event: EVENTS.find((each) => each.kind === kind) ?? { kind: 'opened' },
})

it('orders by day, then by when it was noted, then by what must come first', () => {
  const ordered = [
    at('2026-11-21', '2026-11-21T07:00:00.000Z', 'opened'),
    at('2026-11-20', '2026-11-21T09:00:00.000Z', 'meeting'),
    at('2026-11-20', '2026-11-21T08:00:00.000Z', 'reopened'),
    at('2026-11-20', '2026-11-21T08:00:00.000Z', 'closed'),
    at('2026-11-20', '2026-11-21T08:00:00.000Z', 'answered'),
    at('2026-11-20', '2026-11-21T08:00:00.000Z', 'decided'),
    at('2026-11-20', '2026-11-21T08:00:00.000Z', 'opened'),
  ]
  assert(
    property(shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
      expect(newestFirst(shuffled)).toEqual(ordered)
    }),
  )
})

it('keeps every event, and ordering twice changes nothing', () => {
  assert(
    property(array(event), (events) => {
      const sorted = newestFirst(events)
      expect(sorted).toHaveLength(events.length)
      expect(new Set(sorted)).toEqual(new Set(events))
      expect(newestFirst(sorted)).toEqual(sorted)
    }),
  )
})
