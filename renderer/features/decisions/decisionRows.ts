import type { Decision } from '../../../shared/domain/decision.ts'

/** Id in the page of a decision's row or form. */
export const decisionRowId = (id: string): string => `beslut-${id}`

/** In the order the boards met; two of one day in the order they were noted (ids sort by time). */
export const oldestFirst = (decisions: readonly Decision[]): Decision[] =>
  decisions.toSorted((a, b) => a.meetingOn.localeCompare(b.meetingOn) || a.id.localeCompare(b.id))
