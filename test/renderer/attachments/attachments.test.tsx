import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { attachmentFolder } from '../../../electron/features/attachments/desk.ts'
import { contentPath } from '../../../electron/files/contentStore.ts'
import { addFaultSentence, attachmentText as words, copyFaultSentence, fileCheckText, fileStateNames } from '../../../shared/text/catalogue/attachments.ts'
import { addFile, fileOf } from '../../support/attachments.ts'
import { newCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { connect, openWindow, showApp } from '../app/showApp.tsx'

const openCase = async (store: TestStore): Promise<string> => valueOf(await store.client.cases.create(newCase())).id
const list = () => screen.findByRole('list', { name: words.listOf(words.theCase) })
const names = async () => within(await list()).getAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent)

/** The page of a case's documents, with files that it had before. */
async function showDocuments(files: Readonly<Record<string, string>> = {}) {
  const { store, shell } = connect()
  const caseId = await openCase(store)
  for (const [name, content] of Object.entries(files)) await addFile(store, fileOf(store, name, content), { caseId })
  openWindow(`/arenden/${caseId}/dokument`)
  await screen.findByText(words.help)
  const { userEvent } = await import('@testing-library/user-event')
  return { store, shell, caseId, user: userEvent.setup() }
}

/** A file as the system hands it over: the page sees the name, the preload the path. */
const dropped = (path: string): File => Object.assign(new File([''], path.split('/').at(-1) ?? ''), { pathOnDisk: path })

function drop(target: HTMLElement, paths: readonly string[]): void {
  const event = createEvent.drop(target)
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: paths.map(dropped) } })
  fireEvent(target, event)
}

describe('attachments of a case', () => {
  it('are dropped, listed, and taken back when that is undone', async () => {
    const { store, caseId, user } = await showDocuments()
    drop(screen.getByText(words.help), [fileOf(store, 'Skiss.pdf', 'En skiss'), fileOf(store, 'Brev.txt', 'Ett brev')])
    await screen.findByText(words.added(2))
    await waitFor(async () => expect((await names()).toSorted()).toEqual(['Brev.txt', 'Skiss.pdf']))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await expect.poll(async () => valueOf(await store.client.attachments.list({ caseId })).length).toBe(0)
  })

  it('are picked with the button', async () => {
    const { store, shell, user } = await showDocuments()
    shell.choice = fileOf(store, 'Karta.png', 'En karta')
    await user.click(screen.getByRole('button', { name: words.addTo(words.theCase) }))
    expect(await names()).toEqual(['Karta.png'])
  })

  it('say why a file is too large, and why a folder is none', async () => {
    const { store } = await showDocuments()
    const large = fileOf(store, 'film.mov', '')
    truncateSync(large, 100_000_001)
    mkdirSync(join(store.folder, 'mapp'))
    drop(screen.getByText(words.help), [large, join(store.folder, 'mapp')])
    // What is read off the page has common spaces.
    await screen.findByText(addFaultSentence('too-large', 'film.mov').replaceAll('\u00A0', ' '))
    await screen.findByText(addFaultSentence('folder', 'mapp'))
    expect(screen.queryByRole('list', { name: words.listOf(words.theCase) })).toBeNull()
  })

  it('are removed, and come back with their note', async () => {
    const { user } = await showDocuments({ 'Brev.txt': 'Ett brev' })
    await user.click(await screen.findByRole('button', { name: words.menu('Brev.txt') }))
    await user.click(await screen.findByRole('menuitem', { name: words.addNote }))
    await user.type(await screen.findByLabelText(words.noteOf('Brev.txt')), 'Från boende{Enter}')
    await screen.findByText('Från boende')
    await user.click(screen.getByRole('button', { name: words.menu('Brev.txt') }))
    await user.click(await screen.findByRole('menuitem', { name: words.remove }))
    await screen.findByText(words.removed('Brev.txt'))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(await names()).toEqual(['Brev.txt'])
    expect(await screen.findByText('Från boende')).toBeTruthy()
  })

  it('are opened, and a program only saved', async () => {
    const { shell, user } = await showDocuments({ 'Brev.txt': 'Ett brev', 'fil\u202Efdp.exe': 'MZ' })
    await user.click(await screen.findByRole('button', { name: words.openNamed('Brev.txt') }))
    await user.click(screen.getByRole('button', { name: words.saveNamed('filfdp.exe') }))
    await expect.poll(() => shell.done.map((each) => each.split(' ')[0])).toEqual(['open', 'save'])
    expect(screen.getByText(copyFaultSentence('runs', 'filfdp.exe'))).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.openNamed('filfdp.exe') })).toBeNull()
  })

  it('say that a file is missing, refuse another one, and take the right one', async () => {
    const { store, caseId, shell, user } = await showDocuments()
    const attachment = await addFile(store, fileOf(store, 'Brev.txt', 'Ett brev'), { caseId })
    rmSync(contentPath(attachmentFolder(store.context), attachment.sha256))
    valueOf(await store.client.attachments.check({}))
    await screen.findByText(`${fileStateNames.missing}.`)
    shell.choice = fileOf(store, 'Annat.txt', 'Något annat')
    await user.click(screen.getByRole('button', { name: words.findAgain }))
    await screen.findByText(addFaultSentence('different', 'Annat.txt'))
    writeFileSync(shell.choice, 'Ett brev')
    await user.click(screen.getByRole('button', { name: words.findAgain }))
    await screen.findByText(words.mended('Brev.txt'))
    await waitFor(() => expect(screen.queryByText(`${fileStateNames.missing}.`)).toBeNull())
  })
})

it('the settings say which file of which case is not as it was', async () => {
  const { user, store } = await showApp('/installningar', async (filled) => {
    const caseId = await openCase(filled)
    const { sha256 } = await addFile(filled, fileOf(filled, 'Brev.txt', 'Ett brev'), { caseId })
    await addFile(filled, fileOf(filled, 'Skiss.pdf', 'En skiss'), { caseId })
    rmSync(contentPath(attachmentFolder(filled.context), sha256))
  })
  await user.click(await screen.findByRole('button', { name: fileCheckText.check }))
  const faults = await screen.findByRole('list', { name: fileCheckText.faultsLabel })
  const [fault] = valueOf(await store.client.attachments.faults({})).faults
  expect(within(faults).getByText('Brev.txt')).toBeTruthy()
  expect(within(faults).getByRole('link').getAttribute('href')).toContain(`${fault?.caseId}/dokument#bilaga-${fault?.attachmentId}`)
})
