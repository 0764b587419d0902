import type { Involvement } from '../../shared/domain/actor.ts'
import { factsOf } from '../../shared/domain/case.ts'
import { newId } from '../../shared/newId.ts'
import type { StoreContext } from '../work/context.ts'
import type { DemoCase } from './demoCase.ts'
import type { DemoPortfolio } from './demoPortfolio.ts'
import { dialogueSteps } from './playDialogue.ts'
import { followUpSteps, taskSteps } from './playFollowUp.ts'
import { meetingSteps } from './playMeeting.ts'
import { moneySteps } from './playMoney.ts'
import { planSteps } from './playPlan.ts'
import { portfolioSteps } from './playPortfolio.ts'
import { resultSteps } from './playResults.ts'
import { clientOf, Stage, type Step, valueOf } from './stage.ts'

/** Plays stories through the real handlers, each step on its own day. */
class Player {
  private readonly stage: Stage

  constructor(context: StoreContext) {
    this.stage = new Stage(context)
  }

  private get client(): Stage['client'] {
    return this.stage.client
  }

  async play(story: DemoCase): Promise<string> {
    const caseId = await this.open(story)
    await this.addActors(caseId, story)
    await this.promise(caseId, story)
    await this.assess(caseId, story)
    await this.writeApplication(caseId, story)
    await this.writeStatement(caseId, story)
    await this.stage.run(this.stepsAfter(caseId, story))
    return caseId
  }

  /** What is told over several cases, once they have been played. */
  async tell(caseIds: ReadonlyMap<string, string>, portfolio: DemoPortfolio): Promise<void> {
    await this.stage.run(portfolioSteps(this.stage, caseIds, portfolio))
  }

  private async open(story: DemoCase): Promise<string> {
    const id = newId()
    this.stage.go(story.firstMeeting)
    const { title, area, origin, duration, firstContact } = story
    const firstMeetingOn = this.stage.on(story.firstMeeting)
    const entity = valueOf(
      await this.client.cases.create({ id, title, area, origin, duration, firstContact, firstMeetingOn }),
    )
    const facts = {
      ...factsOf(entity),
      informedOn: story.informed === null ? null : this.stage.on(story.informed),
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
          await this.client.roles.save({ ...content, role, conflictNote, since: this.stage.now(), expectedRevision: revision }),
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
      const dueOn = due === null ? null : this.stage.on(due)
      valueOf(await this.client.commitments.save({ ...content, id: newId(), caseId, actorId, dueOn, expectedRevision: 0 }))
    }
  }

  private async assess(caseId: string, { assessedOn, criteria }: DemoCase): Promise<void> {
    this.stage.go(assessedOn)
    for (const [criterionId, assessment] of Object.entries(criteria))
      valueOf(await this.client.criteria.save({ caseId, criterionId, expectedRevision: 0, ...assessment }))
  }

  private async prefilled(caseId: string, involvement: Involvement) {
    const { text } = valueOf(await this.client.actors.prefill({ caseId, involvement }))
    return { text, prefilled: true }
  }

  private async writeApplication(caseId: string, { application, writtenOn, finalisedOn }: DemoCase): Promise<void> {
    if (!application) return
    this.stage.go(writtenOn)
    const written = Object.entries(application.parts).map(([id, text]) => [id, { text, prefilled: false }] as const)
    const parts = {
      ...Object.fromEntries(written),
      aktorer: await this.prefilled(caseId, 'inArea'),
      samverkande: await this.prefilled(caseId, 'collaborating'),
    }
    const draft = valueOf(await this.client.application.save({ ...application, parts, caseId, expectedRevision: 0 }))
    if (finalisedOn === null) return
    this.stage.go(finalisedOn)
    valueOf(await this.client.application.finalise({ caseId, expectedRevision: draft.revision }))
  }

  private async writeStatement(caseId: string, { statement, statementOn, statementExportedOn }: DemoCase): Promise<void> {
    if (!statement) return
    this.stage.go(statementOn)
    const { boardMeeting, ...writing } = statement
    const boardMeetingOn = boardMeeting === null ? null : this.stage.on(boardMeeting)
    const draft = valueOf(await this.client.statement.save({ ...writing, caseId, boardMeetingOn, expectedRevision: 0 }))
    if (statementExportedOn === null) return
    this.stage.go(statementExportedOn)
    valueOf(await this.client.statement.export({ caseId, expectedRevision: draft.revision }))
  }

  /** Meetings from the first day on, and all that follows on the board's first decision. */
  private stepsAfter(caseId: string, story: DemoCase): Step[] {
    const { stage } = this
    const themeIds = new Map<string, string>()
    const { decisions, plan, phases, closed } = story
    return [
      ...meetingSteps(stage, caseId, story.meetings),
      ...(story.dialogue ? dialogueSteps(stage, caseId, story.dialogue, themeIds) : []),
      ...decisions.map((decision) => ({ on: decision.on, run: () => this.decide(caseId, decision) })),
      ...(plan ? [{ on: plan.on, run: () => this.registerPlan(caseId, plan) }] : []),
      ...story.plans.flatMap((each) => planSteps(stage, caseId, each, themeIds)),
      ...moneySteps(stage, caseId, story),
      ...(story.results ? resultSteps(stage, caseId, story.results) : []),
      ...(story.followUp ? followUpSteps(stage, caseId, story.followUp) : []),
      ...taskSteps(stage, caseId, story.tasks),
      ...phases.map((phase) => ({ on: phase.on, run: () => this.changePhase(caseId, phase) })),
      ...(closed ? [{ on: closed.on, run: () => this.close(caseId, closed) }] : []),
    ]
  }

  private async decide(caseId: string, { on, ...decision }: DemoCase['decisions'][number]): Promise<void> {
    const identity = { id: newId(), caseId, expectedRevision: 0, board: this.stage.decidingBoard, meetingOn: this.stage.on(on) }
    valueOf(await this.client.decisions.save({ ...decision, ...identity }))
  }

  private async changePhase(caseId: string, { to, note }: DemoCase['phases'][number]): Promise<void> {
    const { revision } = (await this.stage.view(caseId)).case
    valueOf(await this.client.cases.changePhase({ caseId, expectedRevision: revision, to, note }))
  }

  private async registerPlan(caseId: string, plan: NonNullable<DemoCase['plan']>): Promise<void> {
    const entity = (await this.stage.view(caseId)).case
    const facts = { ...factsOf(entity), planOn: this.stage.on(plan.on), planReference: plan.reference }
    valueOf(await this.client.cases.saveFacts({ caseId, expectedRevision: entity.revision, facts }))
  }

  private async close(caseId: string, { reason }: NonNullable<DemoCase['closed']>): Promise<void> {
    const { revision } = (await this.stage.view(caseId)).case
    valueOf(await this.client.cases.close({ caseId, expectedRevision: revision, reason }))
  }
}

const DEMO_CONTACT = {
  name: 'Elsa Handläggare',
  title: 'Kontaktperson',
  phone: '070-174 06 99',
  email: 'elsa.handlaggare@example.se',
}

export interface Demo {
  readonly stories: readonly DemoCase[]
  readonly portfolio: DemoPortfolio
}

/** Fills an empty database with the demo's cases, oldest story first, and with what is told over several of them. */
export async function fillDemo(context: StoreContext, { stories, portfolio }: Demo): Promise<void> {
  const call = clientOf({ ...context, emit: () => {} })
  const { settings } = valueOf(await call.settings.get({}))
  valueOf(await call.settings.save({ ...settings, contactPerson: DEMO_CONTACT }))
  const player = new Player(context)
  const caseIds = new Map<string, string>()
  for (const story of stories.toSorted((a, b) => a.firstMeeting - b.firstMeeting)) caseIds.set(story.title, await player.play(story))
  await player.tell(caseIds, portfolio)
}
