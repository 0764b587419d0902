import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { firstSides } from '../../../renderer/features/application/versions/sides.ts'
import type { VersionSummary } from '../../../shared/domain/caseView.ts'
import { meetAllCriteria, writeApplication } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { type Fill, PARTS, part, showApplication } from './showApplication.tsx'

const press = () => screen.getByRole('button', { name: 'Lås och skapa PDF' })

const ready: Fill = async (store, caseId) => {
  await meetAllCriteria(store, caseId)
  await writeApplication(store, caseId)
}

const finalised: Fill = async (store, caseId) => {
  await meetAllCriteria(store, caseId)
  const expectedRevision = await writeApplication(store, caseId)
  valueOf(await store.client.application.finalise({ caseId, expectedRevision }))
}

describe('locking the application', () => {
  it('pressed too early says what is missing, each a link to where it is put right', async () => {
    const { user, caseId, view } = await showApplication(async (store, id) => {
      await writeApplication(store, id, ['mervarde'])
    })
    await user.click(press())
    const missing = within((await screen.findByText('Det här saknas innan ansökan kan låsas')).closest<HTMLElement>('[role=alert]')!)
    expect(missing.getByRole('link', { name: 'Skriv delen Mervärde som idén kan ge' }).getAttribute('href')).toBe(
      `/arenden/${caseId}/ansokan#del-mervarde`,
    )
    expect(missing.getByRole('link', { name: 'Bedöm kriteriet Egen insats' }).getAttribute('href')).toBe(
      `/arenden/${caseId}/kriterier#kriterium-insats`,
    )
    expect(missing.getAllByRole('link')).toHaveLength(7)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect((await view()).versions).toEqual([])
  })

  it('counts what was typed a moment ago', async () => {
    const { user } = await showApplication(async (store, id) => {
      await meetAllCriteria(store, id)
      await writeApplication(store, id, ['mervarde'])
    })
    await user.type(part(PARTS.value), 'Ett grönt stråk.')
    await user.click(press())
    expect(await screen.findByRole('dialog', { name: 'Låsa ansökan som version 1?' })).toBeTruthy()
  })

  it('says what will happen, freezes exactly what is written, and shows the file', async () => {
    const { user, store, view } = await showApplication(ready)
    await user.type(part(PARTS.value), ' Och ett tillägg.')
    await user.click(press())
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/fryses som version 1/)).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Lås och skapa PDF' }))
    expect(await screen.findByText('Version 1 är låst och PDF:en är klar')).toBeTruthy()
    expect(screen.getByText(/^Filen heter Ansökan Möllan kvarter 12 v1 2026-11-21\.pdf/)).toBeTruthy()
    expect(await screen.findByText('Version 1 låst 2026-11-21 14.02. Ändringar härefter blir version 2.')).toBeTruthy()
    const [summary] = (await view()).versions
    const { content } = valueOf(await store.client.application.version({ id: summary?.id ?? '' }))
    expect(content.draft.parts['mervarde']?.text).toMatch(/ Och ett tillägg\.$/)
  })

  it('leaves everything as it was when one thinks better of it', async () => {
    const { user, view } = await showApplication(ready)
    await user.click(press())
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Avbryt' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect((await view()).versions).toEqual([])
  })

  it('reminds of a sum and a contact that are not there', async () => {
    const { user } = await showApplication(async (store, caseId) => {
      await ready(store, caseId)
      const { application } = valueOf(await store.client.cases.get({ caseId }))
      const { savedAt: _savedAt, revision, ...writing } = application
      const contact = { name: '', organisation: '', phone: '', email: '' }
      valueOf(await store.client.application.save({ ...writing, expectedRevision: revision, soughtKronor: null, contact }))
    })
    await user.click(press())
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('Inget belopp söks. Stämmer det?')).toBeTruthy()
    expect(dialog.getByText('Ingen gemensam kontaktperson är angiven.')).toBeTruthy()
  })

  it('has nothing to lock where nothing has changed', async () => {
    const { user, view } = await showApplication(finalised)
    await user.click(press())
    expect(await screen.findByText('Ansökan är oförändrad sedan version 1 låstes.')).toBeTruthy()
    expect((await view()).versions).toHaveLength(1)
  })

  it('makes of a later change version 2', async () => {
    const { user, view } = await showApplication(finalised)
    await user.type(part(PARTS.value), ' Nytt.')
    expect(await screen.findByText(/Texten är ändrad sedan dess\. Låser du igen blir det version 2\./)).toBeTruthy()
    await user.click(press())
    await user.click(within(await screen.findByRole('dialog', { name: 'Låsa ansökan som version 2?' })).getByRole('button', { name: 'Lås och skapa PDF' }))
    await waitFor(async () => expect((await view()).versions.map(({ version }) => version).toSorted()).toEqual([1, 2]))
  })
})

describe('locked versions', () => {
  it('show what was sent, whatever is written later', async () => {
    const { user } = await showApplication(finalised)
    await user.clear(part(PARTS.value))
    await user.type(part(PARTS.value), 'Något helt annat.')
    await user.click(screen.getByRole('button', { name: 'Visa version 1' }))
    expect(await screen.findByText('Mervärde som idén kan ge: text om kvarteret.')).toBeTruthy()
    expect(screen.getByText('Tekniska nämnden', { selector: 'bdi' })).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(part(PARTS.value).value).toBe('Något helt annat.'))
  })

  it('are compared with the draft word by word, in marks and in words', async () => {
    const { user } = await showApplication(finalised)
    await user.clear(part(PARTS.value))
    await user.type(part(PARTS.value), 'Mervärde som idén kan ge: en text om torget.')
    await user.click(screen.getByRole('button', { name: /^Jämför version 1/ }))
    const section = within(await screen.findByRole('region', { name: '5. Mervärde som idén kan ge' }))
    expect(section.getAllByText((_text, element) => element?.tagName === 'INS').map(({ textContent }) => textContent?.trim())).toEqual([
      'tillagt: en  (slut)',
      'tillagt: torget (slut)',
    ])
    expect(section.getAllByText((_text, element) => element?.tagName === 'DEL').map(({ textContent }) => textContent)).toEqual([
      'borttaget: kvarteret (slut)',
    ])
    expect(section.getByText('2 ord tillagda, 1 ord borttagna')).toBeTruthy()
    expect(screen.getByText(/^Oförändrat: Ärendets namn, Område, 1\. Området/)).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Till'), 'Version 1')
    expect(screen.getByText('Välj två olika versioner.')).toBeTruthy()
  })

  it('give way to the text when a link leads to a place in it', async () => {
    const { user, caseId, router } = await showApplication(finalised)
    await user.click(screen.getByRole('button', { name: 'Visa version 1' }))
    expect(screen.queryByRole('textbox', { name: PARTS.value })).toBeNull()
    await act(() => router.navigate(`/arenden/${caseId}/ansokan#del-mervarde`))
    await waitFor(() => expect(document.activeElement).toBe(part(PARTS.value)))
  })
})

describe('what a version is first compared with', () => {
  const [one, two] = [1, 2].map((version) => ({
    id: `version-${version}`,
    version,
    finalisedAt: '2026-11-21T13:02:00.000Z',
    finalisedBy: '',
    documentId: '',
    soughtKronor: null,
  })) as [VersionSummary, VersionSummary]

  it('is what became of it', () => {
    const versions = [two, one]
    expect(firstSides(one, { versions, draftDiffers: true })).toEqual([one.id, 'draft'])
    expect(firstSides(one, { versions, draftDiffers: false })).toEqual([one.id, two.id])
    expect(firstSides(two, { versions, draftDiffers: false })).toEqual([one.id, two.id])
    expect(firstSides(one, { versions: [one], draftDiffers: false })).toEqual([one.id, 'draft'])
  })
})
