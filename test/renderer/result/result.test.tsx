import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { todayIn } from '../../../shared/domain/date.ts'
import { NO_LESSON_FILTER } from '../../../shared/domain/lessons/lessonList.ts'
import { newId } from '../../../shared/newId.ts'
import { viewOf } from '../../support/cases.ts'
import { answerAll, finaliseResult, indicatorOf, outcomeOf, placeViewOf } from '../../support/results.ts'
import { valueOf } from '../../support/store.ts'
import { caseIn } from '../../integration/harness.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

const today = todayIn(new Date())

const dialogueOf = (caseId: string, title: string) => ({
  id: newId(), caseId, expectedRevision: 0, title, method: '', targetGroups: ['boende'], state: 'held' as const, stateReason: '',
  startsOn: '2026-11-19', endsOn: null, time: '', place: '', invitedCount: null, reachedCount: 45, costKronor: null, documentReferences: [], notes: '',
})

async function showResult(prepare: (store: ReturnType<typeof connectedStore>, caseId: string) => Promise<unknown> = async () => {}) {
  const store = connectedStore(new Date().toISOString())
  const caseId = await caseIn(store, 'result')
  await prepare(store, caseId)
  const shown = await showCase(`/arenden/${caseId}/resultat`)
  const results = async () => valueOf(await store.client.results.get({ caseId }))
  return { ...shown, store, caseId, results }
}

describe('the report', () => {
  it('saves what is written under a question by itself', async () => {
    const { user, results } = await showResult()
    await user.type(await screen.findByRole('textbox', { name: /^1\. Utfallet/ }), 'Torget används mer.')
    await waitFor(async () => expect((await results()).draft.answers['utfall']?.text).toBe('Torget används mer.'), { timeout: 4_000 })
  })

  it('begins question 4 with the dialogue log, and says what it rests on', async () => {
    const { results } = await showResult((store, caseId) => store.client.dialogue.saveActivity(dialogueOf(caseId, 'Trygghetsvandring')))
    const box = await screen.findByRole('textbox', { name: /^4\. Dialogaktiviteter/ })
    await waitFor(() => expect(box).toHaveProperty('value', 'Boende:\n- Trygghetsvandring (2026-11-19), nådde 45'))
    expect(screen.getByText('Bygger på 1 dialogaktivitet.')).toBeTruthy()
    await waitFor(async () => expect((await results()).draft.answers['dialog']?.prefilled).toBe(true), { timeout: 4_000 })
  })

  it('shows what fetching again would change before it takes the place of what was written', async () => {
    const { user } = await showResult(async (store, caseId) => {
      valueOf(await store.client.dialogue.saveActivity(dialogueOf(caseId, 'Trygghetsvandring')))
      await answerAll(store, caseId, { dialog: 'Mina egna ord.' })
    })
    const section = within(await screen.findByRole('region', { name: /^4\. Dialogaktiviteter/ }))
    await user.click(await section.findByRole('button', { name: 'Hämta igen' }))
    expect(section.getByText('Det här skulle ändras')).toBeTruthy()
    expect(section.getByRole('textbox')).toHaveProperty('value', 'Mina egna ord.')
    await user.click(section.getByRole('button', { name: 'Ersätt texten' }))
    await waitFor(() => expect(section.getByRole('textbox')).toHaveProperty('value', 'Boende:\n- Trygghetsvandring (2026-11-19), nådde 45'))
    // The toolbar has one too; that of the notice stands last.
    const undo = (await screen.findAllByRole('button', { name: 'Ångra' })).at(-1)
    if (!undo) throw new Error('nothing to undo with')
    await user.click(undo)
    await waitFor(() => expect(section.getByRole('textbox')).toHaveProperty('value', 'Mina egna ord.'))
  })

  it('says what is missing when it is locked too early, each line a link', async () => {
    const { user } = await showResult((store, caseId) => answerAll(store, caseId, { lardomar: '' }))
    await user.click(await screen.findByRole('button', { name: 'Lås och skapa PDF' }))
    const missing = within(await screen.findByRole('alert'))
    expect(missing.getByRole('link', { name: 'Svara på frågan Deltagarnas lärdomar' })).toBeTruthy()
  })

  it('is locked, and then the case is closed without a reason', async () => {
    const { user, store, caseId, results } = await showResult((to, id) => answerAll(to, id))
    await user.click(await screen.findByRole('button', { name: 'Lås och skapa PDF' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Lås och skapa PDF' }))
    await waitFor(async () => expect((await results()).versions).toHaveLength(1), { timeout: 10_000 })
    await user.click(await screen.findByRole('button', { name: 'Avsluta ärendet' }))
    await waitFor(async () => expect((await viewOf(store, caseId)).case.closedOn).toBe(today))
    expect(await screen.findByText(`Ärendet avslutades ${today} med en låst resultatrapport.`)).toBeTruthy()
  }, 30_000)

  it('compares a locked version with what is written now', async () => {
    const { user } = await showResult(async (store, caseId) => {
      await finaliseResult(store, caseId)
      await answerAll(store, caseId, { utfall: 'Något helt annat.' })
    })
    await user.click(await screen.findByRole('button', { name: 'Jämför version 1 med en annan' }))
    expect(await screen.findByText('Version 1 → Utkastet')).toBeTruthy()
    expect(await screen.findByText(/helt annat/, { selector: 'ins' })).toBeTruthy()
  }, 30_000)
})

describe('targets and outcomes', () => {
  it('are noted in their places: an indicator, its outcome with a source, and a new target with its reason', async () => {
    const { user, results } = await showResult((store, caseId) => store.client.results.saveIndicator(indicatorOf(caseId)))
    await user.click(await screen.findByRole('radio', { name: 'Mål och utfall' }))
    await user.click(await screen.findByRole('button', { name: 'Anteckna utfall' }))
    await user.type(await screen.findByLabelText(/^Utfall/), '130')
    await user.type(screen.getByLabelText(/^Källa/), 'Närvarolistor')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect((await results()).indicators[0]?.outcomes).toMatchObject([{ value: 130, source: 'Närvarolistor' }]), { timeout: 4_000 })
    await user.click(await screen.findByRole('button', { name: 'Anteckna nytt mål' }))
    await user.type(await screen.findByRole('textbox', { name: /^Nytt mål/ }), '120')
    await user.type(screen.getByLabelText(/^Skäl till ändringen/), 'Färre lokaler')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect((await results()).indicators[0]?.targetRevisions).toMatchObject([{ target: 120, reason: 'Färre lokaler' }]), { timeout: 4_000 })
    expect(await screen.findByText(/^Målet är nått/)).toBeTruthy()
  })

  it('judge nothing where neither more nor less is better', async () => {
    const { user } = await showResult(async (store, caseId) => {
      const { id } = valueOf(await store.client.results.saveIndicator(indicatorOf(caseId, { direction: 'neither' })))
      valueOf(await store.client.results.saveOutcome(outcomeOf(caseId, id)))
    })
    await user.click(await screen.findByRole('radio', { name: 'Mål och utfall' }))
    expect(await screen.findByText(/sedan före, varken högre eller lägre är bättre/)).toBeTruthy()
    expect(screen.queryByText(/Målet är/)).toBeNull()
  })
})

describe('looks at the place', () => {
  it('stand beside each other with what has changed', async () => {
    const { user } = await showResult(async (store, caseId) => {
      valueOf(await store.client.results.savePlaceView(placeViewOf(caseId)))
      const ratings = [{ perspective: 'localEconomy' as const, rating: 4, reason: 'Fler butiker' }]
      valueOf(await store.client.results.savePlaceView(placeViewOf(caseId, { viewedOn: '2026-11-01', ratings })))
    })
    await user.click(await screen.findByRole('radio', { name: 'Platsen' }))
    const table = within(await screen.findByRole('table', { name: 'De åtta perspektiven' }))
    const row = within(table.getByRole('row', { name: /Lokal ekonomi/ }))
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['2', '4', '+2'])
  })

  it('ask why, where a perspective is rated without a reason', async () => {
    const { user, results } = await showResult()
    await user.click(await screen.findByRole('radio', { name: 'Platsen' }))
    await user.click(await screen.findByRole('button', { name: 'Bedöm platsen' }))
    const group = within(await screen.findByRole('group', { name: /^Mätbarhet, bedömning/ }))
    await user.click(group.getByRole('radio', { name: '3' }))
    expect(await screen.findByText('Skriv varför. En siffra utan skäl går inte att jämföra.', {}, { timeout: 4_000 })).toBeTruthy()
    await user.type(screen.getByLabelText(/^Mätbarhet, motivering/), 'Enkät finns')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect((await results()).placeViews).toHaveLength(1), { timeout: 4_000 })
  })
})

describe('the order of indicators', () => {
  it('is changed with a button or with Alt and an arrow, and can be undone', async () => {
    const { user, results } = await showResult(async (store, caseId) => {
      valueOf(await store.client.results.saveIndicator(indicatorOf(caseId, { name: 'Besök', position: 1 })))
      return store.client.results.saveIndicator(indicatorOf(caseId, { name: 'Trygghet', position: 2 }))
    })
    const names = async () => (await results()).indicators.map(({ indicator }) => indicator.name)
    await user.click(await screen.findByRole('radio', { name: 'Mål och utfall' }))
    await user.click(await screen.findByRole('button', { name: /^Flytta Trygghet uppåt/ }))
    await waitFor(async () => expect(await names()).toEqual(['Trygghet', 'Besök']))
    await waitFor(() => expect(screen.getAllByRole('article').map((row) => row.getAttribute('aria-label')?.split(' ')[0])).toEqual(['Trygghet', 'Besök']))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Flytta Trygghet uppåt/ }))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(async () => expect(await names()).toEqual(['Besök', 'Trygghet']))
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) ?? document.body)
    await waitFor(async () => expect(await names()).toEqual(['Trygghet', 'Besök']))
  })
})

describe('lessons beside the report', () => {
  it('are written there, in the phase and place they belong to, and a half-typed one is still there afterwards', async () => {
    const { user, store, caseId } = await showResult(async () => undefined)
    const section = within(await screen.findByRole('region', { name: 'Lärdomar från ärendet' }))
    await user.type(section.getByRole('textbox'), 'Börja tidigt{Enter}')
    await waitFor(async () =>
      expect(valueOf(await store.client.lessons.list({ ...NO_LESSON_FILTER, caseId, offset: 0, limit: 9 })).rows).toMatchObject([{ text: 'Börja tidigt', phase: 'result', notedIn: 'resultReport' }]),
    )
    await user.type(section.getByRole('textbox'), 'Halvskri')
    await user.click(screen.getByRole('radio', { name: 'Platsen' }))
    await user.click(screen.getByRole('radio', { name: 'Rapport' }))
    expect(within(await screen.findByRole('region', { name: 'Lärdomar från ärendet' })).getByRole('textbox')).toHaveProperty('value', 'Halvskri')
    expect(localStorage.getItem('samverkansstod-new-lessons')).toContain('Halvskri')
  })
})

describe('the matrix', () => {
  it('has the axes that the user names, and none before', async () => {
    const { user, results } = await showResult((store, caseId) => store.client.results.saveIndicator(indicatorOf(caseId)))
    await user.click(await screen.findByRole('radio', { name: 'Platsen' }))
    expect(screen.queryByLabelText('Ruta för Deltagare')).toBeNull()
    const [across, down] = screen.getAllByLabelText(/^Steg, från första/)
    if (!across || !down) throw new Error('no axes')
    await user.type(across, 'kort sikt{Enter}lång sikt{Enter}')
    await user.type(down, 'få{Enter}')
    await user.selectOptions(await screen.findByLabelText('Ruta för Deltagare'), 'få / lång sikt')
    await waitFor(async () => expect((await results()).matrix.placements).toMatchObject([{ column: 1, row: 0 }]), { timeout: 4_000 })
  })
})

describe('before there is a result to tell', () => {
  it('nothing is filled in by itself, but it can be fetched', async () => {
    const store = connectedStore(new Date().toISOString())
    const caseId = await caseIn(store, 'collaboration')
    valueOf(await store.client.dialogue.saveActivity(dialogueOf(caseId, 'Trygghetsvandring')))
    const { user } = await showCase(`/arenden/${caseId}/resultat`)
    const section = within(await screen.findByRole('region', { name: /^4\. Dialogaktiviteter/ }))
    expect(await section.findByText('Bygger på 1 dialogaktivitet.')).toBeTruthy()
    expect(section.getByRole('textbox')).toHaveProperty('value', '')
    await user.click(section.getByRole('button', { name: 'Hämta ur ärendet' }))
    await user.click(section.getByRole('button', { name: 'Ersätt texten' }))
    await waitFor(() => expect(section.getByRole('textbox')).toHaveProperty('value', 'Boende:\n- Trygghetsvandring (2026-11-19), nådde 45'))
  })
})
