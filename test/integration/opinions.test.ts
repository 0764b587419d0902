// Opinions from the keyboard and from surveys, sorted into themes, and taken back.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { addOpinions, addTheme, countsOf } from '../support/dialogue.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()
const CSV = [
  'Inskickat;Namn;Jag är;Vad saknar du i området?',
  '2026-10-03 14:22;Bo Demo;Boende;Fler bänkar längs gatan',
  '2026-10-03 15:01;Eva Exempel;Besökare;Det är mörkt vid lekplatsen på kvällen',
  '2026-10-04 09:12;;Boende;',
  'snart;Nils Prov;Boende;Cykelställ som går att låsa i',
].join('\r\n')

function surveyFile(text: string): string {
  const path = join(store().folder, 'enkat.csv')
  writeFileSync(path, text)
  return path
}

async function openedSurvey(caseId: string, text = CSV) {
  const opened = valueOf(await store().client.opinions.openTable({ caseId, path: surveyFile(text) }))
  if (!opened.ok) throw new Error(opened.fault)
  return opened
}

describe('opinions', () => {
  it('are kept with their group, changed, removed and put back with their themes', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const [first] = await addOpinions(store(), caseId, ['Fler bänkar', 'Mer ljus'], 'Boende')
    const theme = await addTheme(store(), caseId, 'Möbler')
    if (!first) throw new Error('no opinion')
    valueOf(await client.opinions.code({ caseId, add: [{ opinionId: first.id, themeId: theme.id }], remove: [] }))
    const saved = valueOf(await client.opinions.save({ ...first, expectedRevision: 1, text: 'Många fler bänkar', isExample: true }))
    expect(saved).toMatchObject({ text: 'Många fler bänkar', revision: 2, themeIds: [theme.id], isExample: true })
    const { removed } = valueOf(await client.opinions.remove({ caseId, ids: [first.id] }))
    expect(valueOf(await client.opinions.list({ caseId })).map(({ text }) => text)).toEqual(['Mer ljus'])
    valueOf(await client.opinions.restore({ caseId, opinions: removed }))
    expect(valueOf(await client.opinions.list({ caseId }))[0]).toMatchObject({ text: 'Många fler bänkar', themeIds: [theme.id] })
  })

  it('of one case are never put under the themes of another', async () => {
    const { client } = store()
    const [one, other] = [await openCase(store()), await openCase(store(), { title: 'Ett annat ärende' })]
    const [opinion] = await addOpinions(store(), one, ['Fler bänkar'])
    const theme = await addTheme(store(), other, 'Möbler')
    const coding = [{ opinionId: opinion?.id ?? '', themeId: theme.id }]
    expect(await client.opinions.code({ caseId: one, add: coding, remove: [] })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await client.opinions.code({ caseId: other, add: coding, remove: [] })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('are not written in a closed case', async () => {
    const caseId = await openCase(store())
    valueOf(await store().client.cases.close({ caseId, expectedRevision: 1, reason: 'Klart' }))
    const source = { activityId: null, group: '', saidOn: null }
    const outcome = await store().client.opinions.add({ caseId, source, opinions: [{ id: newId(), text: 'Sent' }] })
    expect(outcome).toMatchObject({ ok: false, error: { refusal: { rule: 'case-closed' } } })
  })
})

describe('a survey', () => {
  it('is read with its columns guessed, and the column of names left out', async () => {
    const opened = await openedSurvey(await openCase(store()))
    expect(opened).toMatchObject({ rowCount: 5, hasHeadings: true, columns: { text: [3], group: 2, date: 0 }, personal: [null, 'name', null, null] })
  })

  it('becomes opinions in one go, says what it could not read, and is undone in one go', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const { sessionId, hasHeadings, columns } = await openedSurvey(caseId)
    const session = { caseId, sessionId, hasHeadings, columns }
    const preview = valueOf(await client.opinions.previewTable(session))
    expect(preview).toMatchObject({ added: 3, known: 0, empty: 1, unreadableCount: 1, unreadable: [{ line: 5, reason: 'no-such-day' }], warned: [] })
    expect(valueOf(await client.opinions.list({ caseId }))).toEqual([])
    const { importId } = valueOf(await client.opinions.importTable({ ...session, activityId: null }))
    const list = valueOf(await client.opinions.list({ caseId }))
    expect(list.map(({ group, saidOn }) => [group, saidOn])).toEqual([['Boende', '2026-10-03'], ['Besökare', '2026-10-03'], ['Boende', null]])
    expect(JSON.stringify(list)).not.toContain('Demo')
    const { removed } = valueOf(await client.opinions.undoImport({ caseId, importId }))
    expect(removed).toHaveLength(3)
    expect(valueOf(await client.opinions.list({ caseId }))).toEqual([])
  })

  it('finds what it brought before, also when it has grown', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    for (const [text, added, known] of [[CSV, 3, 0], [CSV, 0, 3], [`${CSV}\r\n2026-10-09;;Boende;Ett träd till`, 1, 3]] as const) {
      const { sessionId, hasHeadings, columns } = await openedSurvey(caseId, text)
      const { preview } = valueOf(await client.opinions.importTable({ caseId, sessionId, hasHeadings, columns, activityId: null }))
      expect(preview).toMatchObject({ added, known })
    }
  })

  it('warns where a column of persons is chosen', async () => {
    const caseId = await openCase(store())
    const { sessionId, hasHeadings } = await openedSurvey(caseId)
    const columns = { text: [1, 3], group: null, date: null }
    expect(valueOf(await store().client.opinions.previewTable({ caseId, sessionId, hasHeadings, columns })).warned).toEqual([1])
  })

  it('that is no table is said to be none', async () => {
    const caseId = await openCase(store())
    const path = join(store().folder, 'bild.pdf')
    writeFileSync(path, '%PDF-1.7')
    expect(valueOf(await store().client.opinions.openTable({ caseId, path }))).toEqual({ ok: false, fault: 'unknown-type' })
  })
})

describe('themes', () => {
  it('have names of their own, whatever the case of the letters', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    await addTheme(store(), caseId, 'Belysning')
    const twin = await client.themes.save({ id: newId(), caseId, expectedRevision: 0, name: 'BELYSNING', position: 2 })
    expect(twin).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path: 'name', code: 'name-taken' }] } })
    expect((await addTheme(store(), caseId, 'Belåsning')).name).toBe('Belåsning')
  })

  it('are merged and parted again, each opinion where it was', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const opinions = await addOpinions(store(), caseId, ['Bara ljus', 'Bara lampor', 'Båda två'])
    const [light, lamps] = [await addTheme(store(), caseId, 'Ljus'), await addTheme(store(), caseId, 'Lampor')]
    const under = (index: number, themeId: string) => ({ opinionId: opinions[index]?.id ?? '', themeId })
    valueOf(await client.opinions.code({ caseId, add: [under(0, light.id), under(1, lamps.id), under(2, light.id), under(2, lamps.id)], remove: [] }))
    const before = await countsOf(store(), caseId)
    const removed = valueOf(await client.themes.merge({ id: lamps.id, expectedRevision: 1, intoId: light.id }))
    expect(await countsOf(store(), caseId)).toEqual({ Ljus: 3 })
    valueOf(await client.themes.restore(removed))
    expect(await countsOf(store(), caseId)).toEqual(before)
  })

  it('go without taking their opinions along, and come back', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const [opinion] = await addOpinions(store(), caseId, ['Ljus'])
    const theme = await addTheme(store(), caseId, 'Ljus')
    valueOf(await client.opinions.code({ caseId, add: [{ opinionId: opinion?.id ?? '', themeId: theme.id }], remove: [] }))
    const removed = valueOf(await client.themes.remove({ id: theme.id, expectedRevision: 1 }))
    expect(valueOf(await client.opinions.list({ caseId }))).toMatchObject([{ themeIds: [] }])
    valueOf(await client.themes.restore(removed))
    expect(await countsOf(store(), caseId)).toEqual({ Ljus: 1 })
  })
})
