import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FramePage } from '../../../renderer/features/frames/index.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

const NOW = new Date()
const year = Number(NOW.toISOString().slice(0, 4))
const plain = (element: Element): string => (element.textContent ?? '').replace(/\u00A0/gu, ' ')

async function showFrame() {
  const store = connectedStore(NOW.toISOString())
  const caseId = await openCase(store, { title: 'Klimatanpassning', firstMeetingOn: `${year}-01-01` })
  valueOf(
    await store.client.money.saveRow({
      id: newId(), caseId, expectedRevision: 0, happenedOn: `${year}-01-01`, kind: 'reserved', purpose: 'process', decisionId: null, planId: null, frameYear: year,
      text: '', documentReference: '', kronor: 50_000,
    }),
  )
  const shown = await showCase('/ekonomi', { routes: [{ path: '/ekonomi/:year?', element: <FramePage /> }] })
  const changes = async () => valueOf(await store.client.frames.get({ year })).changes
  return { ...shown, store, changes }
}

describe('the frame of a year', () => {
  it('shows a dash where nothing is reserved, and what remains once the frame is told', async () => {
    const { user, changes } = await showFrame()
    const table = await screen.findByRole('table', { name: 'Processer i ramen' })
    expect(within(table).getAllByRole('row').map((row) => [...row.children].map(plain))[1]).toEqual(['Klimatanpassning', '–', '50 000 kr', '50 000 kr'])
    await user.click(screen.getByRole('button', { name: 'Ange årets ram' }))
    await user.type(screen.getByLabelText(/^Belopp/), '1 mkr')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect(await changes()).toMatchObject([{ changeKronor: 1_000_000, reason: 'Årets ram' }]))
    expect(await screen.findByText((_text, element) => element?.tagName === 'DD' && plain(element) === '950 000 kr')).toBeTruthy()
  })

  it('says the same in the table as in the chart beside it', async () => {
    await showFrame()
    const table = await screen.findByRole('table', { name: `Ramen månad för månad ${year}` })
    const rows = within(table).getAllByRole('row').slice(1).map((row) => [...row.children].map(plain))
    expect(rows[0]).toEqual(['januari', '0 kr', '50 000 kr', '−50 000 kr'])
    expect(screen.getByRole('img', { name: 'Diagram: reserverat av ramen månad för månad' }).querySelectorAll('rect')).toHaveLength(rows.length)
  })

  it('asks for a reason when the frame is made smaller', async () => {
    const { user, changes } = await showFrame()
    await user.click(await screen.findByRole('button', { name: 'Ange årets ram' }))
    await user.clear(screen.getByLabelText(/^Skäl/))
    await user.click(screen.getByRole('radio', { name: 'Minskning' }))
    await user.type(screen.getByLabelText(/^Belopp/), '5 000')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(() => expect(screen.getByLabelText(/^Skäl/).getAttribute('aria-invalid')).toBe('true'))
    expect(await changes()).toEqual([])
  })
})
