import { factsOf } from '../../shared/domain/case.ts'
import type { CaseView } from '../../shared/domain/caseView.ts'
import { addDays, todayIn } from '../../shared/domain/date.ts'
import type { Involvement } from '../../shared/domain/actor.ts'
import { createClient } from '../../shared/ipc/client.ts'
import type { Client } from '../../shared/ipc/contract.ts'
import { createDispatch } from '../../shared/ipc/dispatch.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { newId } from '../../shared/newId.ts'
import { createHandlers } from '../handlers.ts'
import type { StoreContext } from '../work/context.ts'
import type { DemoCase } from './demoCase.ts'
import { playMoney } from './money.ts'

/** Plays stories through the real handlers, each step on its own day. */
class Player {
  private readonly client: Client
  private readonly today: string
  private readonly decidingBoard: string
  private day = 0
  private minute = 0

  constructor(context: StoreContext) {
    this.today = todayIn(context.clock())
    this.decidingBoard = context.defaultModel.board
    const staged: StoreContext = { ...context, clock: () => new Date(this.instant()), emit: () => {} }
    this.client = clientOf(staged)
  }

  /** Later steps of one day come later in it, so that the diary has an order. */
  private instant(): string {
    this.minute += 1
    const minutes = String(this.minute % 60).padStart(2, '0')
    const hours = String(8 + (Math.floor(this.minute / 60) % 8)).padStart(2, '0')
    return `${this.on(this.day)}T${hours}:${minutes}:00.000Z`
  }

  private on(offset: number): string {
    return addDays(this.today, offset)
  }

  private go(offset: number): void {
    this.day = Math.min(offset, 0)
  }

  private async view(caseId: string): Promise<CaseView> {
    return valueOf(await this.client.cases.get({ caseId }))
  }

  async play(story: DemoCase): Promise<string> {
    const caseId = await this.open(story)
    await this.addActors(caseId, story)
    await this.promise(caseId, story)
    await this.hold(caseId, story)
    await this.assess(caseId, story)
    await this.writeApplication(caseId, story)
    await this.writeStatement(caseId, story)
    await this.decide(caseId, story)
    await playMoney({ client: this.client, on: (offset) => this.on(offset), go: (offset) => this.go(offset) }, caseId, story)
    await this.close(caseId, story)
    return caseId
  }

  private async open(story: DemoCase): Promise<string> {
    const id = newId()
    this.go(story.firstMeeting)
    const { title, area, origin, duration, firstContact } = story
    const firstMeetingOn = this.on(story.firstMeeting)
    const entity = valueOf(
      await this.client.cases.create({ id, title, area, origin, duration, firstContact, firstMeetingOn }),
    )
    const facts = {
      ...factsOf(entity),
      informedOn: story.informed === null ? null : this.on(story.informed),
      registryNumber: story.registryNumber,
      cityRole: story.cityRole,
    }
    valueOf(await this.client.cases.saveFacts({ caseId: id, expectedRevision: entity.revision, facts }))
    return id
  }

  private async addActors(caseId: string, { actors }: DemoCase): Promise<void> {
    for (const { role, conflictNote, aliases, tags, area, ...line } of actors) {
      const id = newId()
      valueOf(await this.client.actors.save({ ...line, id, caseId, expectedRevision: 0 }))
      const given = valueOf(await this.client.roles.listForCase({ caseId })).find((each) => each.id === id)
      if (!given) continue
      const { revision, actorName: _name, caseTitle: _title, ...content } = given
      if (role !== null)
        valueOf(
          await this.client.roles.save({ ...content, role, conflictNote, since: this.on(this.day), expectedRevision: revision }),
        )
      await this.describe(given.actorId, { aliases, tags, area })
    }
  }

  /** What the register knows of an actor beside its line in a case. */
  private async describe(actorId: string, known: { aliases: string[]; tags: string[]; area: string }): Promise<void> {
    if (known.area === '' && known.aliases.length + known.tags.length === 0) return
    const { actor } = valueOf(await this.client.register.get({ actorId }))
    const { revision, createdAt: _created, updatedAt: _updated, anonymisedAt: _anonymised, ...writing } = actor
    valueOf(await this.client.register.save({ ...writing, ...known, expectedRevision: revision }))
  }

  private async promise(caseId: string, { commitments }: DemoCase): Promise<void> {
    const roles = valueOf(await this.client.roles.listForCase({ caseId }))
    for (const { actor, due, ...content } of commitments) {
      const actorId = roles.find(({ actorName }) => actorName === actor)?.actorId
      if (!actorId) throw new Error(`The demo has no actor ${actor}`)
      const dueOn = due === null ? null : this.on(due)
      valueOf(await this.client.commitments.save({ ...content, id: newId(), caseId, actorId, dueOn, expectedRevision: 0 }))
    }
  }

  private async hold(caseId: string, { meetings }: DemoCase): Promise<void> {
    for (const { on, ...meeting } of meetings) {
      this.go(on)
      valueOf(
        await this.client.meetings.save({ ...meeting, id: newId(), caseId, heldOn: this.on(on), expectedRevision: 0 }),
      )
    }
  }

  private async assess(caseId: string, { assessedOn, criteria }: DemoCase): Promise<void> {
    this.go(assessedOn)
    for (const [criterionId, assessment] of Object.entries(criteria))
      valueOf(await this.client.criteria.save({ caseId, criterionId, expectedRevision: 0, ...assessment }))
  }

  private async prefilled(caseId: string, involvement: Involvement) {
    const { text } = valueOf(await this.client.actors.prefill({ caseId, involvement }))
    return { text, prefilled: true }
  }

  private async writeApplication(caseId: string, { application, writtenOn, finalisedOn }: DemoCase): Promise<void> {
    if (!application) return
    this.go(writtenOn)
    const written = Object.entries(application.parts).map(([id, text]) => [id, { text, prefilled: false }] as const)
    const parts = {
      ...Object.fromEntries(written),
      aktorer: await this.prefilled(caseId, 'inArea'),
      samverkande: await this.prefilled(caseId, 'collaborating'),
    }
    const draft = valueOf(await this.client.application.save({ ...application, parts, caseId, expectedRevision: 0 }))
    if (finalisedOn === null) return
    this.go(finalisedOn)
    valueOf(await this.client.application.finalise({ caseId, expectedRevision: draft.revision }))
  }

  private async writeStatement(caseId: string, { statement, statementOn, statementExportedOn }: DemoCase): Promise<void> {
    if (!statement) return
    this.go(statementOn)
    const { boardMeeting, ...writing } = statement
    const boardMeetingOn = boardMeeting === null ? null : this.on(boardMeeting)
    const draft = valueOf(await this.client.statement.save({ ...writing, caseId, boardMeetingOn, expectedRevision: 0 }))
    if (statementExportedOn === null) return
    this.go(statementExportedOn)
    valueOf(await this.client.statement.export({ caseId, expectedRevision: draft.revision }))
  }

  /** Decisions and phase changes, in the order of their days. */
  private async decide(caseId: string, { decisions, phases, plan }: DemoCase): Promise<void> {
    for (const { on, ...decision } of decisions) {
      this.go(on)
      const identity = { id: newId(), caseId, expectedRevision: 0, board: this.decidingBoard, meetingOn: this.on(on) }
      valueOf(await this.client.decisions.save({ ...decision, ...identity }))
    }
    if (plan) await this.registerPlan(caseId, plan)
    for (const { to, on, note } of phases) {
      this.go(on)
      const { revision } = (await this.view(caseId)).case
      valueOf(await this.client.cases.changePhase({ caseId, expectedRevision: revision, to, note }))
    }
  }

  private async registerPlan(caseId: string, plan: NonNullable<DemoCase['plan']>): Promise<void> {
    const entity = (await this.view(caseId)).case
    const facts = { ...factsOf(entity), planOn: this.on(plan.on), planReference: plan.reference }
    valueOf(await this.client.cases.saveFacts({ caseId, expectedRevision: entity.revision, facts }))
  }

  private async close(caseId: string, { closed }: DemoCase): Promise<void> {
    if (!closed) return
    this.go(closed.on)
    const { revision } = (await this.view(caseId)).case
    valueOf(await this.client.cases.close({ caseId, expectedRevision: revision, reason: closed.reason }))
  }
}

function fail(path: string, error: unknown): never {
  throw new Error(`The demo failed in ${path}`, { cause: error })
}

const clientOf = (context: StoreContext): Client =>
  createClient(createDispatch(createHandlers(context), { host: 'store', translate: () => null, report: fail }))

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(`The demo was refused: ${JSON.stringify(outcome.error)}`)
}

const DEMO_CONTACT = {
  name: 'Elsa Handläggare',
  title: 'Kontaktperson',
  phone: '070-174 06 99',
  email: 'elsa.handlaggare@example.se',
}

/** Fills an empty database with the demo's cases, oldest story first. */
export async function fillDemo(context: StoreContext, stories: readonly DemoCase[]): Promise<void> {
  const call = clientOf({ ...context, emit: () => {} })
  const { settings } = valueOf(await call.settings.get({}))
  valueOf(await call.settings.save({ ...settings, contactPerson: DEMO_CONTACT }))
  const player = new Player(context)
  for (const story of stories.toSorted((a, b) => a.firstMeeting - b.firstMeeting)) await player.play(story)
}
