import type { CaseView } from '../../shared/domain/caseView.ts'
import { standingOf } from '../../shared/domain/caseView.ts'
import { todayIn } from '../../shared/domain/date.ts'
import { phaseIndex } from '../../shared/domain/phase.ts'
import type { ProcessModel } from '../../shared/domain/processModel.ts'
import { type TimelineEvent, type TimelineEventKind, newestFirst } from '../../shared/domain/timeline.ts'
import { type Todo, type TodoCode, todosOf } from '../../shared/domain/todo.ts'
import { foldForSearch } from '../../shared/text/fold.ts'
import { swedishSortKey } from '../../shared/text/sortKey.ts'
import { type CaseSummary, saveSummary } from '../db/repositories/caseSummaries.ts'
import { loadTimeline, loadView } from './load.ts'
import type { StoreContext } from './context.ts'

/** As many missing things as the list's tooltip shows; the count says how many there are. */
const MISSING_SHOWN = 8

const BOARD_CODES: readonly TodoCode[] = ['await-decision-1', 'await-decision-2', 'await-forward-answer', 'tabled']

/** What a phase consists of rather than what it lacks: the next step where nothing is missing. */
const STEADY_CODES: readonly TodoCode[] = ['close-activities', 'close-case']

/** The first thing that is missing, else what the phase consists of; null where the case can go on. */
const firstStep = (todos: readonly Todo[]): Todo | null =>
  todos.find(({ weight }) => weight === 'required') ?? todos.find(({ code }) => STEADY_CODES.includes(code)) ?? null

/** What may be noted before its day. All else has happened when it is noted, also where the clock was set back since. */
const PLANNABLE: readonly TimelineEventKind[] = ['opened', 'informed', 'meeting', 'dialogue', 'checkIn', 'formed', 'told', 'deviated']

/** The latest thing that has happened; a planned meeting has not happened yet. */
function latestOf(timeline: readonly TimelineEvent[], today: string, view: CaseView): TimelineEvent {
  const happened = newestFirst(timeline).find(({ on, event }) => on <= today || !PLANNABLE.includes(event.kind))
  return happened ?? { on: view.case.firstMeetingOn, notedAt: view.case.createdAt, event: { kind: 'opened' } }
}

export function summaryOf(
  view: CaseView,
  timeline: readonly TimelineEvent[],
  model: ProcessModel,
  today: string,
): CaseSummary {
  const { title, area, registryNumber, firstContact, phase, closedOn, id } = view.case
  const todos = closedOn === null ? todosOf(standingOf(view), model) : []
  const missing = todos.filter(({ weight }) => weight === 'required')
  const nextStep = firstStep(todos)
  return {
    caseId: id,
    titleKey: swedishSortKey(title),
    areaKey: swedishSortKey(area),
    phaseIndex: phaseIndex(phase),
    searchText: foldForSearch([title, area, registryNumber, firstContact].join(' ')),
    nextStep,
    missing: missing.slice(0, MISSING_SHOWN),
    missingCount: missing.length,
    latestEvent: latestOf(timeline, today, view),
    awaitsBoard: nextStep !== null && BOARD_CODES.includes(nextStep.code),
  }
}

/** Computes the case's row of the list anew; called in the transaction of every write that touches the case. */
export function refreshSummary(context: StoreContext, caseId: string): void {
  const { view, model } = loadView(context, caseId)
  // The list shows what happened last: of a long ledger, only the newest row can be that.
  const timeline = loadTimeline(context, view, true)
  saveSummary(context.connection, summaryOf(view, timeline, model, todayIn(context.clock())))
}
