import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

describe('the summary on one page', () => {
  it('saves itself and becomes a document of the case', async () => {
    const store = connectedStore()
    const caseId = await openCase(store, { area: 'Rosengård' })
    const { user } = await showCase(`/arenden/${caseId}/dokument`)
    await user.type(await screen.findByLabelText('Total finansiering'), '22,5 mkr')
    await user.type(screen.getByLabelText('Finansiering från'), 'samverkansparterna{Enter}')
    await user.click(screen.getByRole('button', { name: 'Spara som PDF' }))
    expect(await screen.findByText('Samverkan på en sida v1')).toBeTruthy()
    const page = valueOf(await store.client.onePager.get({ caseId }))
    expect(page).toMatchObject({ totalKronor: 22_500_000, sources: ['samverkansparterna'], areas: ['Rosengård'] })
  })

  it('is not exported while the period ends before it starts', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    const { user } = await showCase(`/arenden/${caseId}/dokument`)
    await user.type(await screen.findByLabelText('Börjar'), '2026-05-01')
    await user.type(screen.getByLabelText('Slutar'), '2026-04-01')
    await user.click(screen.getByRole('button', { name: 'Spara som PDF' }))
    await waitFor(() => expect(screen.getByLabelText('Slutar').getAttribute('aria-invalid')).toBe('true'))
    expect(valueOf(await store.client.documents.list({ caseId, kind: null, limit: 10 }))).toEqual([])
  })
})
