import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TaskInput } from '../../shared/domain/task.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { close, statementOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest()
const taskOf = (fields: Partial<TaskInput>): TaskInput => ({
  id: newId(), expectedRevision: 0, caseId: null, meetingId: null, title: 'Ring om bänkarna', note: '', responsible: '', actorId: null,
  dueOn: null, doneOn: null, ...fields,
})
const save = async (fields: Partial<TaskInput> = {}) => valueOf(await store().client.tasks.save(taskOf(fields)))
const list = async (caseId: string | null = null, doneSince: string | null = null) =>
  valueOf(await store().client.tasks.list({ caseId, doneSince }))

describe('tasks', () => {
  it('are listed over all cases with the name of the case, and for one case alone', async () => {
    const [park, square] = [await openCase(store(), { title: 'Parken' }), await openCase(store(), { title: 'Torget' })]
    await save({ caseId: park, title: 'A' })
    await save({ caseId: square, title: 'B' })
    await save({ title: 'C' })
    expect((await list()).map(({ title, caseTitle }) => [title, caseTitle])).toEqual([['A', 'Parken'], ['B', 'Torget'], ['C', '']])
    expect((await list(square)).map(({ title }) => title)).toEqual(['B'])
  })

  it('leave the list when they are done, and stay in sight as long as one asks for', async () => {
    const task = await save()
    await save({ ...task, expectedRevision: 1, doneOn: '2026-11-20' })
    expect(await list()).toEqual([])
    expect(await list(null, '2026-11-20')).toHaveLength(1)
    expect(await list(null, '2026-11-21')).toEqual([])
  })

  it('refuse a save over a newer one, and a case that is not there', async () => {
    const task = await save()
    await save({ ...task, expectedRevision: 1, title: 'Nyare' })
    expect(await store().client.tasks.save(taskOf({ ...task, expectedRevision: 1 }))).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(await store().client.tasks.save(taskOf({ caseId: newId() }))).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect((await list())[0]?.title).toBe('Nyare')
  })

  it('can still be seen to when their case is closed', async () => {
    const caseId = await openCase(store())
    const task = await save({ caseId })
    await close(store(), caseId)
    expect(await save({ ...task, expectedRevision: 1, doneOn: '2026-11-21' })).toMatchObject({ doneOn: '2026-11-21' })
  })

  it('come back whole when a removal is taken back', async () => {
    const task = await save({ responsible: 'Elsa', dueOn: '2026-12-01', note: 'Tre offerter.' })
    valueOf(await store().client.tasks.remove({ id: task.id, expectedRevision: 1 }))
    expect(await list()).toEqual([])
    await save({ ...task, expectedRevision: 0 })
    expect(await list()).toMatchObject([{ responsible: 'Elsa', dueOn: '2026-12-01', note: 'Tre offerter.' }])
  })
})

describe('the calendar file', () => {
  it('holds open tasks with a day and board meetings ahead, each on its very day', async () => {
    const caseId = await openCase(store(), { title: 'Parken' })
    valueOf(await store().client.statement.save(statementOf(caseId, { boardMeetingOn: '2026-12-10' })))
    // The night in which summer time begins.
    await save({ caseId, title: 'Plantera, och vattna', dueOn: '2027-03-28' })
    await save({ title: 'Utan dag' })
    await save({ title: 'Redan gjord', dueOn: '2026-11-22', doneOn: '2026-11-21' })
    const { path, count } = valueOf(await store().client.tasks.exportCalendar({}))
    expect(count).toBe(2)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain('DTSTART;VALUE=DATE:20270328\r\nDTEND;VALUE=DATE:20270329')
    expect(text).toContain(String.raw`SUMMARY:Plantera\, och vattna`)
    expect(text).toContain('DTSTART;VALUE=DATE:20261210')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  })

  it('is not written where there is no day to keep', async () => {
    expect(valueOf(await store().client.tasks.exportCalendar({}))).toEqual({ path: '', count: 0 })
  })
})
