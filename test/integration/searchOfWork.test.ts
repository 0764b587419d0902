// What is noted between decision 1 and the result is found like everything else, and a hit leads to the very place.
import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../shared/domain/search/searchHit.ts'
import { faultOf } from '../../electron/db/inspect.ts'
import { hitLabel, hitLink } from '../../renderer/app/commandPalette/hits.ts'
import { newId } from '../../shared/newId.ts'
import { valueOf } from '../support/store.ts'
import { noteLines, taskOf, workedCase, type WorkedCase } from '../support/workedCase.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

const hits = async (text: string): Promise<SearchHit[]> => valueOf(await store().client.search.everywhere({ text, limit: 10 })).flatMap((group) => group.hits)

const PLACES: readonly (readonly [what: string, words: string, kind: string, label: string, link: (made: WorkedCase) => string])[] = [
  ['a line of notes', 'blinkar regnar', 'meetingLine', 'Möte 2026-11-20, Trygghetsrådet', ({ meetingId }) => `/mote/${meetingId}`],
  ['a meeting by its title', 'trygghetsråd', 'meeting', 'Möte 2026-11-20, Trygghetsrådet', ({ caseId, meetingId }) => `/arenden/${caseId}/moten#mote-${meetingId}`],
  ['a meeting by its place', 'bibliotek', 'meeting', 'Möte 2026-11-20, Trygghetsrådet', ({ caseId, meetingId }) => `/arenden/${caseId}/moten#mote-${meetingId}`],
  ['somebody who was there', 'maja påhitt', 'meetingAttendee', 'Maja Påhittad, möte 2026-11-20', ({ meetingId }) => `/mote/${meetingId}`],
  ['a task', 'offert', 'task', 'Begär offert', ({ caseId, taskId }) => `/arenden/${caseId}#uppgift-${taskId}`],
  ['who does a task', 'belysningsenh', 'task', 'Begär offert', ({ caseId, taskId }) => `/arenden/${caseId}#uppgift-${taskId}`],
  ['the note of a task', 'ramavtal', 'task', 'Begär offert', ({ caseId, taskId }) => `/arenden/${caseId}#uppgift-${taskId}`],
  ['an activity of the dialogue', 'kvällsvandr', 'dialogueActivity', 'Kvällsvandring', ({ caseId, activityId }) => `/arenden/${caseId}/dialog#dialog-${activityId}`],
  ['an opinion', 'skymmer', 'opinion', 'Kvarteret Skruven', ({ caseId, opinionId }) => `/arenden/${caseId}/dialog/synpunkter#synpunkt-${opinionId}`],
  ['a theme', 'sikt och', 'theme', 'Sikt och ljus', ({ caseId, themeId }) => `/arenden/${caseId}/dialog#tema-${themeId}`],
  ['an activity of the plan', 'gallra', 'planItem', 'Gallra växtligheten', ({ caseId, planId, addedItemId }) => `/arenden/${caseId}/plan?plan=${planId}#planrad-${addedItemId}`],
  ['who is responsible in the plan', 'parkavd', 'planItem', 'Gallra växtligheten', ({ caseId, planId, addedItemId }) => `/arenden/${caseId}/plan?plan=${planId}#planrad-${addedItemId}`],
  ['a check-in', 'armatur', 'checkIn', 'Avstämning 2026-11-21', ({ caseId, checkInId }) => `/arenden/${caseId}/genomforande#avstamning-${checkInId}`],
  ['the reason of a deviation', 'upphandl', 'deviation', 'Gallra växtligheten, avvikelse 2026-11-20', ({ caseId, addedItemId }) => `/arenden/${caseId}/genomforande#aktivitet-${addedItemId}`],
  ['how the actors are organised', 'gatans vän', 'organisationForm', 'Gatans vänner', ({ caseId, formId }) => `/arenden/${caseId}/genomforande#form-${formId}`],
  ['how the outcome was told', 'portarna', 'followUp', 'Kvarteret Skruven', ({ caseId }) => `/arenden/${caseId}/genomforande#falt-toldHow`],
]

describe('what was noted while the work went on', () => {
  it('is found by a few of its words, is called what one would call it, and leads to its place', async () => {
    const made = await workedCase(store())
    const title = valueOf(await store().client.cases.get({ caseId: made.caseId })).case.title
    for (const [what, words, kind, label, link] of PLACES) {
      const hit = (await hits(words)).find((each) => each.kind === kind)
      expect([what, hit && hitLabel(hit), hit && hitLink(hit)]).toEqual([what, label === 'Kvarteret Skruven' ? title : label, link(made)])
      expect([what, hit?.name === title ? title : hit?.detail]).toEqual([what, title])
    }
    expect(faultOf(store().context.connection)).toBeNull()
  })

  it('follows what is put right and leaves when it is removed', async () => {
    const made = await workedCase(store())
    const { lines, revision } = valueOf(await store().client.meetingMode.get({ meetingId: made.meetingId }))
    const line = lines.find(({ id }) => id === made.lineId)
    const empty = { meetingId: made.meetingId, points: [], removedPointIds: [], removedLineIds: [] }
    valueOf(await store().client.meetingMode.write({ ...empty, expectedRevision: revision, lines: line ? [{ ...line, text: 'Lyktorna lyser' }] : [] }))
    expect(await hits('blinkar')).toEqual([])
    expect((await hits('lyktorna')).map(({ kind }) => kind)).toEqual(['meetingLine'])
    valueOf(await store().client.meetingMode.write({ ...empty, expectedRevision: revision + 1, lines: line ? [{ ...line, text: '' }] : [] }))
    expect(await hits('lyktorna')).toEqual([])
    valueOf(await store().client.tasks.remove({ id: made.taskId, expectedRevision: 1 }))
    expect(await hits('offert')).toEqual([])
    expect(faultOf(store().context.connection)).toBeNull()
  })

  it('is found where it belongs to no case', async () => {
    const id = newId()
    valueOf(await store().client.tasks.save(taskOf(null, { id, title: 'Boka lokal till träffen' })))
    const [hit] = await hits('boka lokal')
    expect(hit && [hit.kind, hit.detail, hitLink(hit)]).toEqual(['task', '', `/uppgifter#uppgift-${id}`])
  })

  it('holds nothing of what the notes keep for themselves', async () => {
    const { meetingId } = await workedCase(store())
    await noteLines(store(), meetingId, ['Mät ljuset @Rut Exempelsson senast 12/12'], 'task')
    const bodies = store().context.connection.prepare('SELECT name || also || facts || body FROM search_entry').pluck().all().join('\n')
    expect(bodies).not.toMatch(/"(who|dueOn|title)"/)
  })
})
