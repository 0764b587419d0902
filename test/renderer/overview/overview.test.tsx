import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../shared/newId.ts'
import { openCase, viewOf } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { bringToBoard } from '../app/bringToBoard.ts'
import { showApp } from '../app/showApp.tsx'

// The test store's clock stands at 2026-11-21, a Saturday.
const TODAY = '2026-11-21'

const meet = (store: TestStore, caseId: string, heldOn: string, time = '14.30') =>
  store.client.meetings.save({
    id: newId(), caseId, expectedRevision: 0, kind: 'avstamning', heldOn, time, place: 'Biblioteket', participants: '', notes: '',
  })

async function nameContactPerson(store: TestStore) {
  const { settings } = valueOf(await store.client.settings.get({}))
  const contactPerson = { ...settings.contactPerson, name: 'Elsa Handläggare' }
  valueOf(await store.client.settings.save({ ...settings, contactPerson }))
}

const section = (name: string) => screen.findByRole('region', { name })

describe('the overview', () => {
  it('says what day it is', async () => {
    await showApp('/', (store) => openCase(store))
    expect(await screen.findByText('Lördag 21 november 2026')).toBeTruthy()
  })

  it('puts today and what is late first, and leads to where it is put right', async () => {
    const { user } = await showApp('/', async (store) => {
      const late = await openCase(store, { title: 'Sen sak' })
      await bringToBoard(store, late, '2026-11-18')
      valueOf(await meet(store, await openCase(store, { title: 'Möte idag' }), TODAY))
    })
    const today = await section('Idag och försenat')
    const lines = await within(today).findAllByRole('listitem')
    expect(lines).toHaveLength(2)
    expect(within(lines[0]!).getByText('Sen sak')).toBeTruthy()
    expect(within(lines[0]!).getByText('Försenat')).toBeTruthy()
    expect(within(lines[0]!).getByText('Nämnden har sammanträtt. Anteckna beslutet')).toBeTruthy()
    expect(within(lines[1]!).getByText('14.30')).toBeTruthy()
    expect(within(lines[1]!).getByText('Avstämning, Biblioteket')).toBeTruthy()
    await user.click(within(lines[0]!).getByRole('link', { name: 'Sen sak' }))
    await screen.findByRole('heading', { level: 1, name: 'Sen sak' })
    expect(window.location.hash).toMatch(/\/beslut$/)
  })

  it('lists the seven days to come, and what the board has', async () => {
    await showApp('/', async (store) => {
      const caseId = await openCase(store, { title: 'Hos nämnden' })
      await bringToBoard(store, caseId, '2026-11-25')
      const other = await openCase(store, { title: 'Nästa vecka' })
      valueOf(await meet(store, other, '2026-11-28'))
      valueOf(await meet(store, other, '2026-11-29'))
    })
    const week = await section('Den här veckan')
    await within(week).findByText('Onsdag 25/11')
    expect(within(week).getByText('Nämnden sammanträder')).toBeTruthy()
    expect(within(week).getByText('Lördag 28/11')).toBeTruthy()
    expect(within(week).queryByText('Söndag 29/11')).toBeNull()
    const board = await section('Ärenden som väntar på nämnden')
    expect(within(board).getByRole('link', { name: 'Hos nämnden' })).toBeTruthy()
  })

  it('shows the top of a long list, the rest when asked, and goes on reading there', async () => {
    const { user } = await showApp('/', async (store) => {
      const caseId = await openCase(store, { title: 'Full dag' })
      for (let at = 0; at < 15; at += 1) valueOf(await meet(store, caseId, TODAY, `${8 + Math.floor(at / 4)}.${['00', '15', '30', '45'][at % 4]}`))
    })
    const today = await section('Idag och försenat')
    expect(await within(today).findAllByRole('listitem')).toHaveLength(12)
    await user.click(within(today).getByRole('button', { name: 'Visa 3 till' }))
    const rows = within(today).getAllByRole('listitem')
    expect(rows).toHaveLength(15)
    expect(rows[12]?.contains(document.activeElement)).toBe(true)
    expect(within(today).queryByRole('button')).toBeNull()
  })

  it('shows what has lain still with its next step, and says where a list is empty', async () => {
    await showApp('/', (store) => openCase(store, { title: 'Stilla', firstMeetingOn: '2026-10-02' }))
    const quiet = await section('Har legat stilla längst')
    expect(await within(quiet).findByText(/^Berätta om processen · för \d+ veckor sedan$/)).toBeTruthy()
    expect(await screen.findByText('Inget möte idag, och inget är försenat.')).toBeTruthy()
    expect(screen.getByText('Inget ärende väntar på nämnden.')).toBeTruthy()
  })
})

describe('the line on the backup', () => {
  it('says that there is none, makes one, and then says how fresh it is', async () => {
    const { user, store } = await showApp('/', (each) => openCase(each))
    const backup = await section('Säkerhetskopia')
    await within(backup).findByText('Det finns ingen säkerhetskopia än.')
    await user.click(within(backup).getByRole('button', { name: 'Säkerhetskopiera nu' }))
    await within(backup).findByText(/är skriven och kontrollerad/)
    await within(backup).findByText(/gjordes idag \(2026-11-21 14\.02\)\. Inget har ändrats sedan dess\./)
    const { case: entity } = await viewOf(store, await openCase(store, { title: 'Senare' }))
    expect(entity.title).toBe('Senare')
    expect(await within(backup).findByText(/Du har gjort ändringar sedan dess\./)).toBeTruthy()
  })

  it('says why a backup could not be made', async () => {
    const { user } = await showApp('/', async (store) => {
      await openCase(store)
      const { settings } = valueOf(await store.client.settings.get({}))
      writeFileSync(join(store.folder, 'fil'), '')
      valueOf(await store.client.settings.save({ ...settings, backupFolder: join(store.folder, 'fil', 'mapp') }))
    })
    await user.click(await screen.findByRole('button', { name: 'Säkerhetskopiera nu' }))
    expect(await screen.findByText(/Det går inte att skriva i mappen .*fil\/mapp/)).toBeTruthy()
  })
})

describe('the first day', () => {
  it('asks for a name and leads to the first case', async () => {
    const { user } = await showApp()
    await screen.findByText(/Ditt namn saknas/)
    expect(screen.queryByText('Idag och försenat')).toBeNull()
    await user.click(await screen.findByRole('link', { name: 'Öppna det första ärendet' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Nytt ärende' })).toBeTruthy()
  })

  it('does not ask for a name that is there', async () => {
    await showApp('/', nameContactPerson)
    await screen.findByRole('link', { name: 'Öppna det första ärendet' })
    await waitFor(() => expect(screen.queryByText(/Ditt namn saknas/)).toBeNull())
  })
})
