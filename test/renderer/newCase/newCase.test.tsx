import { screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, todayIn } from '../../../shared/domain/date.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

let today = ''
beforeAll(() => {
  today = todayIn(new Date())
})

const showForm = (fill?: (store: TestStore) => Promise<unknown>) => showApp('/arenden/nytt', fill)
const field = (name: RegExp) => screen.getByRole('textbox', { name })
const title = () => field(/^Namn på ärendet/)
const area = () => screen.getByRole('combobox', { name: /^Område/ })
const contact = () => field(/^Vem tog första kontakten/)
const date = () => field(/^Första mötet/)

async function allCases(store: TestStore) {
  const page = await store.client.cases.list({
    phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 100,
  })
  return valueOf(page).rows
}

describe('opening a case', () => {
  it('needs no mouse: Enter goes on, Ctrl+Enter creates', async () => {
    const { user, store } = await showForm()
    await waitFor(() => expect(document.activeElement).toBe(title()))
    await user.keyboard('Lekplatsen{Enter}Möllevången{Enter}{Enter}{Enter}Astrid, Möllans förening{Enter}')
    expect(document.activeElement).toBe(date())
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { level: 1, name: 'Lekplatsen' })
    const [row] = await allCases(store)
    const { case: opened } = valueOf(await store.client.cases.get({ caseId: row!.id }))
    expect(opened).toMatchObject({
      title: 'Lekplatsen',
      area: 'Möllevången',
      origin: 'actors',
      duration: 'timeLimited',
      firstContact: 'Astrid, Möllans förening',
      firstMeetingOn: today,
    })
  })

  it('creates one case however often it is asked to', async () => {
    const { user, store } = await showForm()
    await user.type(title(), 'Lekplatsen')
    await user.type(area(), 'Fosie')
    await user.type(contact(), 'Astrid')
    await user.keyboard('{Control>}{Enter}{Enter}{Enter}{/Control}')
    await screen.findByRole('heading', { level: 1, name: 'Lekplatsen' })
    expect(await allCases(store)).toHaveLength(1)
  })

  it('says beside each field what is missing, goes to the first, and changes nothing', async () => {
    const { user, store } = await showForm()
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    await waitFor(() => expect(screen.getAllByText('Fyll i det här fältet.')).toHaveLength(3))
    expect(document.activeElement).toBe(title())
    expect(title().getAttribute('aria-invalid')).toBe('true')
    expect(await allCases(store)).toEqual([])
  })

  it('waits with its judgement until a field is left', async () => {
    const { user } = await showForm()
    await user.type(title(), 'A')
    await user.clear(title())
    expect(screen.queryByText('Fyll i det här fältet.')).toBeNull()
    await user.tab()
    expect(await screen.findByText('Fyll i det här fältet.')).toBeTruthy()
  })

  it('keeps a date that does not exist as it was typed, and does not create', async () => {
    const { user, store } = await showForm()
    await user.type(title(), 'Lekplatsen')
    await user.type(area(), 'Fosie')
    await user.type(contact(), 'Astrid')
    await user.clear(date())
    await user.type(date(), '2026-02-30')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Det datumet finns inte. Skriv ett datum som 2026-11-21.')).toBeTruthy()
    expect(date()).toHaveProperty('value', '2026-02-30')
    expect(await allCases(store)).toEqual([])
  })

  it('asks about a first meeting in the future without stopping it', async () => {
    const { user, store } = await showForm()
    await user.type(title(), 'Lekplatsen')
    await user.type(area(), 'Fosie')
    await user.type(contact(), 'Astrid')
    await user.clear(date())
    await user.type(date(), '+2v')
    await user.tab()
    expect(await screen.findByText(/Datumet ligger framåt i tiden/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    await screen.findByRole('heading', { level: 1, name: 'Lekplatsen' })
    const [row] = await allCases(store)
    expect(valueOf(await store.client.cases.get({ caseId: row!.id })).case.firstMeetingOn).toBe(addDays(today, 14))
  })

  it('does not ask who made contact where the city began', async () => {
    const { user, store } = await showForm()
    await user.type(title(), 'Lekplatsen')
    await user.type(area(), 'Fosie')
    await user.click(screen.getByLabelText('Stadsinitierat'))
    expect(screen.getByRole('textbox', { name: /Vem tog första kontakten \(valfritt\)/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    await screen.findByRole('heading', { level: 1, name: 'Lekplatsen' })
    expect((await allCases(store))[0]).toMatchObject({ origin: 'city' })
  })

  it('refuses a title of 300 characters with its own limit, and keeps it', async () => {
    const { user, store } = await showForm()
    const long = 'Å'.repeat(300)
    await user.click(title())
    await user.paste(long)
    await user.tab()
    expect(await screen.findByText(/Högst 160 får plats/)).toBeTruthy()
    expect(title()).toHaveProperty('value', long)
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    expect(await allCases(store)).toEqual([])
  })

  it('warns of what looks like a personnummer, and lets it pass', async () => {
    const { user, store } = await showForm()
    await user.type(title(), 'Lekplatsen')
    await user.type(area(), 'Fosie')
    await user.type(contact(), 'Astrid 811218-9876')
    await user.tab()
    expect(await screen.findByText(/Det ser ut att stå ett personnummer/)).toBeTruthy()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { level: 1, name: 'Lekplatsen' })
    expect(await allCases(store)).toHaveLength(1)
  })

  it('proposes areas that are in use', async () => {
    const { user } = await showForm((store) => openCase(store, { area: 'Östra Sorgenfri' }))
    await user.type(area(), 'sorgen')
    await user.click(await screen.findByRole('option', { name: 'Östra Sorgenfri' }))
    expect(area()).toHaveProperty('value', 'Östra Sorgenfri')
  })
})

describe('a form that is left', () => {
  it('keeps what was typed until one comes back, and says so', async () => {
    const { user } = await showForm()
    await user.type(title(), 'Lekplatsen')
    await user.keyboard('{Escape}')
    await screen.findByRole('heading', { level: 1, name: 'Ärenden' })
    await user.keyboard('{Control>}n{/Control}')
    await screen.findByText('Det du skrev förra gången finns kvar.')
    expect(title()).toHaveProperty('value', 'Lekplatsen')
  })

  it('can be cleared, and the clearing taken back', async () => {
    const { user } = await showForm()
    await user.type(title(), 'Lekplatsen')
    await user.click(screen.getByRole('button', { name: 'Fler val' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Töm formuläret' }))
    await waitFor(() => expect(title()).toHaveProperty('value', ''))
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(() => expect(title()).toHaveProperty('value', 'Lekplatsen'))
  })

  it('starts empty again once the case is created', async () => {
    const { user } = await showForm()
    await user.type(title(), 'Lekplatsen')
    await user.type(area(), 'Fosie')
    await user.type(contact(), 'Astrid')
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    await screen.findByRole('heading', { level: 1, name: 'Lekplatsen' })
    await user.keyboard('{Control>}n{/Control}')
    await screen.findByRole('heading', { level: 1, name: 'Nytt ärende' })
    expect(title()).toHaveProperty('value', '')
    expect(screen.queryByText('Det du skrev förra gången finns kvar.')).toBeNull()
  })

  it('keeps hostile text as it is', async () => {
    const { user, store } = await showForm()
    const hostile = '<img src=x onerror=alert(1)> \u202Eabc 🏳️‍🌈'
    await user.click(title())
    await user.paste(hostile)
    await user.type(area(), 'Fosie')
    await user.type(contact(), "Robert'); DROP TABLE cases;--")
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    await waitFor(async () => expect(await allCases(store)).toHaveLength(1))
    expect((await allCases(store))[0]!.title).toContain('<img src=x onerror=alert(1)>')
    expect(document.querySelector('img')).toBeNull()
  })
})
