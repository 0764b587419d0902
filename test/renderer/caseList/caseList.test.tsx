import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { bringToBoard } from '../app/bringToBoard.ts'
import { showApp } from '../app/showApp.tsx'

async function fill(store: TestStore) {
  const cases = [
    { title: 'Öster om torget', area: 'Rosengård' },
    { title: 'Ängbytorget', area: 'Åkarp', origin: 'city' as const, firstContact: '' },
    { title: 'Zenitgatan', area: 'Hyllie' },
    { title: 'Åbogatan', area: 'Augustenborg' },
  ]
  for (const [at, each] of cases.entries()) {
    store.setNow(`2026-11-2${at}T13:00:00.000Z`)
    await openCase(store, { ...each, firstMeetingOn: `2026-11-0${at + 1}` })
  }
}

async function closeCase(store: TestStore, title: string) {
  const { rows } = valueOf(
    await store.client.cases.list({ phases: [], origins: [], includeClosed: true, search: title, sort: 'title', descending: false, offset: 0, limit: 1 }),
  )
  const { case: entity } = valueOf(await store.client.cases.get({ caseId: rows[0]!.id }))
  valueOf(await store.client.cases.close({ caseId: entity.id, expectedRevision: entity.revision, reason: 'Prov.' }))
}

const rows = () => within(screen.getByRole('grid')).getAllByRole('row').slice(1)
const titles = () => rows().map((row) => row.querySelector('bdi')!.textContent)
const showList = async (more: (store: TestStore) => Promise<unknown> = async () => undefined) => {
  const shown = await showApp('/arenden', async (store) => {
    await fill(store)
    await more(store)
  })
  await screen.findByRole('grid')
  return shown
}
const openCaseTitle = () => screen.findByRole('heading', { level: 1, name: /torg|gatan/ })

describe('the list of cases', () => {
  it('counts them and tells of each the next step, what is missing and what happened last', async () => {
    await showList()
    expect(screen.getByText('4 ärenden')).toBeTruthy()
    const row = rows().find((each) => within(each).queryByText('Zenitgatan'))!
    expect(within(row).getByText('Hyllie')).toBeTruthy()
    expect(within(row).getByText('Initiering')).toBeTruthy()
    expect(within(row).getByText('Berätta om processen')).toBeTruthy()
    expect(within(row).getByText(/^\d+ saknas$/)).toBeTruthy()
    expect(within(row).getByText('Ärendet öppnades')).toBeTruthy()
    expect(within(row).getByText('2026-11-03')).toBeTruthy()
  })

  it('lists what is missing to who points at it', async () => {
    const { user } = await showList()
    await user.hover(within(rows()[0]!).getByText(/saknas$/))
    const tip = await screen.findByRole('tooltip')
    expect(within(tip).getByText('Berätta om processen och kriterierna, och anteckna datumet')).toBeTruthy()
    expect(within(tip).getByText(/^och \d+ till$/)).toBeTruthy()
  })

  it('sorts in Swedish order by a click, and back by another, and says so', async () => {
    const { user } = await showList()
    const head = screen.getByRole('button', { name: 'Ärende' })
    await user.click(head)
    await waitFor(() => expect(titles()).toEqual(['Zenitgatan', 'Åbogatan', 'Ängbytorget', 'Öster om torget']))
    expect(screen.getByRole('columnheader', { name: /Ärende/ }).getAttribute('aria-sort')).toBe('ascending')
    await user.click(head)
    await waitFor(() => expect(titles()[0]).toBe('Öster om torget'))
    expect(screen.getByRole('columnheader', { name: /Ärende/ }).getAttribute('aria-sort')).toBe('descending')
    await user.click(screen.getByRole('button', { name: 'Område' }))
    await waitFor(() => expect(titles()).toEqual(['Åbogatan', 'Zenitgatan', 'Öster om torget', 'Ängbytorget']))
  })

  it('narrows by origin and phase, keeps the choice over a visit to another screen, and lets go of it all at once', async () => {
    const { user } = await showList()
    await user.click(screen.getByRole('button', { name: 'Stadsinitierat' }))
    await waitFor(() => expect(titles()).toEqual(['Ängbytorget']))
    await user.click(screen.getByRole('link', { name: 'Dokument' }))
    await screen.findByRole('heading', { level: 1, name: 'Dokument' })
    await user.click(screen.getByRole('link', { name: 'Ärenden' }))
    await screen.findByRole('grid')
    expect(titles()).toEqual(['Ängbytorget'])
    expect(screen.getByRole('button', { name: 'Stadsinitierat' }).getAttribute('aria-pressed')).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Resultat' }))
    await screen.findByText('Inga ärenden stämmer med det du har valt.')
    await user.click(screen.getAllByRole('button', { name: 'Rensa filter' }).at(-1)!)
    await waitFor(() => expect(titles()).toHaveLength(4))
  })

  it('leaves closed cases out until asked for', async () => {
    const { user } = await showList((store) => closeCase(store, 'Zenitgatan'))
    expect(titles()).not.toContain('Zenitgatan')
    await user.click(screen.getByRole('button', { name: 'Visa avslutade' }))
    await waitFor(() => expect(titles()).toContain('Zenitgatan'))
    const row = rows().find((each) => within(each).queryByText('Zenitgatan'))!
    expect(within(row).getByText('Avslutat')).toBeTruthy()
  })

  it('searches while one types, from the keyboard, without regard to accents', async () => {
    const { user } = await showList()
    await user.keyboard('/angby')
    await waitFor(() => expect(titles()).toEqual(['Ängbytorget']))
    expect(screen.getByText('1 ärende')).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(titles()).toHaveLength(4))
    expect(screen.getByRole('searchbox')).toBe(document.activeElement)
  })

  it('follows what is written elsewhere', async () => {
    const { store } = await showList()
    await openCase(store, { title: 'Nytt under tiden' })
    await waitFor(() => expect(titles()).toContain('Nytt under tiden'))
    expect(screen.getByText('5 ärenden')).toBeTruthy()
  })

  it('says "inget mer saknas" where the next step is all that is left', async () => {
    await showList(async (store) => {
      await bringToBoard(store, await openCase(store, { title: 'Hos nämnden' }), '2026-12-02')
    })
    const row = rows().find((each) => within(each).queryByText('Hos nämnden'))!
    expect(within(row).getByText('Väntar på beslut 1')).toBeTruthy()
    expect(within(row).getByText('Inget mer saknas')).toBeTruthy()
  })
})

describe('the keys of the list', () => {
  it('let one row be reached with Tab, walk them with arrows and ends, and open with Enter', async () => {
    const { user } = await showList()
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1)
    rows()[0]!.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(document.activeElement).toBe(rows()[1])
    await user.keyboard('{End}')
    await waitFor(() => expect(document.activeElement).toBe(rows()[3]))
    await user.keyboard('{Home}')
    await waitFor(() => expect(document.activeElement).toBe(rows()[0]))
    const [first] = titles()
    await user.keyboard('{Enter}')
    expect((await openCaseTitle()).textContent).toBe(first)
  })

  it('come back to the row that was opened', async () => {
    const { user } = await showList()
    const title = titles()[2]
    await user.click(rows()[2]!)
    await openCaseTitle()
    window.history.back()
    await screen.findByRole('grid')
    await waitFor(() => expect(document.activeElement).toBe(rows()[2]))
    expect(titles()[2]).toBe(title)
  })
})

describe('an empty list', () => {
  it('leads to the first case where there is none', async () => {
    const { user } = await showApp('/arenden')
    await screen.findByText('Här samlas dina ärenden. Öppna det första när du har träffat aktörerna.')
    await user.click(screen.getByRole('link', { name: 'Öppna det första ärendet' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Nytt ärende' })).toBeTruthy()
  })
})

describe('a long list', () => {
  it('draws only the rows near the window, and fetches those that are scrolled to', async () => {
    await showApp('/arenden', async (store) => {
      for (let number = 1; number <= 150; number++)
        await openCase(store, { title: `Kvarter ${String(number).padStart(3, '0')}`, firstMeetingOn: '2026-11-02' })
    })
    const grid = await screen.findByRole('grid')
    expect(grid.getAttribute('aria-rowcount')).toBe('151')
    expect(rows().length).toBeLessThan(60)
    const before = titles()
    window.scrollTo(0, 56 * 120)
    await waitFor(() => expect(titles().filter((title) => !before.includes(title)).length).toBeGreaterThan(10))
  })
})
