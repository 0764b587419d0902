import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { todayIn } from '../../../shared/domain/date.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

const today = todayIn(new Date())
/** Kinds of spaces are the screen's affair. */
const says = (text: string) => (_content: string, element: Element | null) => element?.textContent?.replace(/\u00A0/gu, ' ') === text

async function showMoney() {
  const store = connectedStore(new Date().toISOString())
  const caseId = await openCase(store, { firstMeetingOn: today })
  const decision = valueOf(
    await store.client.decisions.save({
      id: newId(), caseId, expectedRevision: 0, board: 'tn', meetingOn: today, paragraph: '§ 17', kind: 'decision1', outcome: 'granted', soughtKronor: 60_000,
      proposedKronor: 50_000, grantedKronor: 50_000, conditions: '', forwarding: null,
    }),
  )
  const shown = await showCase(`/arenden/${caseId}/ekonomi`)
  const money = async () => valueOf(await store.client.money.get({ caseId }))
  return { ...shown, store, caseId, decision, money }
}

describe('the money of a case', () => {
  it('shows what the decision granted, with a link to it, and reserves it with one press', async () => {
    const { user, decision, money } = await showMoney()
    const table = await screen.findByRole('table', { name: 'Stödet i siffror' })
    const links = within(table).getAllByRole('link', { name: new RegExp('Beslut 1') })
    expect(links[0]?.getAttribute('href')).toContain(`beslut-${decision.id}`)
    await user.click(screen.getByRole('button', { name: 'Reservera' }))
    await waitFor(async () => expect((await money()).rows).toMatchObject([{ kind: 'reserved', purpose: 'dialogue', kronor: 50_000, decisionId: decision.id }]))
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await money()).rows).toEqual([]))
  })

  it('takes a row from one typed line, points out what disagrees, and changes and removes it', async () => {
    const { user, money } = await showMoney()
    await user.type(await screen.findByLabelText('Ny rad'), 'idag 12 500 kr hyra av scen{Enter}')
    await waitFor(async () => expect((await money()).rows).toMatchObject([{ kind: 'used', happenedOn: today, kronor: 12_500, text: 'hyra av scen' }]))
    expect(await screen.findByText(says('Av dialogmedlen är 12 500 kr använt, men bara 0 kr utbetalt (återbetalt avdraget).'), { selector: 'li' })).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: /^Ändra .*Använt/ }))
    const field = screen.getByLabelText('Text')
    await user.clear(field)
    await user.type(field, 'Hyra av ljud')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect((await money()).rows[0]?.text).toBe('Hyra av ljud'))
    await user.click(await screen.findByRole('button', { name: /^Ändra .*Använt/ }))
    await user.click(screen.getByRole('button', { name: 'Ta bort' }))
    await waitFor(async () => expect((await money()).rows).toEqual([]))
    await user.click((await screen.findAllByRole('button', { name: 'Ångra' })).at(-1) ?? document.body)
    await waitFor(async () => expect((await money()).rows).toMatchObject([{ text: 'Hyra av ljud', kronor: 12_500 }]))
  })

  it('is saved as an account on paper and as a workbook, and says so', async () => {
    const { user, store, caseId } = await showMoney()
    await user.click(await screen.findByRole('button', { name: 'Spara redovisning som PDF' }))
    expect(await screen.findByText('Den ekonomiska redovisningen är sparad som PDF, version 1.')).toBeTruthy()
    expect(valueOf(await store.client.documents.list({ caseId, kind: 'ledger', limit: 5 }))).toMatchObject([{ version: 1, format: 'pdf' }])
    await user.click(screen.getByRole('button', { name: 'Spara som Excel' }))
    expect(await screen.findByText(/^Redovisningen är sparad som Excel: .*\.xlsx$/)).toBeTruthy()
  })

  it('asks for the sum where the line has none, and keeps what was typed', async () => {
    const { user, money } = await showMoney()
    await user.type(await screen.findByLabelText('Ny rad'), 'hyra av scen{Enter}')
    expect(await screen.findByText('Skriv ett belopp, till exempel 12 500 kr.')).toBeTruthy()
    expect(screen.getByLabelText('Ny rad')).toHaveProperty('value', 'hyra av scen')
    expect((await money()).rows).toEqual([])
  })

  it('notes what the city gives beside money', async () => {
    const { user, money } = await showMoney()
    await user.click(await screen.findByRole('button', { name: 'Anteckna bidrag' }))
    await user.type(screen.getByRole('combobox', { name: /^Vad/ }), 'Arbetstid')
    await user.type(screen.getByLabelText('Timmar'), '40')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect((await money()).contributions).toMatchObject([{ giver: 'city', kind: 'hours', hours: 40 }]))
    expect(await screen.findByText(/^40 timmar, 1 utan uppskattat värde/)).toBeTruthy()
  })
})
