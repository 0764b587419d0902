// The diary of a case tells of dialogue, plan and execution too, each line leading to its place, and reads no long text for it.
import { expect, it } from 'vitest'
import { eventLink } from '../../renderer/app/caseLinks.ts'
import { timelineSentence } from '../../shared/text/catalogue/timeline.ts'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { inputOf } from '../support/plans.ts'
import { defaultModel, valueOf } from '../support/store.ts'
import { workedCase } from '../support/workedCase.ts'
import { quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf, now: '2026-11-21T13:02:00.000Z' })

const told = async (caseId: string) =>
  valueOf(await store().client.cases.timeline({ caseId })).map((each) => `${each.on} ${timelineSentence(each, defaultModel)} -> ${eventLink(caseId, each)?.replace(`/arenden/${caseId}`, '')}`)

it('tells what was held, skipped, frozen, departed from, checked, told and formed, and what was exported', async () => {
  const { caseId, activityId, planId, addedItemId, checkInId, formId, meetingId } = await workedCase(store())
  const minutes = valueOf(await store().client.meetingMode.export({ meetingId, format: 'docx' }))
  const compiled = valueOf(await store().client.compilation.export({ caseId, format: 'pdf' }))
  const lines = await told(caseId)
  for (const line of [
    `2026-11-15 Öppet hus: Kvällsvandring genomfördes och nådde 85 -> /dialog#dialog-${activityId}`,
    '2026-11-21 Steget berätta för fler aktörer behövdes inte -> /dialog',
    `2026-11-21 Plan 2027 frystes som beslutad plan -> /plan?plan=${planId}`,
    `2026-11-20 Avvikelse från planen, tillagd: Gallra växtligheten -> /genomforande#aktivitet-${addedItemId}`,
    `2026-11-21 Avstämning -> /genomforande#avstamning-${checkInId}`,
    '2026-11-21 Resultatet kommunicerades till områdets aktörer -> /genomforande#falt-toldOn',
    `2026-11-19 Organisationsform: Förening, Gatans vänner -> /genomforande#form-${formId}`,
    `2026-11-21 Minnesanteckningar version 1 sparades som Word-dokument -> /dokument#dokument-${minutes.id}`,
    `2026-11-21 Sammanställning av synpunkter version 1 sparades som PDF -> /dokument#dokument-${compiled.id}`,
  ])
    expect(lines).toContain(line)
})

it('is part of the line of time of the actors: those of the case, those who were there, and those who answer for an activity', async () => {
  const { client } = store()
  const { caseId, meetingId, addedItemId, planId } = await workedCase(store())
  const actorId = newId()
  valueOf(await client.register.save({ ...emptyActor, id: actorId, expectedRevision: 0, name: 'Parkvännerna' }))
  const before = valueOf(await client.register.get({ actorId }))
  expect([before.meetings, before.caseEvents]).toEqual([[], []])
  valueOf(await client.meetingMode.setAttendee({ id: newId(), meetingId, contactId: null, actorId, name: 'Siv', organisation: 'Parkvännerna', attendance: 'present' }))
  const role = valueOf(await client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId, contactId: null, role: 'driving', since: null, until: null, conflictNote: '' }))
  const item = valueOf(await client.plans.get({ planId })).items.find(({ id }) => id === addedItemId)
  if (!item) throw new Error('The activity has gone')
  valueOf(await client.plans.saveItem(inputOf(item, { responsibleActorId: actorId })))
  const kinds = new Set(valueOf(await client.register.get({ actorId })).caseEvents.map(({ event }) => event.kind))
  expect([...kinds].toSorted()).toEqual(['decided', 'deviated', 'formed', 'opened', 'planFrozen', 'told'])
  valueOf(await client.roles.remove({ id: role.id, expectedRevision: 1 }))
  const view = valueOf(await client.register.get({ actorId }))
  expect(view.meetings).toMatchObject([{ id: meetingId, title: 'Trygghetsrådet', caseId }])
  expect(view.caseEvents.map(({ event }) => event.kind)).toEqual(['deviated'])
})
