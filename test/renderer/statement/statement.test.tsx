import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { finalisedCase, openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

async function showStatement(prepare: (store: TestStore) => Promise<string> = (store) => finalisedCase(store)) {
  const store = connectedStore()
  const caseId = await prepare(store)
  const shown = await showCase(`/arenden/${caseId}/underlag`)
  await screen.findByRole('textbox', { name: 'Sammanfattning' })
  const stored = async () => valueOf(await store.client.statement.get({ caseId }))
  const documents = async () => valueOf(await store.client.documents.list({ caseId, kind: 'statement', limit: 10 }))
  return { ...shown, store, caseId, stored, documents }
}

const points = (): string[] => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Punkt \d/ }).map(({ value }) => value)
const point = (number: number) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Punkt ${number}` })

describe('writing the statement', () => {
  it('saves every field by itself', async () => {
    const { user, stored } = await showStatement()
    await user.type(screen.getByRole('textbox', { name: 'Sammanfattning' }), 'Kort sagt.')
    await user.type(screen.getByLabelText('Nämndens sammanträde'), '2026-12-15{Enter}')
    await user.type(screen.getByLabelText('Föreslaget belopp'), '500 tkr{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'Bedömning' }), 'Vi tillstyrker.')
    await user.type(screen.getByLabelText('Beslutet ska skickas till'), 'Gröna Gården{Enter}')
    await user.type(screen.getByLabelText('Undertecknas av'), 'Maria Demolin, avdelningschef{Enter}')
    await waitFor(async () =>
      expect(await stored()).toMatchObject({
        summary: 'Kort sagt.',
        boardMeetingOn: '2026-12-15',
        proposedKronor: 500_000,
        assessment: 'Vi tillstyrker.',
        recipients: ['Gröna Gården'],
        signers: ['Maria Demolin, avdelningschef'],
      }),
    )
    expect(await screen.findByText(/^Sparat \d\d\.\d\d$/)).toBeTruthy()
  })

  it('says how the proposed sum stands to the sought one', async () => {
    const { user } = await showStatement()
    const field = screen.getByLabelText('Föreslaget belopp')
    await user.type(field, '500000{Enter}')
    expect(screen.getByText(/^170.000.kr mindre än vad som söks/)).toBeTruthy()
    await user.clear(field)
    await user.type(field, '700000{Enter}')
    expect(screen.getByText(/^30.000.kr mer än vad som söks/)).toBeTruthy()
  })

  it('shows the criteria as they will be included, only to read', async () => {
    await showStatement()
    const list = within(screen.getByRole('region', { name: 'Bedömning' }))
    expect(list.getByText('Motivering för insats.')).toBeTruthy()
    expect(list.getAllByText('Uppfyllt')).toHaveLength(6)
    expect(list.getAllByRole('textbox')).toHaveLength(1)
  })

  it('takes back a step in any field', async () => {
    const { user } = await showStatement()
    await user.type(screen.getByRole('textbox', { name: 'Sammanfattning' }), 'Kort sagt.')
    await user.type(point(1), 'En punkt.')
    fireEvent.keyDown(point(1), { key: 'z', ctrlKey: true })
    fireEvent.keyDown(point(1), { key: 'z', ctrlKey: true })
    expect([screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Sammanfattning' }).value, ...points()]).toEqual(['', ''])
    expect(screen.getByText('Ångrade i Sammanfattning')).toBeTruthy()
  })
})

describe('the proposal to decide', () => {
  it('can start from the case, with the sum that is proposed', async () => {
    const { user, stored } = await showStatement()
    await user.type(screen.getByLabelText('Föreslaget belopp'), '500000{Enter}')
    await user.click(screen.getByRole('button', { name: 'Föreslå punkter från ärendet' }))
    expect(points()).toEqual([
      'Tekniska nämnden beviljar samverkansstöd till Möllan kvarter 12 enligt ansökan version 1.',
      expect.stringMatching(/^Tekniska nämnden avsätter 500.000.kr för dialogen i Möllan kvarter 12\.$/),
      expect.stringMatching(/^Tekniska nämnden ger fastighets- och gatukontoret i uppdrag att efter dialogen återkomma/),
    ])
    expect(screen.queryByRole('button', { name: 'Föreslå punkter från ärendet' })).toBeNull()
    await waitFor(async () => expect((await stored()).proposals).toEqual(points()))
  })

  it('is written, moved and cut with the keyboard alone', async () => {
    const { user, stored } = await showStatement()
    await user.click(point(1))
    await user.keyboard('Ett.{Enter}Två.{Enter}Tre.')
    expect(points()).toEqual(['Ett.', 'Två.', 'Tre.'])
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect([points(), document.activeElement]).toEqual([['Ett.', 'Tre.', 'Två.'], point(2)])
    expect(screen.getByText('Punkten är nu punkt 2')).toBeTruthy()
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect([points()[0], document.activeElement]).toEqual(['Tre.', point(1)])
    await user.clear(point(2))
    await user.click(point(2))
    await user.keyboard('{Backspace}')
    expect([points(), document.activeElement]).toEqual([['Tre.', 'Två.'], point(1)])
    await waitFor(async () => expect((await stored()).proposals).toEqual(['Tre.', 'Två.']))
  })

  it('has buttons for the same, and says when no point names the sum', async () => {
    const { user } = await showStatement()
    await user.type(screen.getByLabelText('Föreslaget belopp'), '500000{Enter}')
    await user.type(point(1), 'Nämnden beviljar stöd.')
    expect(screen.getByText(/^Ingen punkt nämner det föreslagna beloppet 500.000.kr\.$/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Lägg till punkt' }))
    await user.keyboard('Nämnden avsätter 500 000 kronor.')
    expect(screen.queryByText(/^Ingen punkt nämner/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Flytta punkt 2 uppåt' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort punkt 2' }))
    expect(points()).toEqual(['Nämnden avsätter 500 000 kronor.'])
  })
})

describe('saving the statement as a PDF', () => {
  it('needs a locked application, says so with a link, and lets one write meanwhile', async () => {
    const { user, caseId, documents, stored } = await showStatement((store) => openCase(store))
    expect(screen.getByRole('link', { name: 'Till ansökan' }).getAttribute('href')).toBe(`/arenden/${caseId}/ansokan#falt-finalise`)
    await user.type(screen.getByRole('textbox', { name: 'Sammanfattning' }), 'På god väg.')
    await user.click(screen.getByRole('button', { name: 'Spara som PDF' }))
    expect(await screen.findByText(/^Lås ansökan först\./)).toBeTruthy()
    expect(await documents()).toEqual([])
    await waitFor(async () => expect((await stored()).summary).toBe('På god väg.'))
    expect(screen.queryByRole('button', { name: 'Förhandsvisa' })).toBeNull()
  })

  it('says what is not written, takes the last word along, and shows the file', async () => {
    const { user, documents } = await showStatement()
    expect(screen.getByText('Ännu inte skrivet: sammanfattning, förslag till beslut och bedömning. Du kan spara ändå.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Sammanfattning' }), 'Sista ordet.')
    expect(screen.getByText('Ännu inte skrivet: förslag till beslut och bedömning. Du kan spara ändå.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Spara som PDF' }))
    expect(await screen.findByText('Version 1 av underlaget är sparad')).toBeTruthy()
    expect(screen.getByText('Filen heter Underlag till nämnden Möllan kvarter 12 v1 2026-11-21.pdf.')).toBeTruthy()
    expect(await documents()).toEqual([expect.objectContaining({ kind: 'statement', version: 1 })])
  })

  it('names the characters that the font lacks, and keeps the text', async () => {
    const { user, documents } = await showStatement()
    const summary = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Sammanfattning' })
    fireEvent.change(summary, { target: { value: 'Kallelse 漢' } })
    await user.click(screen.getByRole('button', { name: 'Spara som PDF' }))
    expect(await screen.findByText(/Teckensnittet saknar .*漢/)).toBeTruthy()
    expect([summary.value, await documents()]).toEqual(['Kallelse 漢', []])
  })
})
