import { rmSync, writeFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { byteSize } from '../../../shared/text/catalogue/sizes.ts'
import { meetAllCriteria, openCase, writeApplication } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

async function finalise(store: TestStore) {
  const caseId = await openCase(store, { title: 'Möllan kvarter 12' })
  await meetAllCriteria(store, caseId)
  const expectedRevision = await writeApplication(store, caseId)
  return valueOf(await store.client.application.finalise({ caseId, expectedRevision })).document
}

const stored = async (store: TestStore) => valueOf(await store.client.documents.list({ caseId: null, kind: null, limit: 1 }))[0]!
const line = async () => (await within(await screen.findByRole('list', { name: 'Dokument' })).findAllByRole('listitem'))[0]!
const choose = async (user: Awaited<ReturnType<typeof showApp>>['user'], name: string) => {
  await user.click(screen.getByRole('button', { name: /^Fler val för/ }))
  await user.click(await screen.findByRole('menuitem', { name }))
}

const written = vi.fn<(text: string) => Promise<void>>(async () => undefined)
beforeAll(() => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: written } })
})

describe('the exported documents', () => {
  it('say what they are, where they belong, and their facts', async () => {
    const { store } = await showApp('/dokument', finalise)
    const row = await line()
    const document = await stored(store)
    expect(within(row).getByText('Ansökan om samverkansstöd v1')).toBeTruthy()
    expect(within(row).getByRole('link', { name: 'Möllan kvarter 12' }).getAttribute('href')).toContain(document.caseId)
    expect(within(row).getByText('2026-11-21 14.02')).toBeTruthy()
    expect(within(row).getByText(`Kontrollsumma ${document.sha256.slice(0, 8)}`)).toBeTruthy()
    expect(screen.getByText('1 sparat dokument')).toBeTruthy()
  })

  it('can be narrowed to one kind', async () => {
    const { user } = await showApp('/dokument', finalise)
    await line()
    await user.click(screen.getByRole('button', { name: 'Underlag till nämnden' }))
    await screen.findByText('Inga dokument av det slaget än.')
    await user.click(screen.getByRole('button', { name: 'Ansökningar' }))
    expect(await line()).toBeTruthy()
  })

  it('copies the whole checksum', async () => {
    const { user, store } = await showApp('/dokument', finalise)
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: written } })
    await user.click(within(await line()).getByRole('button', { name: 'Kopiera kontrollsumman' }))
    await screen.findByText('Kontrollsumman är kopierad.')
    expect(written).toHaveBeenLastCalledWith((await stored(store)).sha256)
  })

  it('says that a file is gone, and writes the same bytes again', async () => {
    const { user, shell, store } = await showApp('/dokument', finalise)
    const row = await line()
    rmSync((await stored(store)).path)
    shell.fileIsGone = true
    await user.click(within(row).getByRole('button', { name: /^Öppna / }))
    await within(row).findByText(/Filen finns inte längre där den sparades/)
    await user.click(within(row).getByRole('button', { name: 'Spara filen igen' }))
    await screen.findByText(/^Samma fil är sparad igen: /)
    await waitFor(() => expect(within(row).queryByText(/Filen finns inte längre/)).toBeNull())
  })

  it('says where the file went when another has taken its place', async () => {
    const { user, store } = await showApp('/dokument', finalise)
    await line()
    const { path } = await stored(store)
    writeFileSync(path, 'something else')
    await choose(user, 'Spara filen igen')
    const said = await screen.findByText(/^Samma fil är sparad igen: /)
    expect(said.textContent).not.toContain(path)
    expect((await stored(store)).path).not.toBe(path)
  })
})

describe('no documents', () => {
  it('tells when the first will come', async () => {
    await showApp('/dokument')
    expect(await screen.findByText(/Det första kommer när du låser en ansökan/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Ansökningar' })).toBeNull()
  })
})

describe('the size of a file', () => {
  it.each([
    [0, '1 kB'],
    [499, '1 kB'],
    [48_400, '48 kB'],
    [999_000, '999 kB'],
    [1_000_000, '1,0 MB'],
    [1_960_000, '2,0 MB'],
    [1_234_500_000, '1 234,5 MB'],
  ])('%i bytes reads %s', (bytes, words) => {
    expect(byteSize(bytes).replaceAll('\u00A0', ' ')).toBe(words)
  })
})
