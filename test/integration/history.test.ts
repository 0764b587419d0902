import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../shared/domain/criteria.ts'
import { changesOfCase } from '../../electron/db/repositories/changeLog.ts'
import { openCase, viewOf } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { meetingOf, saveFacts, storeForEachTest } from './harness.ts'

const store = storeForEachTest()
let caseId = ''
beforeEach(async () => {
  caseId = await openCase(store())
})

const at = (time: string): void => store().setNow(`2026-11-21T${time}:00.000Z`)

async function assess(answer: Answer, motivation: string): Promise<void> {
  const { assessments } = await viewOf(store(), caseId)
  const expectedRevision = assessments.find(({ criterionId }) => criterionId === 'behov')?.revision ?? 0
  valueOf(await store().client.criteria.save({ caseId, criterionId: 'behov', expectedRevision, answer, motivation, evidence: [], contributions: [] }))
}

async function nameContactPerson(name: string): Promise<void> {
  const { settings } = valueOf(await store().client.settings.get({}))
  valueOf(await store().client.settings.save({ ...settings, contactPerson: { ...settings.contactPerson, name } }))
}

/** Newest first: answer, motivation, who, when. */
const history = async () =>
  valueOf(await store().client.criteria.history({ caseId, criterionId: 'behov' })).map(
    ({ answer, motivation, assessedBy, assessedAt }) => `${assessedAt.slice(11, 16)} ${assessedBy} ${answer}: ${motivation}`.replace('  ', ' '),
  )

describe('the history of an assessment', () => {
  it('goes on with one entry while one writes, and keeps its last words', async () => {
    at('09:00')
    await assess('partly', 'En')
    at('09:09')
    await assess('partly', 'En enkät')
    at('09:18')
    await assess('partly', 'En enkät med 62 svar.')
    expect(await history()).toEqual(['09:18 partly: En enkät med 62 svar.'])
  })

  it('opens another after a pause of ten minutes', async () => {
    at('09:00')
    await assess('partly', 'Före')
    at('09:10')
    await assess('partly', 'Efter')
    expect(await history()).toEqual(['09:10 partly: Efter', '09:00 partly: Före'])
  })

  it('opens another at every change of the answer, also back and forth within a minute', async () => {
    at('09:00')
    for (const answer of ['met', 'notMet', 'met'] as const) await assess(answer, 'Samma text')
    expect(await history()).toEqual(['09:00 met: Samma text', '09:00 notMet: Samma text', '09:00 met: Samma text'])
  })

  it('opens another when somebody else writes', async () => {
    at('09:00')
    await nameContactPerson('Astrid Demolin')
    await assess('met', 'Astrids')
    await nameContactPerson('Bo Exempelsson')
    await assess('met', 'Bos')
    expect(await history()).toEqual(['09:00 Bo Exempelsson met: Bos', '09:00 Astrid Demolin met: Astrids'])
  })

  it('keeps its order when the clock is set back, and still goes on with the entry being written', async () => {
    store().setNow('2027-11-21T09:00:00.000Z')
    await assess('partly', 'Med klockan ett år fram')
    at('09:00')
    await assess('partly', 'R')
    at('09:01')
    await assess('partly', 'Rä')
    at('09:02')
    await assess('partly', 'Rätt tid')
    expect(await history()).toEqual(['09:02 partly: Rätt tid', '09:00 partly: Med klockan ett år fram'])
  })

  it('is one per criterion and per case', async () => {
    await assess('met', 'Här')
    const other = await openCase(store())
    expect(valueOf(await store().client.criteria.history({ caseId: other, criterionId: 'behov' }))).toEqual([])
    expect(valueOf(await store().client.criteria.history({ caseId, criterionId: 'grupp' }))).toEqual([])
  })
})

/** Changes of one kind of thing, oldest first. */
const changes = (entity: string) => changesOfCase(store().context.connection, caseId).filter((change) => change.entity === entity)

const median = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0

describe('the change log', () => {
  it('says what was there before and after, and only what differs', async () => {
    valueOf(await saveFacts(store(), caseId, { title: 'Nytt namn', cityRole: 'Staden sköter belysningen.' }))
    expect(changes('case').at(-1)).toMatchObject({
      action: 'changed',
      before: { title: 'Möllan kvarter 12', cityRole: '' },
      after: { title: 'Nytt namn', cityRole: 'Staden sköter belysningen.' },
    })
  })

  it('makes one entry of a text that saves itself: before the first save, after the last', async () => {
    const meeting = meetingOf(caseId)
    valueOf(await store().client.meetings.save(meeting))
    for (const [index, notes] of ['V', 'Vi', 'Vi ses'].entries()) {
      at(`09:0${index}`)
      valueOf(await store().client.meetings.save({ ...meeting, notes, expectedRevision: index + 1 }))
    }
    expect(changes('meeting').map(({ action, before, after }) => [action, before?.['notes'], after?.['notes']])).toEqual([
      ['created', undefined, ''],
      ['changed', '', 'Vi ses'],
    ])
  })

  it('begins another entry after ten minutes, and for other fields', async () => {
    const meeting = meetingOf(caseId)
    valueOf(await store().client.meetings.save(meeting))
    at('09:00')
    valueOf(await store().client.meetings.save({ ...meeting, notes: 'A', expectedRevision: 1 }))
    at('09:10')
    valueOf(await store().client.meetings.save({ ...meeting, notes: 'B', expectedRevision: 2 }))
    valueOf(await store().client.meetings.save({ ...meeting, notes: 'B', place: 'Parken', expectedRevision: 3 }))
    expect(changes('meeting').slice(1).map(({ before, after }) => [before, after])).toEqual([
      [{ notes: '' }, { notes: 'A' }],
      [{ notes: 'A' }, { notes: 'B' }],
      [{ place: '' }, { place: 'Parken' }],
    ])
  })

  it('keeps all of what was removed', async () => {
    const meeting = meetingOf(caseId, { notes: 'Viktiga ord' })
    valueOf(await store().client.meetings.save(meeting))
    valueOf(await store().client.meetings.remove({ id: meeting.id, expectedRevision: 1 }))
    expect(changes('meeting').at(-1)).toMatchObject({ action: 'removed', before: { notes: 'Viktiga ord' }, after: null })
  })

  it('says nothing of a save that changed nothing, and of one that was refused', async () => {
    const meeting = meetingOf(caseId)
    valueOf(await store().client.meetings.save(meeting))
    valueOf(await store().client.meetings.save({ ...meeting, expectedRevision: 1 }))
    await store().client.meetings.save({ ...meeting, notes: 'För sent', expectedRevision: 1 })
    expect(changes('meeting')).toHaveLength(1)
  })

  it('goes on merging when the clock was set back', async () => {
    const meeting = meetingOf(caseId)
    store().setNow('2027-11-21T09:00:00.000Z')
    valueOf(await store().client.meetings.save(meeting))
    valueOf(await store().client.meetings.save({ ...meeting, notes: 'Fel år', expectedRevision: 1 }))
    at('09:00')
    for (const [index, notes] of ['R', 'Rä', 'Rätt'].entries())
      valueOf(await store().client.meetings.save({ ...meeting, notes, expectedRevision: index + 2 }))
    expect(changes('meeting').map(({ after }) => after?.['notes'])).toEqual(['', 'Fel år', 'Rätt'])
  })

  it('names who did it', async () => {
    await nameContactPerson('Astrid Demolin')
    valueOf(await saveFacts(store(), caseId, { title: 'Nytt namn' }))
    expect(changes('case').at(-1)?.by).toBe('Astrid Demolin')
  })

  it('chains: what one entry leaves is what the next one finds', async () => {
    const meeting = meetingOf(caseId)
    valueOf(await store().client.meetings.save(meeting))
    for (let save = 1; save <= 30; save += 1) {
      store().setNow(new Date(Date.UTC(2026, 10, 21, 9, save * 4)).toISOString())
      valueOf(await store().client.meetings.save({ ...meeting, notes: `${save}`, expectedRevision: save }))
    }
    const notes = changes('meeting').slice(1)
    expect(notes.slice(1).map(({ before }) => before?.['notes'])).toEqual(notes.slice(0, -1).map(({ after }) => after?.['notes']))
    expect(notes.at(-1)?.after?.['notes']).toBe('30')
    expect(notes.length).toBeLessThan(15)
  })

  it('makes a save no slower by its length', async () => {
    const notes = 'Anteckningar från ett långt möte. '.repeat(500)
    const meeting = meetingOf(caseId)
    valueOf(await store().client.meetings.save(meeting))
    const times: number[] = []
    for (let save = 1; save <= 400; save += 1) {
      store().setNow(new Date(Date.UTC(2026, 10, 21, 9, save * 11)).toISOString())
      const began = performance.now()
      valueOf(await store().client.meetings.save({ ...meeting, notes: `${notes}${save}`, expectedRevision: save }))
      times.push(performance.now() - began)
    }
    expect(changes('meeting')).toHaveLength(401)
    expect(median(times.slice(-50))).toBeLessThan(Math.max(3 * median(times.slice(0, 50)), 2))
  })
})
