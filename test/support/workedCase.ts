// A case with one of everything that comes between decision 1 and the result: notes, a task, dialogue, a plan carried out.
import type { LineKind } from '../../shared/domain/meetingNotes.ts'
import type { TaskInput } from '../../shared/domain/task.ts'
import { newId } from '../../shared/newId.ts'
import { activityOf, addOpinions, addTheme } from './dialogue.ts'
import { decided, type Planned } from './decidedPlan.ts'
import { itemOf } from './plans.ts'
import { type TestStore, valueOf } from './store.ts'

export interface WorkedCase extends Planned {
  readonly meetingId: string
  readonly pointId: string
  readonly lineId: string
  readonly attendeeId: string
  readonly taskId: string
  readonly activityId: string
  readonly opinionId: string
  readonly themeId: string
  readonly addedItemId: string
  readonly checkInId: string
  readonly formId: string
}

export const taskOf = (caseId: string | null, over: Partial<TaskInput> = {}): TaskInput => ({
  id: newId(), expectedRevision: 0, caseId, meetingId: null, title: 'Ring', note: '', responsible: '', actorId: null, dueOn: null, doneOn: null, ...over,
})

/** Writes lines under a point of a meeting. */
export async function noteLines(store: TestStore, meetingId: string, texts: readonly string[], kind: LineKind = 'note'): Promise<string[]> {
  const { points, revision, lines } = valueOf(await store.client.meetingMode.get({ meetingId }))
  const added = texts.map((text, at) => ({ id: newId(), pointId: points[0]?.id ?? '', position: lines.length + at + 1, kind, text, detail: {} }))
  valueOf(await store.client.meetingMode.write({ meetingId, expectedRevision: revision, points: [], lines: added, removedPointIds: [], removedLineIds: [] }))
  return added.map(({ id }) => id)
}

async function held(store: TestStore, caseId: string) {
  const { client } = store
  const notes = valueOf(await client.meetingMode.begin({ id: newId(), caseId, kind: 'styrgrupp', heldOn: '2026-11-20', time: '14.00' }))
  const { id: meetingId, revision, begunAt: _begun, endedAt: _ended, ...meeting } = notes.meeting
  valueOf(await client.meetings.save({ ...meeting, id: meetingId, expectedRevision: revision, title: 'Trygghetsrådet', place: 'Biblioteket' }))
  const attendee = { id: newId(), meetingId, contactId: null, actorId: null, name: 'Maja Påhittad', organisation: 'Skolföreningen' }
  valueOf(await client.meetingMode.setAttendee({ ...attendee, attendance: 'present' }))
  const [lineId = ''] = await noteLines(store, meetingId, ['Stolparna blinkar när det regnar'])
  return { meetingId, pointId: notes.points[0]?.id ?? '', lineId, attendeeId: attendee.id }
}

async function asked(store: TestStore, caseId: string) {
  const { client } = store
  const activity = valueOf(await client.dialogue.saveActivity(activityOf(caseId, { title: 'Kvällsvandring', state: 'held', startsOn: '2026-11-15', reachedCount: 85 })))
  const [opinion] = await addOpinions(store, caseId, ['Buskarna skymmer sikten'], 'Boende')
  const theme = await addTheme(store, caseId, 'Sikt och ljus')
  valueOf(await client.dialogue.skip({ caseId, step: 'tell-actors', reason: 'Alla i området var redan med.' }))
  return { activityId: activity.id, opinionId: opinion?.id ?? '', themeId: theme.id }
}

async function carriedOut(store: TestStore, { caseId, planId }: Planned) {
  const { client } = store
  const deviation = { reason: 'Upphandlingen drog över på tiden', agreedBy: 'Styrgruppen', agreedOn: '2026-11-20' }
  const item = itemOf({ id: planId, caseId }, { title: 'Gallra växtligheten', purpose: 'Bättre uppsikt', responsible: 'Parkavdelningen', position: 9, deviation })
  valueOf(await client.plans.saveItem(item))
  const checkIn = { id: newId(), caseId, expectedRevision: 0, meetingId: null, heldOn: '2026-11-21', planned: 'Beställa armaturer', happened: 'Beställt', risks: 'Leveranstid', helpNeeded: '' }
  valueOf(await client.execution.saveCheckIn(checkIn))
  const form = { id: newId(), caseId, expectedRevision: 0, form: 'association', name: 'Gatans vänner', sinceOn: '2026-11-19', note: '' }
  valueOf(await client.execution.saveForm(form))
  const followUp = { caseId, expectedRevision: 0, checkInWeeks: null, toldOn: '2026-11-21', toldHow: 'Anslag i portarna', annualReport: '', financialReport: '' }
  valueOf(await client.execution.saveFollowUp(followUp))
  return { addedItemId: item.id, checkInId: checkIn.id, formId: form.id }
}

/** The case, with the ids of what is in it. */
export async function workedCase(store: TestStore): Promise<WorkedCase> {
  const made = await decided(store)
  const { caseId } = made
  const notes = await held(store, caseId)
  const task = taskOf(caseId, { title: 'Begär offert', responsible: 'Belysningsenheten', note: 'Ramavtalet gäller' })
  valueOf(await store.client.tasks.save(task))
  return { ...made, ...notes, taskId: task.id, ...(await asked(store, caseId)), ...(await carriedOut(store, made)) }
}
