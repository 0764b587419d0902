// One input per method of the execution that it would accept, to be spoilt.
import { emptyItem } from '../../../shared/domain/plan/planItem.ts'
import { newId } from '../../../shared/newId.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

type Inputs = Record<string, Readonly<Record<string, unknown>>>

/** Makes a plan with an activity, a check-in, a follow-up and a form of organisation. */
export async function executionInputs({ client }: TestStore, caseId: string): Promise<Inputs> {
  const [planId, itemId] = [newId(), newId()]
  const revision = { expectedRevision: 1 }
  const checkIn = { id: newId(), caseId, meetingId: null, heldOn: '2026-11-20', planned: 'P', happened: 'H', risks: 'R', helpNeeded: 'N' }
  const followUp = { caseId, checkInWeeks: 4, toldOn: '2026-11-20', toldHow: 'Anslag', annualReport: 'A', financialReport: 'F' }
  const form = { id: newId(), caseId, form: 'association', name: 'Gatans vänner', sinceOn: '2026-11-01', note: 'Bildades på mötet.' }
  valueOf(await client.plans.save({ id: planId, caseId, title: 'Plan', startsOn: null, endsOn: null, expectedRevision: 0 }))
  valueOf(await client.plans.saveItem({ ...emptyItem('activity', 'Plantera'), id: itemId, caseId, planId, position: 1, deviation: null, expectedRevision: 0 }))
  valueOf(await client.execution.saveCheckIn({ ...checkIn, expectedRevision: 0 }))
  valueOf(await client.execution.saveFollowUp({ ...followUp, expectedRevision: 0 }))
  valueOf(await client.execution.saveForm({ ...form, expectedRevision: 0 }))
  return {
    'execution.get': { caseId },
    'execution.saveProgress': { id: itemId, ...revision, state: 'notStarted', progressPercent: 0, progressNote: 'Väntar på lov.' },
    'execution.saveFollowUp': { ...followUp, ...revision },
    'execution.saveCheckIn': { ...checkIn, ...revision },
    'execution.removeCheckIn': { id: checkIn.id, ...revision },
    'execution.saveForm': { ...form, ...revision },
    'execution.removeForm': { id: form.id, ...revision },
  }
}
