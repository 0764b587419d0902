import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { connect, openWindow, showApp } from './showApp.tsx'

const FAULTS = [
  ['newer-schema', 'Databasen är gjord med en nyare version av programmet'],
  ['foreign', 'Filen på databasens plats hör inte till Samverkansstöd'],
  ['damaged', 'Databasen är skadad'],
  ['locked', 'Databasen används av ett annat program'],
  ['disk-full', 'Disken är full'],
  ['read-only', 'Databasen går bara att läsa'],
  ['migration-failed', 'Databasen kunde inte anpassas till den nya versionen'],
  ['missing', 'Databasen finns inte där den låg'],
  ['older-file', 'Databasen är äldre än den du arbetade i senast'],
  ['other-database', 'En annan databas ligger på databasens plats'],
  ['unexpected', 'Databasen kunde inte öppnas'],
] as const

describe('a store that does not come up', () => {
  it.each(FAULTS)('explains "%s" on a page of its own, without the rest of the app', async (fault, title) => {
    const { shell } = connect()
    shell.status = { ...shell.status, state: 'failed', fault, incidentId: 'abc-1' }
    openWindow('/arenden')
    await screen.findByRole('heading', { level: 1, name: title })
    expect(screen.getByRole('heading', { name: 'Det här är säkert' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Gör så här' })).toBeTruthy()
    expect(screen.getByText(/abc-1/)).toBeTruthy()
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(screen.queryByRole('button', { name: /Återställ från en fil/ }) !== null).toBe(['damaged', 'foreign', 'missing', 'older-file', 'other-database'].includes(fault))
    expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy()
  })

  it('shows where the database and the log lie', async () => {
    const { shell } = connect()
    shell.status = { ...shell.status, state: 'failed', fault: 'locked' }
    openWindow()
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Visa loggen i mapp' }))
    await user.click(screen.getByRole('button', { name: 'Visa databasen i mapp' }))
    expect(shell.done).toEqual(['show log', 'show database'])
  })

  it('offers the backups where the database is damaged', async () => {
    const { shell, store } = connect()
    await openCase(store)
    const backup = valueOf(await store.client.backup.create({}))
    shell.status = { ...shell.status, state: 'failed', fault: 'damaged' }
    openWindow()
    const list = await screen.findByRole('list', { name: 'Säkerhetskopior i mappen, nyast först' })
    expect(within(list).getByText(new RegExp(backup.fileName))).toBeTruthy()
  })

  it('tries again without a restart, and opens when the cause is gone', async () => {
    const { shell, tell } = connect()
    shell.status = { ...shell.status, state: 'failed', fault: 'locked' }
    openWindow('/arenden')
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Försök igen' }))
    expect(shell.done).toEqual(['retry'])
    shell.status = { ...shell.status, state: 'ready', fault: null }
    tell({ kind: 'store-ready' })
    await screen.findByRole('heading', { level: 1, name: 'Ärenden' })
  })

  it('says how much an older file misses, and goes on with it only when asked twice', async () => {
    const { shell } = connect()
    shell.status = { ...shell.status, state: 'failed', fault: 'older-file', behind: 1214 }
    openWindow()
    const user = userEvent.setup()
    expect(await screen.findByText(/1\s214 sparade ändringar saknas i den här filen/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Fortsätt med den äldre filen' }))
    expect(shell.done).toEqual([])
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Fortsätt med den äldre filen' }))
    expect(shell.done).toEqual(['go on with older-file'])
  })

  it('holds the newest backup against what was last known', async () => {
    const { shell, store } = connect()
    await openCase(store)
    const { manifest } = valueOf(await store.client.backup.create({}))
    shell.status = { ...shell.status, state: 'failed', fault: 'older-file', behind: 9, remembered: manifest.commitCounter + 3 }
    openWindow()
    expect(await screen.findByText('Den nyaste säkerhetskopian saknar 3 ändringar.')).toBeTruthy()
  })

  it('offers to read what can be read of a damaged database, beside the newest backup', async () => {
    const { shell, answers } = connect()
    shell.status = { ...shell.status, state: 'failed', fault: 'damaged' }
    answers['repair.recover'] = {
      isReadable: true,
      tables: [
        { table: 'cases', read: 11, lost: 1 },
        { table: 'meeting', read: 40, lost: 0 },
        { table: 'outcome', read: 3, lost: 2 },
      ],
      rebuiltCases: 1,
      commits: 120,
      backup: { path: '/k/kopia', createdAt: '2026-11-20T12:00:00.000Z', commits: 100, rowCounts: { cases: 12, meeting: 38, outcome: 5 } },
    }
    answers['repair.use'] = { asidePath: '/hem/skadad.sqlite' }
    openWindow()
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Läs ut det som går' }))
    expect(await screen.findByText('Allt gick inte att läsa ut: 3 rader saknas.')).toBeTruthy()
    expect(screen.getByText(/20 ändringar har gjorts efter säkerhetskopian/)).toBeTruthy()
    const cells = screen.getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent))
    expect(cells.slice(1)).toEqual([
      ['Ärenden', '11', '1', '12'],
      ['Möten', '40', '0', '38'],
      ['Övriga uppgifter', '3', '2', '5'],
    ])
    await user.click(screen.getByRole('button', { name: 'Fortsätt med det utlästa' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/Den skadade filen sparas bredvid/)).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Fortsätt med det utlästa' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('says so where nothing could be read', async () => {
    const { shell, answers } = connect()
    shell.status = { ...shell.status, state: 'failed', fault: 'damaged' }
    answers['repair.recover'] = { isReadable: false, tables: [], rebuiltCases: 0, commits: 0, backup: null }
    openWindow()
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Läs ut det som går' }))
    expect(await screen.findByText(/Det gick inte att läsa något ur filen/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Fortsätt med det utlästa' })).toBeNull()
  })

  it('opens the app by itself once the store is up', async () => {
    const { shell, tell } = connect()
    shell.status = { ...shell.status, state: 'starting' }
    openWindow('/arenden')
    await screen.findByText('Öppnar dina ärenden …')
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
    shell.status = { ...shell.status, state: 'ready' }
    tell({ kind: 'store-ready' })
    await screen.findByRole('heading', { level: 1, name: 'Ärenden' })
  })
})

describe('a store that stops while one works', () => {
  it('keeps the page with what is typed, says so above it, and takes the words away when it is back', async () => {
    const { user, shell, tell } = await showApp('/arenden/nytt')
    const title = await screen.findByLabelText(/Namn på ärendet/)
    await user.type(title, 'Lekplatsen')
    shell.status = { ...shell.status, state: 'failed', fault: 'damaged' }
    tell({ kind: 'store-failed' })
    await screen.findByText(/Lagringen har stannat/)
    expect(title).toHaveProperty('value', 'Lekplatsen')
    shell.status = { ...shell.status, state: 'ready', fault: null }
    tell({ kind: 'store-ready' })
    await waitFor(() => expect(screen.queryByText(/Lagringen har stannat/)).toBeNull())
    expect(title).toHaveProperty('value', 'Lekplatsen')
  })

  it('leads to what can be done, and back to the page', async () => {
    const { user, shell, tell } = await showApp('/arenden')
    shell.status = { ...shell.status, state: 'failed', fault: 'damaged' }
    tell({ kind: 'store-failed' })
    await user.click(await screen.findByRole('button', { name: 'Se vad du kan göra' }))
    await screen.findByRole('heading', { level: 1, name: 'Databasen är skadad' })
    await user.click(screen.getByRole('button', { name: 'Tillbaka till sidan' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Ärenden' })).toBeTruthy()
  })
})
