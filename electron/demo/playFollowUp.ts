import { newId } from '../../shared/newId.ts'
import type { DemoFollowUp, DemoTask } from './demoPlan.ts'
import { type Stage, type Step, valueOf } from './stage.ts'

async function tell(stage: Stage, caseId: string, followUp: DemoFollowUp, isTold: boolean): Promise<void> {
  const { execution } = stage.client
  const { followUp: before } = valueOf(await execution.get({ caseId }))
  const { told, checkInWeeks, annualReport, financialReport } = followUp
  const toldNow = isTold && told ? { toldOn: stage.on(told.on), toldHow: told.how } : { toldOn: null, toldHow: '' }
  valueOf(await execution.saveFollowUp({ caseId, expectedRevision: before.revision, checkInWeeks, annualReport, financialReport, ...toldNow }))
}

/** The rhythm of check-ins, those that were held, the outcome told, and how the actors are organised. */
export function followUpSteps(stage: Stage, caseId: string, followUp: DemoFollowUp): Step[] {
  const { execution } = stage.client
  const { told } = followUp
  return [
    { on: followUp.since, run: () => tell(stage, caseId, followUp, false) },
    ...followUp.forms.map(({ since, ...form }) => ({
      on: since,
      run: async () => valueOf(await execution.saveForm({ ...form, id: newId(), caseId, expectedRevision: 0, sinceOn: stage.on(since) })),
    })),
    ...followUp.checkIns.map(({ on, ...said }) => ({
      on,
      run: async () => valueOf(await execution.saveCheckIn({ ...said, id: newId(), caseId, meetingId: null, expectedRevision: 0, heldOn: stage.on(on) })),
    })),
    ...(told ? [{ on: told.on, run: () => tell(stage, caseId, followUp, true) }] : []),
  ]
}

/** What is to be done in the case; the actor of the case is pointed out where it is the one that does it. */
export const taskSteps = (stage: Stage, caseId: string, tasks: readonly DemoTask[]): Step[] =>
  tasks.map(({ on, due, done, ...task }) => ({
    on,
    run: async () => {
      const roles = valueOf(await stage.client.roles.listForCase({ caseId }))
      const actorId = roles.find(({ actorName }) => actorName === task.responsible)?.actorId ?? null
      const days = { dueOn: stage.dateOf(due), doneOn: stage.dateOf(done) }
      valueOf(await stage.client.tasks.save({ ...task, ...days, id: newId(), caseId, meetingId: null, actorId, expectedRevision: 0 }))
    },
  }))
