import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { todayIn } from '../../../shared/domain/date.ts'
import { NO_LESSON_FILTER } from '../../../shared/domain/lessons/lessonList.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

/** The window's day is the machine's. */
const today = (store: TestStore): void => store.setNow(new Date().toISOString())
const add = async (store: TestStore, fields: { text: string; kind?: 'lesson' | 'challenge'; caseId?: string | null; theme?: string }) =>
  valueOf(
    await store.client.lessons.save({
      id: newId(), expectedRevision: 0, caseId: null, kind: 'lesson', theme: '', level: '', phase: '', notedOn: todayIn(new Date()), notedIn: '', ...fields,
    }),
  )
const lessons = async (store: TestStore) => valueOf(await store.client.lessons.list({ ...NO_LESSON_FILTER, offset: 0, limit: 100 })).rows

describe('the page of lessons', () => {
  it('takes a lesson in a line, and says what it understood before it is saved', async () => {
    const { user, store } = await showApp('/lardomar', async (filled) => today(filled))
    const field = await screen.findByLabelText('Ny lärdom')
    await user.type(field, 'Utmaning: få unga kom #rekrytering @individ')
    expect(screen.getByText('Sparas som utmaning · tema rekrytering · nivå individ')).toBeTruthy()
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await lessons(store)).toMatchObject([{ text: 'Få unga kom', kind: 'challenge', theme: 'rekrytering', level: 'individual' }]))
    expect(field).toHaveProperty('value', '')
  })

  it('narrows by kind, and shows all again', async () => {
    const { user } = await showApp('/lardomar', async (store) => {
      today(store)
      await add(store, { text: 'Börja i tid' })
      await add(store, { text: 'Svårt att nå unga', kind: 'challenge' })
    })
    await screen.findByText('Börja i tid')
    await user.click(screen.getByRole('button', { name: 'Utmaningar' }))
    await waitFor(() => expect(screen.queryByText('Börja i tid')).toBeNull())
    expect(screen.getByText('Svårt att nå unga')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Utmaningar' }))
    expect(await screen.findByText('Börja i tid')).toBeTruthy()
  })

  it('removes a lesson with a way back that also brings back where it was used', async () => {
    let used = ''
    const { user, store } = await showApp('/lardomar', async (filled) => {
      today(filled)
      used = await openCase(filled, { title: 'Parken' })
      const { id } = await add(filled, { text: 'Börja i tid' })
      valueOf(await filled.client.lessons.markUsed({ lessonId: id, caseId: used, usedOn: '2026-01-02' }))
    })
    await user.click(await screen.findByRole('button', { name: 'Ändra Börja i tid' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort lärdomen' }))
    await waitFor(async () => expect(await lessons(store)).toEqual([]))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await lessons(store))[0]?.uses).toMatchObject([{ caseId: used, usedOn: '2026-01-02' }]))
  })

  it('tells a case what others have learnt, and marks it as used with a way back', async () => {
    const caseId = newId()
    const { user, store } = await showApp(`/arenden/${caseId}`, async (filled) => {
      today(filled)
      const other = await openCase(filled, { title: 'Torget', area: 'Rosengårds torg' })
      await openCase(filled, { id: caseId, title: 'Lindängens torg', area: 'Lindängen' })
      await add(filled, { text: 'Ta in belysningen tidigt', caseId: other })
    })
    const section = await screen.findByRole('region', { name: 'Andra har lärt sig' })
    expect(within(section).getByText(/Liknande slags område/)).toBeTruthy()
    await user.click(within(section).getByRole('button', { name: /Vi använder den: / }))
    await waitFor(async () => expect((await lessons(store))[0]?.uses.map((use) => use.caseId)).toEqual([caseId]))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await lessons(store))[0]?.uses).toEqual([]))
  })
})
