import { describe, expect, it } from 'vitest'
import { type LessonQuery, NO_LESSON_FILTER } from '../../shared/domain/lessons/lessonList.ts'
import type { LessonInput } from '../../shared/domain/lessons/lesson.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { close, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
const lessonOf = (fields: Partial<LessonInput> = {}): LessonInput => ({
  id: newId(), expectedRevision: 0, caseId: null, kind: 'lesson', text: 'Börja med rundvandringar', theme: '', level: '', phase: '',
  notedOn: '2026-11-20', notedIn: '', ...fields,
})
const save = async (fields: Partial<LessonInput> = {}) => valueOf(await store().client.lessons.save(lessonOf(fields)))
const list = async (over: Partial<LessonQuery> = {}) => valueOf(await store().client.lessons.list({ ...NO_LESSON_FILTER, offset: 0, limit: 100, ...over }))
const texts = async (over: Partial<LessonQuery> = {}) => (await list(over)).rows.map(({ text }) => text)

const refused = (fields: Partial<LessonInput>) => store().client.lessons.save(lessonOf(fields))

describe('lessons', () => {
  it('are found over all cases by words, kind, level, phase and theme', async () => {
    const caseId = await openCase(store(), { title: 'Möllevångstorget', area: 'Möllan' })
    await save({ caseId, text: 'Svårt att nå unga', kind: 'challenge', theme: 'Rekrytering', level: 'individual', phase: 'collaboration' })
    await save({ text: 'Förvaltningen var förankrad', kind: 'successFactor', theme: 'Förankring', level: 'organisation', phase: 'initiation' })
    expect(await texts({ search: 'unga' })).toEqual(['Svårt att nå unga'])
    expect(await texts({ search: 'mollan' }), 'by the area of its case, folded').toEqual(['Svårt att nå unga'])
    expect(await texts({ kinds: ['successFactor'] })).toEqual(['Förvaltningen var förankrad'])
    expect(await texts({ levels: ['individual'] })).toEqual(['Svårt att nå unga'])
    expect(await texts({ phases: ['initiation'] })).toEqual(['Förvaltningen var förankrad'])
    expect(await texts({ theme: 'rekrytering' })).toEqual(['Svårt att nå unga'])
    expect(await texts({ theme: '' })).toEqual([])
    expect(await texts({ caseId })).toEqual(['Svårt att nå unga'])
    expect((await list({ limit: 1 })).total).toBe(2)
    expect(valueOf(await store().client.lessons.themes({}))).toEqual([{ name: 'Förankring', count: 1 }, { name: 'Rekrytering', count: 1 }])
  })

  it('can be written also where the case is closed, since much is learnt at the end', async () => {
    const caseId = await openCase(store())
    await close(store(), caseId)
    expect((await save({ caseId })).caseId).toBe(caseId)
  })

  it('refuse an empty text, a day to come, a case that is not there and a save over a newer one', async () => {
    expect(await refused({ text: '  ' })).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path: 'text', code: 'required' }] } })
    expect(await refused({ notedOn: '2030-01-01' })).toMatchObject({ ok: false, error: { issues: [{ path: 'notedOn', code: 'not-yet' }] } })
    expect(await refused({ caseId: newId() })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    const saved = await save()
    await save({ ...saved, expectedRevision: 1, text: 'Nyare' })
    expect(await refused({ ...saved, expectedRevision: 1 })).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('tell a case in the same area, or of the same theme, what others have learnt, but not its own and not what it uses', async () => {
    const [square, other] = [await openCase(store(), { title: 'Torget', area: 'Rosengårds torg' }), await openCase(store(), { title: 'Seveds plan', area: 'Sofielund' })]
    const lesson = await save({ caseId: square, text: 'Ta in belysningen tidigt', theme: 'Belysning' })
    await save({ caseId: other, text: 'Eget' })
    await save({ text: 'Allmänt, om något annat', theme: 'Parkering' })
    const told = async () => valueOf(await store().client.lessons.helpful({ caseId: other, title: 'Seveds plan', area: 'Sofielund' }))
    expect((await told()).map(({ lesson: { text }, reasons }) => [text, reasons])).toEqual([['Ta in belysningen tidigt', ['sameAreaKind']]])
    valueOf(await store().client.lessons.markUsed({ lessonId: lesson.id, caseId: other, usedOn: '2026-11-21' }))
    expect(await told()).toEqual([])
    expect((await list({ caseId: square })).rows[0]?.uses).toEqual([{ caseId: other, caseTitle: 'Seveds plan', usedOn: '2026-11-21' }])
    valueOf(await store().client.lessons.unmarkUsed({ lessonId: lesson.id, caseId: other }))
    expect(await told()).toHaveLength(1)
    const forNew = valueOf(await store().client.lessons.helpful({ caseId: null, title: 'Belysning vid skolan', area: 'Hyllie' }))
    expect(forNew.map(({ reasons }) => reasons)).toEqual([['sameTheme']])
  })

  it('become a booklet by theme, one version after another', async () => {
    await save({ text: 'Ta in belysningen tidigt', theme: 'Belysning' })
    const first = valueOf(await store().client.lessons.exportBooklet({ ...NO_LESSON_FILTER, format: 'pdf' }))
    const second = valueOf(await store().client.lessons.exportBooklet({ ...NO_LESSON_FILTER, format: 'pdf' }))
    expect([first.version, second.version, first.kind, first.caseId]).toEqual([1, 2, 'lessons', null])
  })
})
