import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Draft, SaveStatus } from '../../../renderer/state/drafts/index.ts'
import { statusText } from '../../../renderer/state/drafts/statusText.ts'
import { DISK_FULL, FakeStore, type Note } from './fakeStore.ts'

function show() {
  const store = new FakeStore()
  const draft = new Draft<Note>('note', store.stored, store)
  const { container } = render(<SaveStatus draft={draft} />)
  const said = () => container.querySelector('[aria-live]')?.textContent ?? ''
  const type = (text: string) => act(() => draft.set({ text }))
  return { store, draft, said, type }
}

describe('what is said of a draft', () => {
  it('shows when it was saved, and is silent for those who listen', async () => {
    const { type, said } = show()
    type('a')
    expect(await screen.findByText(/^Sparat \d\d\.\d\d$/)).toBeTruthy()
    expect(said()).toBe('')
    type('ab')
    expect(screen.getByText(/^Sparat \d\d\.\d\d$/)).toBeTruthy()
    expect(said()).toBe('')
  })

  it('says what went wrong and what is safe, then that all is well again', async () => {
    const { type, said, store } = show()
    store.faults.push({ error: DISK_FULL }, { error: DISK_FULL })
    type('kvar')
    await waitFor(() => expect(said()).toMatch(/disken är full. Texten finns kvar här/))
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
    await waitFor(() => expect(said()).toMatch(/^Nu är allt sparat igen\. Sparat/), { timeout: 4_000 })
    expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull()
  })

  it('offers the choice in a conflict', async () => {
    const { type, store } = show()
    store.write({ text: 'theirs' })
    type('mine')
    await userEvent.click(await screen.findByRole('button', { name: 'Läs in det sparade' }))
    expect(screen.queryByRole('button', { name: 'Behåll mitt' })).toBeNull()
  })

  it('has a date when it was not today, and a word only for a save that is slow', () => {
    expect(statusText({ kind: 'clean' }, '2020-05-11T12:02:00Z', false)).toBe('Sparat 2020-05-11 14.02')
    expect(statusText({ kind: 'clean' }, null, false)).toBe('')
    expect(statusText({ kind: 'dirty' }, '2020-05-11T12:02:00Z', false)).toBe('Sparat 2020-05-11 14.02')
    expect(statusText({ kind: 'saving' }, '2020-05-11T12:02:00Z', true)).toBe('Sparar …')
  })
})
