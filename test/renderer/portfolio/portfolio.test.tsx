import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const reports = async (store: TestStore) => valueOf(await store.client.portfolio.list({}))
const view = async (store: TestStore) => valueOf(await store.client.portfolio.get({ reportId: (await reports(store))[0]?.id ?? '' }))

const id = newId()

async function withReport(store: TestStore): Promise<void> {
  valueOf(await store.client.portfolio.save({ id, expectedRevision: 0, title: 'Våren', startsOn: '2026-01-01', endsOn: '2026-06-30', introduction: '' }))
  valueOf(await store.client.portfolio.addCases({ reportId: id, caseIds: [await openCase(store, { title: 'Torget' })] }))
}

describe('a status report', () => {
  it('is begun from nothing, and takes in all open cases', async () => {
    const { user, store } = await showApp('/lagesrapporter', async (filled) => {
      await openCase(filled, { title: 'Torget' })
      await openCase(filled, { title: 'Parken' })
    })
    await user.click(await screen.findByRole('button', { name: 'Ny lägesrapport' }))
    await user.click(await screen.findByRole('button', { name: 'Hämta in alla öppna ärenden' }))
    await waitFor(async () => expect((await view(store)).entries.map(({ writing }) => writing.name).toSorted()).toEqual(['Parken', 'Torget']))
    expect(await screen.findByRole('button', { name: 'Ändra Torget' })).toBeTruthy()
  })

  it('saves what is written of a process by itself, and sums it to the krona', async () => {
    const { user, store } = await showApp(`/lagesrapporter/${id}`, withReport)
    await user.click(await screen.findByRole('button', { name: 'Ändra Torget' }))
    await user.type(screen.getByLabelText('Totalt'), '32018553')
    await user.type(screen.getByLabelText(/^Paraply/), 'Case Sofielund')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect((await view(store)).entries[0]?.writing).toMatchObject({ totalKronor: 32_018_553, umbrella: 'Case Sofielund' }))
    expect(await screen.findByText(/Totalt 32\s018\s553\skr, varav stöd/)).toBeTruthy()
  })

  it('points out support that is larger than what it is part of, and leaves both as they are', async () => {
    const { user, store } = await showApp(`/lagesrapporter/${id}`, withReport)
    await user.click(await screen.findByRole('button', { name: 'Ändra Torget' }))
    await user.type(screen.getByLabelText('Totalt'), '100')
    await user.type(screen.getByLabelText('Varav stöd'), '99')
    expect(screen.queryByText(/^Stödet är större/)).toBeNull()
    await user.type(screen.getByLabelText(/^Varav stöd/), '9')
    expect(await screen.findByText(/^Stödet är större/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect((await view(store)).entries[0]?.writing).toMatchObject({ totalKronor: 100, supportKronor: 999 }))
  })

  it('takes a process out with a way back, and the whole report too', async () => {
    const { user, store } = await showApp(`/lagesrapporter/${id}`, withReport)
    await user.click(await screen.findByRole('button', { name: 'Ändra Torget' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort ur rapporten' }))
    await waitFor(async () => expect((await view(store)).entries).toEqual([]))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await view(store)).entries).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Fler val' }))
    await user.click(screen.getByRole('menuitem', { name: 'Ta bort rapporten' }))
    await waitFor(async () => expect(await reports(store)).toEqual([]))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await view(store)).entries).toHaveLength(1))
  })

  it('is frozen as a version, and can then be saved for word processors', async () => {
    const { user, store } = await showApp(`/lagesrapporter/${id}`, withReport)
    await user.click(await screen.findByRole('button', { name: 'Lås och spara som PDF' }))
    const versions = await screen.findByRole('region', { name: 'Låsta versioner' }, { timeout: 10_000 })
    expect(within(versions).getByText(/^Version 1, låst/)).toBeTruthy()
    await user.click(within(versions).getByRole('button', { name: 'Spara version 1 som Word' }))
    await screen.findByText(/^Filen är sparad/, undefined, { timeout: 10_000 })
    expect(valueOf(await store.client.documents.list({ caseId: null, kind: 'portfolio', limit: 10 })).map(({ format }) => format).toSorted()).toEqual(['docx', 'pdf'])
  })
})
