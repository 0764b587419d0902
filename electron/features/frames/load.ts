import { todayIn } from '../../../shared/domain/date.ts'
import type { FrameView } from '../../../shared/domain/frame/budgetFrame.ts'
import { isAwaited, type ProposedSum } from '../../../shared/domain/frame/pending.ts'
import { decisionsOf } from '../../db/repositories/decisions.ts'
import { frameChangesOf } from '../../db/repositories/frameChanges.ts'
import { decisionsOfBaselines, proposedSums, reservationsIn, yearsOfFrames } from '../../db/repositories/frames.ts'
import type { StoreContext } from '../../work/context.ts'

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** A proposal without a meeting is on its way this year. */
function isOfYear(context: StoreContext, { boardMeetingOn }: ProposedSum, year: number): boolean {
  return yearOf(boardMeetingOn ?? todayIn(context.clock())) === year
}

function waits({ connection }: StoreContext, { caseId, purpose, boardMeetingOn }: ProposedSum): boolean {
  const answered = new Set(purpose === 'process' ? decisionsOfBaselines(connection, caseId) : [])
  const decisions = decisionsOf(connection, caseId).filter(({ id }) => !answered.has(id))
  return isAwaited(decisions, purpose === 'process' ? 'decision2' : 'decision1', boardMeetingOn)
}

/** Everything that is recorded of a year's frame, over all cases. */
export function loadFrame(context: StoreContext, year: number): FrameView {
  const { connection } = context
  return {
    year,
    changes: frameChangesOf(connection, year),
    reservations: reservationsIn(connection, year),
    proposed: proposedSums(connection).filter((each) => isOfYear(context, each, year) && waits(context, each)),
    years: yearsOfFrames(connection),
  }
}
