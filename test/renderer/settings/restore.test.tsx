import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { connect, openWindow } from '../app/showApp.tsx'

/** The settings on a database in a file: only such a one can be replaced. */
async function showSettings(fill: (store: TestStore) => Promise<unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-restore-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const connected = connect({ path: join(folder, 'samverkansstod.sqlite') })
  await fill(connected.store)
  openWindow('/installningar')
  await screen.findByRole('heading', { level: 1 })
  return { ...connected, folder, user: userEvent.setup() }
}

async function backedUpThenChanged(store: TestStore) {
  await openCase(store, { title: 'Före kopian' })
  valueOf(await store.client.backup.create({}))
  store.setNow('2026-11-21T13:10:00.000Z')
  await openCase(store, { title: 'Efter kopian' })
}

const titles = async (store: TestStore) => {
  const page = await store.client.cases.list({
    phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 100,
  })
  return valueOf(page).rows.map(({ title }) => title)
}

const buttons = () => screen.getAllByRole('button', { name: /^Återställ Samverkansstöd/ })

async function chooseFirst(user: ReturnType<typeof userEvent.setup>) {
  await waitFor(() => expect(buttons().length).toBeGreaterThan(0))
  await user.click(buttons()[0]!)
}

describe('a restore', () => {
  it('says first what is there against what is here, and which is newer', async () => {
    const { user } = await showSettings(backedUpThenChanged)
    await chooseFirst(user)
    const dialog = await screen.findByRole('dialog', { name: 'Återställ säkerhetskopian' })
    expect(within(dialog).getByText('Kopian gjordes 2026-11-21 14.02.')).toBeTruthy()
    expect(within(dialog).getByText(/Det som finns här är nyare: \d+ ändring/)).toBeTruthy()
    const numbers = within(dialog).getAllByRole('row')[1]!
    expect(within(numbers).getByText('1 ärende')).toBeTruthy()
    expect(within(numbers).getByText('2 ärenden')).toBeTruthy()
  })

  it('changes nothing when she thinks better of it', async () => {
    const { user, store } = await showSettings(backedUpThenChanged)
    await chooseFirst(user)
    await user.click(await screen.findByRole('button', { name: 'Avbryt' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await titles(store)).toEqual(['Efter kopian', 'Före kopian'])
  })

  it('puts the backup in place and says where the replaced database lies', async () => {
    const { user, store, folder } = await showSettings(backedUpThenChanged)
    await chooseFirst(user)
    await user.click(await screen.findByRole('button', { name: 'Återställ kopian' }))
    const said = await screen.findByText(/^Säkerhetskopian är återställd\./)
    expect(said.textContent).toContain(`Den ersatta databasen ligger kvar här: ${folder}`)
    expect(await titles(store)).toEqual(['Före kopian'])
    await user.click(within(await screen.findByRole('main')).getByRole('button', { name: 'Stäng' }))
    expect(screen.queryByText(/^Säkerhetskopian är återställd\./)).toBeNull()
    await waitFor(() => expect(buttons()).toHaveLength(2))
  })

  it('takes a file from elsewhere, and refuses one that is no backup', async () => {
    const { user, shell, store, folder } = await showSettings(backedUpThenChanged)
    const letter = join(folder, 'brev.txt')
    writeFileSync(letter, 'Kära nämnd')
    shell.choice = letter
    await user.click(await screen.findByRole('button', { name: 'Återställ från en fil' }))
    const dialog = await screen.findByRole('dialog', { name: 'Kopian kan inte återställas' })
    expect(within(dialog).getByText('Filen är ingen säkerhetskopia. Inget är ändrat.')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Stäng' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await titles(store)).toHaveLength(2)
  })
})

describe('the list of backups', () => {
  it('says that there is none', async () => {
    await showSettings((store) => openCase(store))
    expect(await screen.findByText('Det finns ingen säkerhetskopia i mappen än.')).toBeTruthy()
  })

  it('shows the newest five first, and all when asked', async () => {
    const { user } = await showSettings(async (store) => {
      await openCase(store)
      for (let minute = 10; minute < 17; minute++) {
        store.setNow(`2026-11-21T13:${minute}:00.000Z`)
        valueOf(await store.client.backup.create({}))
      }
    })
    await waitFor(() => expect(buttons()).toHaveLength(5))
    expect(buttons()[0]!.getAttribute('aria-label')).toContain('14.16')
    await user.click(screen.getByRole('button', { name: 'Visa alla 7' }))
    expect(buttons()).toHaveLength(7)
  })
})
