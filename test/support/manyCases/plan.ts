// Decides what one made-up case is and how far it has come. Pure: the same number gives the same case.
import { addDays } from '../../../shared/domain/date.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
import { type Chance, createChance } from './random.ts'
import { ACTORS, AIMS, AREAS, FIRST_FICTIONAL_NUMBER, FIRST_NAMES, LAST_FICTIONAL_NUMBER, LAST_NAMES, PLACES } from './words.ts'

/** How far a case has come, each with the share of all cases that stop there. */
const STAGES = [
  ['opened', 0.08],
  ['assessing', 0.17],
  ['writing', 0.15],
  ['finalised', 0.15],
  ['collaboration', 0.2],
  ['execution', 0.15],
  ['result', 0.1],
] as const
export type Stage = (typeof STAGES)[number][0]

const ORDER = STAGES.map(([stage]) => stage)

/** When things happen in a case, in days after its first meeting. */
export const DAY = {
  informed: 0,
  actors: 3,
  assessed: 14,
  written: 30,
  finalised: 45,
  decision1: 75,
  plan: 130,
  decision2: 160,
  result: 400,
} as const

/** The last thing that has happened at a stage lies in the past, so the case began at least this many days ago. */
const LAST_DAY: Record<Stage, number> = {
  opened: DAY.informed,
  assessing: DAY.assessed,
  writing: DAY.written,
  finalised: DAY.decision1,
  collaboration: DAY.decision1,
  execution: DAY.decision2,
  result: DAY.result,
}

export const hasReached = (stage: Stage, wanted: Stage): boolean => ORDER.indexOf(stage) >= ORDER.indexOf(wanted)

export interface PlannedActor {
  readonly name: string
  readonly kind: string
  readonly contactName: string
  readonly phone: string
  readonly email: string
  readonly involvement: 'inArea' | 'collaborating'
}

export interface CasePlan {
  readonly title: string
  readonly area: string
  readonly origin: 'actors' | 'city'
  readonly duration: 'timeLimited' | 'longRunning'
  readonly firstMeetingOn: string
  readonly stage: Stage
  readonly closed: boolean
  readonly actors: readonly PlannedActor[]
  /** What the board answered where the case stopped before it; null = no decision yet. */
  readonly stoppedBy: Decision['outcome'] | null
  /** A day of the two weeks from today, or null. */
  readonly nextMeetingOn: string | null
  readonly soughtKronor: number
  /** Goes on where the plan's own chance ended, for texts and ids. */
  readonly chance: Chance
}

function stageOf(chance: Chance): Stage {
  let left = chance.number()
  for (const [stage, share] of STAGES) {
    left -= share
    if (left < 0) return stage
  }
  return 'result'
}

function actorOf(chance: Chance, [name, kind]: readonly [string, string], area: string): PlannedActor {
  const [first, last] = [chance.oneOf(FIRST_NAMES), chance.oneOf(LAST_NAMES)]
  const digits = String(chance.between(FIRST_FICTIONAL_NUMBER, LAST_FICTIONAL_NUMBER)).padStart(2, '0')
  return {
    name: `${name} ${area}`,
    kind,
    contactName: `${first} ${last}`,
    phone: `070-174 06 ${digits}`,
    email: 'kontakt@example.se',
    involvement: chance.happens(0.6) ? 'collaborating' : 'inArea',
  }
}

/** Answers of the board that leave a case where it is. */
const STOPS = ['referredBack', 'tabled', 'rejected', 'forwarded'] as const

/** @param today the day that the cases lead up to */
export function planCase(number: number, today: string): CasePlan {
  const chance = createChance(number * 7919 + 17)
  const area = chance.oneOf(AREAS)
  const stage = stageOf(chance)
  const closed = chance.happens(hasReached(stage, 'result') ? 0.6 : 0.05)
  return {
    title: `${chance.oneOf(AIMS)} ${chance.oneOf(PLACES)} ${number}`,
    area,
    origin: chance.happens(0.2) ? 'city' : 'actors',
    duration: chance.happens(0.3) ? 'longRunning' : 'timeLimited',
    firstMeetingOn: addDays(today, -chance.between(LAST_DAY[stage] + 1, 2000)),
    stage,
    closed,
    actors: chance.some(ACTORS, chance.between(2, 5)).map((each) => actorOf(chance, each, area)),
    stoppedBy: stage === 'finalised' && chance.happens(0.5) ? chance.oneOf(STOPS) : null,
    nextMeetingOn: !closed && chance.happens(0.004) ? addDays(today, chance.between(0, 14)) : null,
    soughtKronor: chance.between(4, 90) * 10_000,
    chance,
  }
}
