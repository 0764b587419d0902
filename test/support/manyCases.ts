// Thousands of made-up cases, all through the store's own calls: for benchmarks and for tests of long lists.
import { addDays, todayIn } from '../../shared/domain/date.ts'
import type { AssessmentInput } from '../../shared/domain/criteria.ts'
import type { Decision } from '../../shared/domain/decision.ts'
import { type CasePlan, DAY, hasReached, planCase } from './manyCases/plan.ts'
import { CLOSING_REASONS, SENTENCES } from './manyCases/words.ts'
import { defaultModel, type TestStore, valueOf } from './store.ts'

/** Cases per transaction. The calls' own transactions nest in it; one commit per call would take most of the time. */
const BATCH = 250

/** One case while it is being made: its days and what its next save must expect. */
interface Telling {
  readonly store: TestStore
  readonly plan: CasePlan
  readonly caseId: string
  readonly at: (day: number) => string
  revision: number
}

const words = ({ plan: { chance } }: Telling, sentences: number): string =>
  Array.from({ length: sentences }, () => chance.oneOf(SENTENCES)).join(' ')

const newIdOf = ({ plan: { chance } }: Telling, day: string): string => chance.id(Date.parse(day))

/** Moves the store's clock to a day of the case. */
function goTo({ store, at }: Telling, day: number): string {
  store.setNow(`${at(day)}T09:30:00.000Z`)
  return at(day)
}

async function open(telling: Telling): Promise<void> {
  const { store, plan, caseId } = telling
  const { title, area, origin, duration, firstMeetingOn } = plan
  goTo(telling, 0)
  const firstContact = plan.actors[0]?.name ?? ''
  valueOf(await store.client.cases.create({ id: caseId, title, area, origin, duration, firstContact, firstMeetingOn }))
}

async function saveFacts(telling: Telling, planned: boolean): Promise<void> {
  const { store, plan, caseId, at } = telling
  const { title, area, origin, duration, firstMeetingOn, stage, chance } = plan
  const registered = hasReached(stage, 'finalised')
  const facts = {
    title,
    area,
    origin,
    duration,
    firstContact: plan.actors[0]?.name ?? '',
    firstMeetingOn,
    informedOn: at(DAY.informed),
    registryNumber: registered ? `TN-${at(DAY.finalised).slice(0, 4)}-${chance.between(100, 4999)}` : '',
    cityRole: registered ? words(telling, 2) : '',
    planOn: planned ? at(DAY.plan) : null,
    planReference: planned ? `Plan ${chance.between(1, 40)}` : '',
  }
  telling.revision = valueOf(await store.client.cases.saveFacts({ caseId, expectedRevision: telling.revision, facts })).revision
}

async function meetActors(telling: Telling): Promise<void> {
  const { store, plan, caseId, at } = telling
  const day = goTo(telling, DAY.actors)
  for (const actor of plan.actors)
    valueOf(await store.client.actors.save({ id: newIdOf(telling, day), caseId, expectedRevision: 0, ...actor }))
  const meeting = { caseId, expectedRevision: 0, time: '14.30', participants: plan.actors.map(({ contactName }) => contactName).join('\n') }
  const held = { ...meeting, id: newIdOf(telling, day), kind: 'forsta-mote', heldOn: at(0), place: `${plan.area}, föreningslokalen` }
  valueOf(await store.client.meetings.save({ ...held, notes: words(telling, 5) }))
  if (plan.nextMeetingOn === null) return
  const planned = { ...meeting, id: newIdOf(telling, day), kind: 'avstamning', heldOn: plan.nextMeetingOn, place: plan.area, notes: '' }
  valueOf(await store.client.meetings.save(planned))
}

/** All met where the application is finalised; otherwise some answers, as they are half-way. */
function answerOf({ plan: { stage, chance } }: Telling): AssessmentInput['answer'] {
  if (hasReached(stage, 'finalised')) return 'met'
  return chance.oneOf(stage === 'assessing' ? ['met', 'partly', 'notMet', 'notAssessed'] : ['met', 'met', 'met', 'partly'])
}

async function assess(telling: Telling): Promise<void> {
  const { store, caseId, plan } = telling
  goTo(telling, DAY.assessed)
  for (const { id, asksForContribution } of defaultModel.criteria) {
    const answer = answerOf(telling)
    if (answer === 'notAssessed') continue
    valueOf(
      await store.client.criteria.save({
        caseId,
        criterionId: id,
        expectedRevision: 0,
        answer,
        motivation: words(telling, plan.chance.between(1, 4)),
        evidence: ['Protokoll från första mötet', 'Enkät bland de boende'].slice(0, plan.chance.between(0, 2)),
        contributions: asksForContribution && answer === 'met' ? ['activities', 'resources'] : [],
      }),
    )
  }
}

async function writeApplication(telling: Telling): Promise<void> {
  const { store, plan, caseId } = telling
  goTo(telling, DAY.written)
  const all = hasReached(plan.stage, 'finalised')
  const parts = all ? defaultModel.applicationParts : plan.chance.some(defaultModel.applicationParts, plan.chance.between(1, 4))
  const [first] = plan.actors
  const saved = await store.client.application.save({
    caseId,
    expectedRevision: 0,
    parts: Object.fromEntries(parts.map(({ id }) => [id, { text: words(telling, plan.chance.between(4, 12)), prefilled: false }])),
    soughtKronor: plan.soughtKronor,
    contact: { name: first?.contactName ?? '', organisation: first?.name ?? '', phone: first?.phone ?? '', email: first?.email ?? '' },
    boards: ['tn'],
    relatedProgrammes: words(telling, 1),
    attachments: ['Karta över området'],
  })
  const { revision } = valueOf(saved)
  if (!all) return
  goTo(telling, DAY.finalised)
  valueOf(await store.client.application.finalise({ caseId, expectedRevision: revision }))
}

async function writeStatement(telling: Telling): Promise<void> {
  const { store, plan, caseId, at } = telling
  const texts = { summary: words(telling, 3), background: words(telling, 5), assessment: words(telling, 4), economy: '', consequences: '' }
  const proposals = [`Nämnden beviljar samverkansstöd för ${plan.area}.`]
  const lists = { proposals, recipients: ['Aktörerna'], signers: [] }
  valueOf(
    await store.client.statement.save({
      caseId,
      expectedRevision: 0,
      boardMeetingOn: plan.stoppedBy === null && plan.stage === 'finalised' ? null : at(DAY.decision1),
      proposedKronor: plan.soughtKronor,
      ...texts,
      ...lists,
    }),
  )
}

async function decide(telling: Telling, kind: Decision['kind'], outcome: Decision['outcome']): Promise<void> {
  const { store, plan, caseId } = telling
  const meetingOn = goTo(telling, DAY[kind])
  const inFavour = outcome === 'granted' || outcome === 'grantedWithChanges'
  const granted = kind === 'decision1' ? 50_000 : plan.soughtKronor
  valueOf(
    await store.client.decisions.save({
      id: newIdOf(telling, meetingOn),
      caseId,
      expectedRevision: 0,
      board: 'tn',
      meetingOn,
      paragraph: `§ ${plan.chance.between(1, 240)}`,
      kind,
      outcome,
      soughtKronor: plan.soughtKronor,
      proposedKronor: inFavour ? granted : null,
      grantedKronor: inFavour ? granted : null,
      conditions: plan.chance.happens(0.3) ? words(telling, 1) : '',
      forwarding: outcome === 'forwarded' ? { board: 'kn', scope: 'whole', part: '', answer: null } : null,
    }),
  )
}

async function moveTo(telling: Telling, to: 'collaboration' | 'execution' | 'result', note = ''): Promise<void> {
  const { store, caseId, revision } = telling
  telling.revision = valueOf(await store.client.cases.changePhase({ caseId, expectedRevision: revision, to, note })).revision
}

async function runThroughPhases(telling: Telling): Promise<void> {
  const { stage, chance } = telling.plan
  await decide(telling, 'decision1', chance.oneOf(['granted', 'granted', 'grantedWithChanges']))
  await moveTo(telling, 'collaboration')
  if (!hasReached(stage, 'execution')) return
  goTo(telling, DAY.plan)
  await saveFacts(telling, true)
  await decide(telling, 'decision2', 'granted')
  await moveTo(telling, 'execution')
  if (!hasReached(stage, 'result')) return
  goTo(telling, DAY.result)
  await moveTo(telling, 'result', 'Alla aktiviteter är genomförda.')
}

async function tell(telling: Telling): Promise<void> {
  const { store, plan, caseId } = telling
  const { stage, stoppedBy, closed, chance } = plan
  await open(telling)
  if (stage !== 'opened') {
    await saveFacts(telling, false)
    await meetActors(telling)
    await assess(telling)
  }
  if (hasReached(stage, 'writing')) await writeApplication(telling)
  if (hasReached(stage, 'finalised')) await writeStatement(telling)
  if (stoppedBy !== null) await decide(telling, 'decision1', stoppedBy)
  if (hasReached(stage, 'collaboration')) await runThroughPhases(telling)
  if (!closed) return
  const reason = chance.oneOf(CLOSING_REASONS)
  valueOf(await store.client.cases.close({ caseId, expectedRevision: telling.revision, reason }))
}

/** Follows one transaction around many calls; what the calls themselves begin becomes part of it. */
async function inOneCommit(store: TestStore, work: () => Promise<void>): Promise<void> {
  store.context.connection.exec('BEGIN IMMEDIATE')
  try {
    await work()
    store.context.connection.exec('COMMIT')
  } catch (error) {
    store.context.connection.exec('ROLLBACK')
    throw error
  }
}

/**
 * Fills a store with cases in every phase: with actors, meetings, assessments, applications, statements and decisions.
 * The same count and day give the same cases; only the ids that the store makes itself differ. Leaves the store's
 * clock on `today`.
 * @param today the day that the cases lead up to; the store's own by default
 */
export async function seedCases(store: TestStore, count: number, today: string = todayIn(store.context.clock())): Promise<string[]> {
  const ids: string[] = []
  for (let start = 1; start <= count; start += BATCH) {
    await inOneCommit(store, async () => {
      for (let number = start; number < Math.min(start + BATCH, count + 1); number++) {
        const plan = planCase(number, today)
        const at = (day: number) => addDays(plan.firstMeetingOn, day)
        const caseId = plan.chance.id(Date.parse(plan.firstMeetingOn) + number)
        await tell({ store, plan, caseId, at, revision: 1 })
        ids.push(caseId)
      }
    })
  }
  store.setNow(`${today}T13:02:00.000Z`)
  return ids
}
