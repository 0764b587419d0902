// Steps of a random walk through the store: each is a call that a user could make, on what is there at that moment.
import * as fc from 'fast-check'
import { writingOf } from '../../../shared/domain/application.ts'
import { type CaseFacts, factsOf, type Origin } from '../../../shared/domain/case.ts'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { type Answer, ANSWERS, type Contribution, CONTRIBUTIONS } from '../../../shared/domain/criteria.ts'
import { addDays } from '../../../shared/domain/date.ts'
import { DECISION_KINDS, type DecisionOutcome, OUTCOMES } from '../../../shared/domain/decision.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { newCase } from '../../support/cases.ts'
import { defaultModel, type TestStore } from '../../support/store.ts'
import { answerOf, decisionOf, forwardedTo, meetingOf, statementOf } from '../harness.ts'

/** Where a step is taken: the case as it is, and numbers to choose by. */
export interface Stand {
  readonly store: TestStore
  readonly view: CaseView
  readonly today: string
  /** One of the items; the last argument tells several choices of one step apart. */
  readonly pick: <Item>(items: readonly [Item, ...Item[]], place?: number) => Item
  readonly text: string
}

type Step = (stand: Stand) => Promise<Outcome<unknown>>

const some = <Item>(items: readonly Item[]): readonly [Item, ...Item[]] | null =>
  items.length > 0 ? (items as readonly [Item, ...Item[]]) : null

const day = ({ pick, today }: Stand, place = 5) => addDays(today, pick([-40, -20, -10, -3, -1, 0, 0, 4], place))
const board = ({ pick }: Stand) => pick(['tn', 'tn', 'tn', 'ks', 'Egen nämnd'], 6)
const kronor = ({ pick }: Stand, place: number) => pick([null, 0, 500_000, 670_000], place)

const openAnother: Step = ({ store, pick, text }) =>
  store.client.cases.create(newCase({ title: `Ärende ${text}`, origin: pick(['actors', 'city']), firstMeetingOn: '2026-09-01' }))

const saveFacts: Step = (stand) => {
  const { store, view, pick, text } = stand
  const { id, revision } = view.case
  const change = pick<Partial<CaseFacts>>([
    { title: `Titel ${text}` },
    { informedOn: day(stand) },
    { informedOn: null },
    { planOn: day(stand), planReference: 'TN-2026-1' },
    { planReference: '' },
    { firstMeetingOn: '2026-09-15' },
    { origin: pick<Origin>(['actors', 'city'], 1) },
    { cityRole: text },
  ])
  return store.client.cases.saveFacts({ caseId: id, expectedRevision: revision, facts: { ...factsOf(view.case), ...change } })
}

const assess: Step = ({ store, view, pick, text }) => {
  const assessment = pick(some(view.assessments) ?? [view.assessments[0]!])
  const answer = pick<Answer>(['met', 'met', 'met', ...ANSWERS], 1)
  return store.client.criteria.save({
    caseId: view.case.id,
    criterionId: assessment.criterionId,
    expectedRevision: assessment.revision,
    answer,
    motivation: text,
    evidence: [text],
    contributions: pick<Contribution[]>([[], [...CONTRIBUTIONS]], 2),
  })
}

const writePart: Step = ({ store, view, pick, text }) => {
  const { application } = view
  const parts = { ...application.parts, [pick(some(defaultModel.applicationParts.map(({ id }) => id))!)]: { text, prefilled: false } }
  return store.client.application.save({ ...writingOf(application), parts, caseId: view.case.id, expectedRevision: application.revision })
}

const writeAll: Step = ({ store, view, text }) => {
  const { application } = view
  const parts = Object.fromEntries(defaultModel.applicationParts.map(({ id }) => [id, { text: `x ${text}`, prefilled: false }]))
  return store.client.application.save({ ...writingOf(application), parts, caseId: view.case.id, expectedRevision: application.revision })
}

/** All that an application needs, so that the walks come to the other side of it often enough. */
const makeReady: Step = async (stand) => {
  const { store, view } = stand
  for (const { criterionId, revision } of view.assessments) {
    const content = { criterionId, answer: 'met', motivation: 'Ja', evidence: [], contributions: [] } as const
    await store.client.criteria.save({ ...content, caseId: view.case.id, expectedRevision: revision, evidence: [], contributions: [] })
  }
  const written = await writeAll({ ...stand, text: newId() })
  return written.ok ? store.client.application.finalise({ caseId: view.case.id, expectedRevision: view.application.revision + 1 }) : written
}

const finalise: Step = ({ store, view }) =>
  store.client.application.finalise({ caseId: view.case.id, expectedRevision: view.application.revision })

const decide: Step = (stand) => {
  const { store, view, pick } = stand
  const earlier = pick([null, ...view.decisions])
  const outcome = pick<DecisionOutcome>(['granted', 'granted', ...OUTCOMES], 1)
  const answered = pick(['granted', 'rejected', 'referredBack', 'tabled'] as const, 3)
  const answer = pick([null, answerOf(answered, day(stand, 4))], 2)
  return store.client.decisions.save(
    decisionOf(view.case.id, {
      ...(earlier ? { id: earlier.id, expectedRevision: earlier.revision } : {}),
      board: board(stand),
      kind: pick(DECISION_KINDS, 7),
      meetingOn: day(stand),
      outcome,
      soughtKronor: kronor(stand, 8),
      grantedKronor: kronor(stand, 9),
      forwarding: outcome === 'forwarded' ? forwardedTo(pick(['ks', 'tn'], 10), { answer }) : null,
    }),
  )
}

const grant: Step = ({ store, view, pick, today }) =>
  store.client.decisions.save(decisionOf(view.case.id, { kind: pick(DECISION_KINDS), meetingOn: today }))

const meet: Step = (stand) => {
  const { store, view, pick, text } = stand
  const earlier = pick([null, ...view.meetings])
  const base = earlier ? { id: earlier.id, expectedRevision: earlier.revision } : {}
  return store.client.meetings.save(meetingOf(view.case.id, { ...base, heldOn: day(stand), notes: text }))
}

const addActor: Step = ({ store, view, pick, text }) => {
  const earlier = pick([null, ...view.actors])
  const involvement = pick(['inArea', 'collaborating'] as const, 1)
  const content = { name: `Aktör ${text}`, kind: 'forening', contactName: '', phone: '', email: '', involvement }
  return store.client.actors.save({ id: earlier?.id ?? newId(), caseId: view.case.id, expectedRevision: earlier?.revision ?? 0, ...content })
}

const removeSomething: Step = ({ store, view, pick }) => {
  const { meetings, decisions, actors } = store.client
  const rows = some([
    ...view.meetings.map((row) => [meetings, row] as const),
    ...view.decisions.map((row) => [decisions, row] as const),
    ...view.actors.map((row) => [actors, row] as const),
  ])
  if (!rows) return store.client.overview.get({})
  const [feature, { id, revision }] = pick(rows)
  return feature.remove({ id, expectedRevision: revision })
}

const writeStatement: Step = async (stand) => {
  const { store, view, text } = stand
  const draft = await store.client.statement.get({ caseId: view.case.id })
  const expectedRevision = draft.ok ? draft.value.revision : 0
  return store.client.statement.save(
    statementOf(view.case.id, { expectedRevision, summary: text, boardMeetingOn: day(stand), proposedKronor: kronor(stand, 1) }),
  )
}

const exportStatement: Step = async ({ store, view }) => {
  const draft = await store.client.statement.get({ caseId: view.case.id })
  return store.client.statement.export({ caseId: view.case.id, expectedRevision: draft.ok ? draft.value.revision : 0 })
}

const changePhase: Step = ({ store, view, pick, text }) =>
  store.client.cases.changePhase({ caseId: view.case.id, expectedRevision: view.case.revision, to: pick(PHASES), note: pick(['', text], 1) })

const closeOrReopen: Step = ({ store, view }) => {
  const call = view.case.closedOn === null ? store.client.cases.close : store.client.cases.reopen
  return call({ caseId: view.case.id, expectedRevision: view.case.revision, reason: 'Skäl' })
}

const read: Step = ({ store, view, pick, text }) => {
  const { id: caseId } = view.case
  const { client } = store
  return pick<() => Promise<Outcome<unknown>>>([
    () => client.overview.get({}),
    () => client.search.cases({ text }),
    () => client.actors.suggest({ text: 'aktör' }),
    () => client.actors.prefill({ caseId, involvement: 'inArea' }),
    () => client.documents.list({ caseId: null, kind: null, limit: 200 }),
    () => client.application.preview({ caseId }),
    () => client.cases.timeline({ caseId }),
    () => client.criteria.history({ caseId, criterionId: 'grupp' }),
    () => client.processModel.get({ key: view.case.modelKey }),
    () => client.settings.get({}),
    () => client.backup.list({}),
  ])()
}

/** The steps, the likelier ones more than once, so that cases come far enough for the rules to matter. */
const STEPS: readonly Step[] = [
  openAnother, saveFacts, saveFacts, saveFacts, assess, assess, makeReady, makeReady, writePart, writeAll, finalise, finalise,
  decide, decide, decide, grant, grant, meet, meet, addActor, removeSomething, removeSomething, writeStatement, exportStatement,
  changePhase, changePhase, changePhase, changePhase, closeOrReopen, read,
]

export interface Move {
  readonly step: Step
  readonly choices: readonly number[]
  /** Which of the cases there are. */
  readonly caseNumber: number
  readonly minutesLater: number
  readonly text: string
}

export const moveArbitrary: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom(...STEPS),
  choices: fc.array(fc.nat(), { minLength: 11, maxLength: 11 }),
  caseNumber: fc.nat(2),
  minutesLater: fc.constantFrom(0, 0, 1, 4, 12, 60, 1_440, 4_000, -30_000),
  text: fc.constantFrom('', 'Kort text', 'Åäö', '<b>&"', 'Rad ett\nRad två', '- punkt\n- punkt'),
})
