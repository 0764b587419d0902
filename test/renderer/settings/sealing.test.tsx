import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { connect, openWindow } from '../app/showApp.tsx'

const PASSPHRASE = 'cykel lampa torg äpple'

async function showSettings(fill: (store: TestStore) => Promise<unknown> = () => Promise.resolve()) {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-sealing-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const connected = connect({ path: join(folder, 'samverkansstod.sqlite') })
  await openCase(connected.store, { title: 'Ärendet' })
  await fill(connected.store)
  openWindow('/installningar')
  await screen.findByRole('heading', { level: 1 })
  return { ...connected, folder, user: userEvent.setup() }
}

const standing = async (store: TestStore) => valueOf(await store.client.backup.standing({}))

describe('encrypting the backups', { timeout: 20_000 }, () => {
  it('asks for a passphrase twice, shows the code once, and saves the sheet where she picks', async () => {
    const { user, store, shell, folder } = await showSettings()
    await user.click(await screen.findByRole('button', { name: 'Kryptera kopiorna' }))
    const dialog = await screen.findByRole('dialog', { name: 'Kryptera kopiorna' })
    expect(within(dialog).getByText(/Den skyddar inte databasen i datorn/)).toBeTruthy()
    await user.type(within(dialog).getByLabelText('Lösenordsfras'), 'för kort')
    await user.click(within(dialog).getByRole('button', { name: 'Kryptera kopiorna' }))
    expect(within(dialog).getAllByText('Minst 12 tecken.').length).toBeGreaterThan(0)
    expect((await standing(store)).sealed).toBe(false)
    await user.clear(within(dialog).getByLabelText('Lösenordsfras'))
    await user.type(within(dialog).getByLabelText('Lösenordsfras'), PASSPHRASE)
    expect(within(dialog).getByText('Stark.')).toBeTruthy()
    await user.type(within(dialog).getByLabelText('Skriv lösenordsfrasen igen'), PASSPHRASE)
    await user.click(within(dialog).getByRole('button', { name: 'Kryptera kopiorna' }))
    const sheet = await screen.findByRole('dialog', { name: 'Spara återställningsbladet' }, { timeout: 5_000 })
    expect(within(sheet).getAllByRole('listitem')).toHaveLength(7)
    const done = within(sheet).getByRole('button', { name: 'Klar' })
    expect(done.hasAttribute('disabled')).toBe(true)
    shell.choice = folder
    await user.click(within(sheet).getByRole('button', { name: 'Spara bladet som PDF' }))
    await within(sheet).findByText(/^Bladet är sparat: /)
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual(['Återställningsblad 2026-11-21.pdf'])
    await user.click(done)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByText(/Nya säkerhetskopior krypteras\./)).toBeTruthy()
    expect((await standing(store)).sealed).toBe(true)
    expect(store.context.connection.prepare('SELECT count(*) FROM document').pluck().get()).toBe(0)
  })

  it('says that the two differ, and keeps nothing', async () => {
    const { user, store } = await showSettings()
    await user.click(await screen.findByRole('button', { name: 'Kryptera kopiorna' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Lösenordsfras'), PASSPHRASE)
    await user.type(within(dialog).getByLabelText('Skriv lösenordsfrasen igen'), `${PASSPHRASE} `)
    await user.click(within(dialog).getByRole('button', { name: 'Kryptera kopiorna' }))
    expect(within(dialog).getByText('De två är inte lika.')).toBeTruthy()
    expect((await standing(store)).sealed).toBe(false)
  })

  it('is turned off after she has read what that means', async () => {
    const { user, store } = await showSettings(async (each) => valueOf(await each.client.backup.turnSealingOn({ passphrase: PASSPHRASE })))
    const section = await screen.findByRole('region', { name: 'Säkerhetskopior' })
    await within(section).findByRole('button', { name: 'Byt lösenordsfras' })
    await user.click(within(section).getAllByRole('button', { name: 'Fler val' }).at(-1)!)
    await user.click(await screen.findByRole('menuitem', { name: 'Sluta kryptera' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/De kopior som redan är krypterade förblir det/)).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Sluta kryptera' }))
    await within(section).findByRole('button', { name: 'Kryptera kopiorna' })
    expect((await standing(store)).sealed).toBe(false)
  })
})

/** A sealed backup of another computer, and the code that opens it. */
async function withSealed() {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-other-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const other = connect({ path: join(folder, 'samverkansstod.sqlite') })
  await openCase(other.store, { title: 'Från en annan dator' })
  const { code } = valueOf(await other.store.client.backup.turnSealingOn({ passphrase: PASSPHRASE }))
  return { path: valueOf(await other.store.client.backup.create({})).path, code }
}

describe('opening a backup that was sealed elsewhere', { timeout: 20_000 }, () => {
  it('takes the passphrase, and nothing is touched by a wrong one', async () => {
    const { path } = await withSealed()
    const { user, shell, store } = await showSettings()
    shell.choice = path
    await user.click(await screen.findByRole('button', { name: 'Återställ från en fil' }))
    const dialog = await screen.findByRole('dialog', { name: 'Kopian är krypterad' })
    await user.type(within(dialog).getByLabelText('Lösenordsfras', { selector: 'input[type=password]' }), 'cykel lampa torg päron')
    await user.click(within(dialog).getByRole('button', { name: 'Öppna kopian' }))
    await within(dialog).findByText(/Det du skrev öppnar inte kopian/, {}, { timeout: 5_000 })
    await user.clear(within(dialog).getByLabelText('Lösenordsfras', { selector: 'input[type=password]' }))
    await user.type(within(dialog).getByLabelText('Lösenordsfras', { selector: 'input[type=password]' }), PASSPHRASE)
    await user.click(within(dialog).getByRole('button', { name: 'Öppna kopian' }))
    const preview = await screen.findByRole('dialog', { name: 'Återställ säkerhetskopian' }, { timeout: 5_000 })
    expect(within(preview).getByText(/Kopian kommer från en annan databas/)).toBeTruthy()
    await user.click(within(preview).getByRole('button', { name: 'Återställ kopian' }))
    await screen.findByText(/^Säkerhetskopian är återställd\./, {}, { timeout: 5_000 })
    expect(store.context.connection.prepare('SELECT title FROM cases').pluck().all()).toEqual(['Från en annan dator'])
  })

  it('takes the code of the sheet, and says which group to read again', async () => {
    const { path, code } = await withSealed()
    const { user, shell } = await showSettings()
    shell.choice = path
    await user.click(await screen.findByRole('button', { name: 'Återställ från en fil' }))
    const dialog = await screen.findByRole('dialog', { name: 'Kopian är krypterad' })
    await user.click(within(dialog).getByRole('radio', { name: 'Återställningskod' }))
    const field = within(dialog).getByLabelText('Återställningskod', { selector: 'input[type=text]' })
    const wrong = `${code.slice(0, 12)}${code[12] === '7' ? '8' : '7'}${code.slice(13)}`
    await user.type(field, wrong)
    await user.click(within(dialog).getByRole('button', { name: 'Öppna kopian' }))
    expect(await within(dialog).findByText('Grupp 3 stämmer inte. Läs den igen på bladet.')).toBeTruthy()
    await user.clear(field)
    await user.type(field, code.toLowerCase().replaceAll('-', ' '))
    await user.click(within(dialog).getByRole('button', { name: 'Öppna kopian' }))
    await screen.findByRole('dialog', { name: 'Återställ säkerhetskopian' }, { timeout: 5_000 })
  })
})

describe('the second place', () => {
  it('is chosen, filled at once, and told with its age on the first screen too', async () => {
    const { user, shell, store, folder } = await showSettings(async (each) => valueOf(await each.client.backup.create({})))
    shell.choice = folder
    const section = await screen.findByRole('region', { name: 'Säkerhetskopior' })
    await within(section).findByText(/^Ingen\. Välj ett USB-minne/)
    await user.click(within(section).getByRole('button', { name: 'Välj mapp' }))
    await within(section).findByText(/^Senaste kopian på den andra platsen gjordes/)
    expect(readdirSync(folder).filter((name) => name.endsWith('.samverkanbackup'))).toHaveLength(1)
    openWindow('/')
    expect(await screen.findByText(/^Senaste kopian på den andra platsen gjordes idag \(2026-11-21 14\.02\)\.$/)).toBeTruthy()
    expect((await standing(store)).second).toMatchObject({ state: 'good', isUpToDate: true })
  })

  it('cannot be the first one', async () => {
    const { user, shell, store } = await showSettings()
    const { backupFolder } = valueOf(await store.client.settings.get({}))
    shell.choice = backupFolder
    const section = await screen.findByRole('region', { name: 'Säkerhetskopior' })
    await user.click(await within(section).findByRole('button', { name: 'Välj mapp' }))
    expect(await screen.findByText(/^Mappen är redan den första platsen/)).toBeTruthy()
    expect((await standing(store)).second.folder).toBe('')
  })
})
