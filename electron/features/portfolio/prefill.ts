import { isInFavour } from '../../../shared/domain/decision.ts'
import type { Lesson } from '../../../shared/domain/lessons/lesson.ts'
import { emptyEntry, type EntryWriting, type ReportedIndicator } from '../../../shared/domain/portfolio/entry.ts'
import type { PortfolioReport } from '../../../shared/domain/portfolio/report.ts'
import { inEffectOrder, inTimeOrder } from '../../../shared/domain/results/measured.ts'
import { portfolioPrefill as texts } from '../../../shared/text/catalogue/portfolioPage.ts'
import { checkInsOf } from '../../db/repositories/checkIns.ts'
import { decisionsOf } from '../../db/repositories/decisions.ts'
import { dialogueActivitiesOf } from '../../db/repositories/dialogueActivities.ts'
import { indicatorsOf } from '../../db/repositories/indicators.ts'
import { lessonsOf } from '../../db/repositories/lessons.ts'
import { outcomesOf } from '../../db/repositories/outcomes.ts'
import { planItemsOfCase } from '../../db/repositories/planItems.ts'
import { lastUmbrellaOf } from '../../db/repositories/portfolioReports.ts'
import { latestResultVersion } from '../../db/repositories/results.ts'
import { targetRevisionsOf } from '../../db/repositories/targetRevisions.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'
import { moneySaid } from './moneySaid.ts'

type Period = Pick<PortfolioReport, 'startsOn' | 'endsOn'>

const within = ({ startsOn, endsOn }: Period, on: string | null): boolean => on !== null && on >= startsOn && on <= endsOn

/** Indicators with what was known at the period's end. */
function indicators({ connection }: StoreContext, caseId: string, { endsOn }: Period): ReportedIndicator[] {
  const [revisions, outcomes] = [targetRevisionsOf(connection, caseId), outcomesOf(connection, caseId)]
  return indicatorsOf(connection, caseId).map(({ id, name, unit, baseline, target }) => ({
    name,
    unit,
    baseline,
    targets: [
      ...(target === null ? [] : [{ value: target, on: null, reason: '' }]),
      ...inEffectOrder(revisions.filter((each) => each.indicatorId === id && (each.revisedOn === null || each.revisedOn <= endsOn))).map(
        (each) => ({ value: each.target, on: each.revisedOn, reason: each.reason }),
      ),
    ],
    outcomes: inTimeOrder(outcomes.filter((each) => each.indicatorId === id && each.measuredOn <= endsOn)).map(
      ({ value, measuredOn, source, split }) => ({ value, on: measuredOn, source, split }),
    ),
  }))
}

const sumOf = (known: readonly number[]): number | null => (known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0))

/** What the board's decisions in favour grant up to a report's last day. */
const grantsOf = ({ connection }: StoreContext, caseId: string, board: string, { endsOn }: Period) =>
  decisionsOf(connection, caseId)
    .filter((each) => each.meetingOn <= endsOn && isInFavour(each, board))
    .flatMap(({ kind, grantedKronor }) => (grantedKronor === null ? [] : [{ kind, kronor: grantedKronor }]))

type Grants = ReturnType<typeof grantsOf>

/** Granted by either of the two decisions; null where none names a sum. */
const support = (grants: Grants): number | null => sumOf(grants.map(({ kronor }) => kronor))

/**
 * What the process costs in all, whoever pays: the plans, and the dialogue before them, for which the first decision
 * gives a sum and no plan has a cost. Null where no plan has one.
 */
function total({ connection }: StoreContext, caseId: string, grants: Grants): number | null {
  const planned = planItemsOfCase(connection, caseId).flatMap(({ costKronor, state }) => (state === 'dropped' ? [] : (costKronor ?? [])))
  const dialogue = grants.filter(({ kind }) => kind === 'decision1').map(({ kronor }) => kronor)
  return planned.length === 0 ? null : sumOf([...planned, ...dialogue])
}

const listed = (lessons: readonly Lesson[], kinds: readonly Lesson['kind'][]): string =>
  lessons.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => `- ${text.replaceAll(/\s*\n\s*/g, ' ')}`).join('\n')

function current(context: StoreContext, caseId: string, period: Period): string {
  const { phase, closedOn } = loadCase(context, caseId)
  const held = dialogueActivitiesOf(context.connection, caseId).filter(({ state, startsOn }) => state === 'held' && within(period, startsOn))
  const reached = held.reduce((sum, { reachedCount }) => sum + (reachedCount ?? 0), 0)
  const checkIns = checkInsOf(context.connection, caseId).filter(({ heldOn, happened }) => within(period, heldOn) && happened !== '')
  return [
    texts.phase(phase, closedOn),
    held.length === 0 ? '' : texts.dialogue(held.length, reached),
    ...moneySaid(context, caseId, period.endsOn),
    ...checkIns.toReversed().map(({ heldOn, happened }) => texts.checkIn(heldOn, happened)),
  ].filter(Boolean).join('\n\n')
}

/** The first question of a finalised result report: what came of it. */
function finalResult(context: StoreContext, caseId: string, modelKey: string): string {
  const [question] = loadModel(context, modelKey).resultQuestions
  return question ? (latestResultVersion(context.connection, caseId)?.content.answers[question.id]?.text ?? '') : ''
}

/** What a case says of itself for a report's period. */
export function prefilled(context: StoreContext, caseId: string, period: Period): EntryWriting {
  const { connection } = context
  const { title, area, firstMeetingOn, closedOn, modelKey } = loadCase(context, caseId)
  const { board, office } = loadModel(context, modelKey)
  const lessons = lessonsOf(connection, caseId).filter(({ notedOn }) => notedOn <= period.endsOn)
  const grants = grantsOf(context, caseId, board, period)
  const isClosed = closedOn !== null && closedOn <= period.endsOn
  return {
    ...emptyEntry(title),
    umbrella: lastUmbrellaOf(connection, caseId),
    owner: office,
    startsOn: firstMeetingOn,
    endsOn: isClosed && closedOn >= firstMeetingOn ? closedOn : null,
    state: isClosed ? 'finished' : 'ongoing',
    focus: area,
    totalKronor: total(context, caseId, grants),
    supportKronor: support(grants),
    indicators: indicators(context, caseId, period),
    texts: {
      current: current(context, caseId, period),
      success: listed(lessons, ['successFactor']),
      challenges: listed(lessons, ['challenge', 'lesson']),
      finalResult: isClosed ? finalResult(context, caseId, modelKey) : '',
      implementation: '',
    },
  }
}

