// Opinions in the window: typed, pasted, sorted by keys, and themes put together.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { idsInOrder } from '../../../shared/idsInOrder.ts'
import { openCase } from '../../support/cases.ts'
import { countsOf } from '../../support/dialogue.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

async function begin(texts: readonly string[], page = 'synpunkter') {
  const app = await showApp('/')
  const caseId = await openCase(app.store)
  if (texts.length > 0) {
    const opinions = idsInOrder(texts.length).map((id, at) => ({ id, text: texts[at] ?? '' }))
    valueOf(await app.store.client.opinions.add({ caseId, source: { activityId: null, group: 'Boende', saidOn: null }, opinions }))
  }
  window.location.hash = `#/arenden/${caseId}/dialog${page === '' ? '' : `/${page}`}`
  return { ...app, caseId }
}

const textsIn = async ({ client }: TestStore, caseId: string) => valueOf(await client.opinions.list({ caseId })).map(({ text }) => text)

describe('sorting opinions', () => {
  it('is done by keys alone: N names a theme, its digit sorts, arrows move on, U undoes', async () => {
    const { user, store, caseId } = await begin(['Mörkt vid lekplatsen', 'Fler bänkar', 'Mörkt vid skolan'])
    const card = await screen.findByRole('region', { name: 'Sortera synpunkten i teman' })
    expect(document.activeElement).toBe(card)
    expect(within(card).getByText('Mörkt vid lekplatsen')).toBeTruthy()
    await user.keyboard('n')
    await user.keyboard('Ljus{Enter}')
    await waitFor(async () => expect(await countsOf(store, caseId)).toEqual({ Ljus: 1 }))
    await user.keyboard('{ArrowDown}')
    expect(within(card).getByText('Fler bänkar')).toBeTruthy()
    await user.keyboard('1')
    await screen.findByText('2 av 3 sorterade')
    await user.keyboard('u')
    await screen.findByText('1 av 3 sorterade')
    await user.keyboard('{ArrowDown}1e')
    await screen.findByText('Visas som exempel')
    expect(await countsOf(store, caseId)).toEqual({ Ljus: 2 })
    expect(store.incidents).toEqual([])
  })

  it('keeps the one being sorted in sight when the filter no longer fits it, and leaves typing alone', async () => {
    const { user, store, caseId } = await begin(['Ett', 'Två'])
    await screen.findByRole('region', { name: 'Sortera synpunkten i teman' })
    valueOf(await store.client.themes.save({ id: crypto.randomUUID(), caseId, expectedRevision: 0, name: 'Ljus', position: 1 }))
    await screen.findByRole('button', { name: 'Ljus' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tema' }), 'Utan tema')
    await user.click(screen.getByRole('button', { name: 'Ljus' }))
    await screen.findByText('1 av 2 sorterade')
    expect(screen.getByText('1 av 2')).toBeTruthy()
    await user.keyboard('{ArrowDown}')
    expect(await screen.findByText('1 av 1')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Sök i synpunkterna' }), 'n1')
    expect(await screen.findByText('Inga synpunkter passar.')).toBeTruthy()
    expect(await countsOf(store, caseId)).toEqual({ Ljus: 1 })
  })
})

describe('writing opinions in', () => {
  it('keeps each at Enter, with its group', async () => {
    const { user, store, caseId } = await begin(['Den första'])
    await user.click(await screen.findByRole('button', { name: 'Skriv in synpunkter' }))
    await user.type(screen.getByRole('combobox', { name: 'Grupp', description: /Vilka den kommer från/ }), 'Besökare')
    await user.type(screen.getByRole('textbox', { name: 'Ny synpunkt' }), 'Fler bänkar{Enter}Mer ljus{Enter}')
    await waitFor(async () => expect(await textsIn(store, caseId)).toEqual(['Den första', 'Fler bänkar', 'Mer ljus']))
    expect(valueOf(await store.client.opinions.list({ caseId })).map(({ group }) => group)).toEqual(['Boende', 'Besökare', 'Besökare'])
  })

  it('shows how many a paste is before it keeps them, and takes them back', async () => {
    const { user, store, caseId } = await begin(['Den första'])
    await user.click(await screen.findByRole('button', { name: 'Skriv in synpunkter' }))
    await user.click(screen.getByRole('textbox', { name: 'Ny synpunkt' }))
    await user.paste('- Fler bänkar\n- Mer ljus\n\n- Träd\noch buskar')
    expect(await screen.findByText('Du klistrade in 2 synpunkter.')).toBeTruthy()
    await user.click(screen.getByText('Varje rad'))
    expect(await screen.findByText('Du klistrade in 4 synpunkter.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Spara 4 synpunkter' }))
    await waitFor(async () => expect(await textsIn(store, caseId)).toEqual(['Den första', 'Fler bänkar', 'Mer ljus', 'Träd', 'och buskar']))
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect(await textsIn(store, caseId)).toEqual(['Den första']))
  })
})

describe('a survey in the window', () => {
  it('leaves the column of names out, is read in, and undone', async () => {
    const { user, store, shell, caseId } = await begin([], 'enkat')
    const path = join(store.folder, 'svar.csv')
    writeFileSync(path, 'Namn;Jag är;Vad saknar du?\nBo Demo;Boende;Fler bänkar längs gatan\nEva Prov;Boende;Mer ljus vid lekplatsen\n')
    shell.choice = path
    await user.click(await screen.findByRole('button', { name: 'Välj fil' }))
    expect(await screen.findByText('Ser ut att innehålla namn. Lämna den utanför.')).toBeTruthy()
    expect(screen.getByRole('combobox', { name: 'Vad kolumnen Namn innehåller' })).toHaveProperty('value', 'none')
    await user.click(screen.getByRole('button', { name: 'Visa vad som läses in' }))
    await user.click(await screen.findByRole('button', { name: 'Läs in 2 synpunkter' }))
    expect(await screen.findByText('0 av 2 sorterade')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect(await textsIn(store, caseId)).toEqual([]))
  })
})

describe('themes in the window', () => {
  it('are renamed, merged and put back', async () => {
    const { user, store, caseId } = await begin(['Ett', 'Två'], '')
    const [one, two] = valueOf(await store.client.opinions.list({ caseId }))
    for (const [position, name] of ['Ljus', 'Lampor'].entries()) {
      const id = crypto.randomUUID()
      valueOf(await store.client.themes.save({ id, caseId, expectedRevision: 0, name, position }))
      valueOf(await store.client.opinions.code({ caseId, add: [{ opinionId: (position === 0 ? one : two)?.id ?? '', themeId: id }], remove: [] }))
    }
    await user.click(await screen.findByRole('button', { name: 'Fler val för temat Lampor' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Slå ihop med ett annat' }))
    await user.click(await screen.findByRole('button', { name: 'Slå ihop' }))
    await waitFor(async () => expect(await countsOf(store, caseId)).toEqual({ Ljus: 2 }))
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect(await countsOf(store, caseId)).toEqual({ Ljus: 1, Lampor: 1 }))
    await user.click(await screen.findByRole('button', { name: 'Fler val för temat Lampor' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Byt namn' }))
    const name = await screen.findByRole('textbox', { name: 'Temats namn' })
    await user.clear(name)
    await user.type(name, 'LJUS')
    await user.click(screen.getByRole('button', { name: 'Byt namn' }))
    expect(await screen.findByText('Namnet är upptaget. Välj ett annat, eller slå ihop de två.')).toBeTruthy()
  })
})
