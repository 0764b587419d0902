import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { paths } from '../../../renderer/app/paths.ts'
import { caseFileKinds, caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { takenIn, written } from '../../support/caseFiles.ts'
import { createTestStore, valueOf } from '../../support/store.ts'
import { taskOf, workedCase } from '../../support/workedCase.ts'
import { quickPdf } from '../../integration/harness.ts'
import { connect, openWindow, showApp } from '../app/showApp.tsx'

it('hands a case over from its menu: says what goes along, and where the file is', async () => {
  const { store } = connect()
  const { caseId } = await workedCase(store)
  const user = userEvent.setup()
  openWindow(paths.caseTab(caseId))
  await user.click(await screen.findByRole('button', { name: 'Fler val' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Lämna över ärendet' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Lämna över ärendet' })).toBeTruthy()
  expect(await screen.findByText(caseFileKinds.meetings)).toBeTruthy()
  expect(screen.getByText(caseFileKinds.log)).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: caseFileText.handOver.internal }))
  await waitFor(() => expect(screen.queryByText(caseFileKinds.log)).toBeNull())
  await user.click(screen.getByRole('button', { name: 'Skriv ärendefilen' }))
  expect(await screen.findByText(/\.samverkan ligger i mappen för dokument\./)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Arkivet' }))
  await user.click(screen.getByRole('button', { name: 'Skriv arkivpaketet' }))
  expect(await screen.findByText(/\.zip ligger i mappen för dokument\./)).toBeTruthy()
  expect(store.incidents).toEqual([])
})

it('takes a case in from a file, and undoes it', async () => {
  const other = createTestStore({ renderPdf: quickPdf })
  const { caseId } = await workedCase(other)
  const { user, store, shell } = await showApp('/arenden/ta-in')
  shell.choice = await written(other, caseId)
  await user.click(screen.getByRole('button', { name: 'Välj fil' }))
  expect(await screen.findByText(new RegExp(caseFileText.newCase))).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Ta in ärendet' }))
  expect(await screen.findByText(/^Klart\. \d+ poster är tillagda/)).toBeTruthy()
  expect(valueOf(await store.client.cases.get({ caseId })).case.title).toBe('Möllan kvarter 12')
  await user.click(await screen.findByRole('button', { name: /^Ångra Ärende/ }))
  expect(await screen.findByText(/^Ångrat\./)).toBeTruthy()
  expect(await store.client.cases.get({ caseId })).toMatchObject({ ok: false })
  expect(store.incidents).toEqual([])
  other.close()
})

it('shows what differs field by field, keeps ours in a conflict until the file is chosen', async () => {
  const other = createTestStore({ renderPdf: quickPdf })
  const { user, store, shell } = await showApp('/arenden/ta-in')
  const { caseId, taskId } = await workedCase(store)
  await takenIn(other, await written(store, caseId))
  const change = async (target: typeof store, title: string) => valueOf(await target.client.tasks.save(taskOf(caseId, { id: taskId, expectedRevision: 1, title, responsible: 'Belysningsenheten', note: 'Ramavtalet gäller' })))
  await change(other, 'Begär offert av två')
  await change(store, 'Begär offert i dag')
  valueOf(await other.client.tasks.save(taskOf(caseId, { title: 'Ring vaktmästaren' })))
  shell.choice = await written(other, caseId)
  await user.click(screen.getByRole('button', { name: 'Välj fil' }))
  expect(await screen.findByRole('radio', { name: 'Olika på båda håll (1)', checked: true })).toBeTruthy()
  const list = await screen.findByRole('list', { name: 'Olika på båda håll' })
  expect(within(list).getByText('Begär offert i dag')).toBeTruthy()
  const box = within(list).getByRole('checkbox', { name: 'Från filen: Rubrik' })
  expect(box).toHaveProperty('checked', false)
  await user.click(box)
  await waitFor(() => expect(within(screen.getByRole('list', { name: 'Olika på båda håll' })).getByRole('checkbox', { name: 'Från filen: Rubrik' })).toHaveProperty('checked', true))
  await user.click(screen.getByRole('radio', { name: 'Nytt i filen (1)' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Ta in: Ring vaktmästaren' }))
  await user.click(screen.getByRole('button', { name: 'Ta in det valda' }))
  expect(await screen.findByText(/^Klart\. 0 poster är tillagda, 1 ändrade/)).toBeTruthy()
  const titles = valueOf(await store.client.tasks.list({ caseId, doneSince: null })).map(({ title }) => title)
  expect(titles).toEqual(['Begär offert av två'])
  other.close()
})

it('says what is wrong with a file that is no case file', async () => {
  const { user, store, shell } = await showApp('/arenden/ta-in')
  shell.choice = join(store.folder, 'brev.samverkan')
  writeFileSync(shell.choice, 'Hej')
  await user.click(screen.getByRole('button', { name: 'Välj fil' }))
  expect(await screen.findByText(/^Filen är ingen ärendefil\..*Inget har ändrats\.$/)).toBeTruthy()
})
