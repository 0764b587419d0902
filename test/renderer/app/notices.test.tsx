import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UndoSnackbar } from '../../../renderer/components/UndoSnackbar.tsx'
import { NOTICE_MILLISECONDS, notify, offerUndo, useNotices } from '../../../renderer/state/notices.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  useNotices.setState({ notices: [] })
  render(<UndoSnackbar />)
})
afterEach(() => vi.useRealTimers())

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const users = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime })

describe('what the app says it did', () => {
  it('offers for ten seconds to take it back', async () => {
    act(() => offerUndo('Mötet är borttaget.', () => undefined))
    await pass(NOTICE_MILLISECONDS - 500)
    expect(screen.getByRole('button', { name: 'Ångra' })).toBeTruthy()
    await pass(1_000)
    expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull()
  })

  it('waits while one points at it', async () => {
    act(() => offerUndo('Mötet är borttaget.', () => undefined))
    await users().hover(screen.getByText('Mötet är borttaget.'))
    await pass(NOTICE_MILLISECONDS * 2)
    expect(screen.getByRole('button', { name: 'Ångra' })).toBeTruthy()
  })

  it('takes it back once, and says that it did', async () => {
    const undo = vi.fn<() => Promise<void>>(async () => undefined)
    act(() => offerUndo('Mötet är borttaget.', undo))
    await users().click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(() => expect(screen.getByText('Ångrat')).toBeTruthy())
    expect(undo).toHaveBeenCalledTimes(1)
    expect(screen.queryByText('Mötet är borttaget.')).toBeNull()
  })

  it('says why it could not be taken back', async () => {
    act(() =>
      offerUndo('Mötet är borttaget.', () => Promise.reject(new AppFailure({ code: 'storage', fault: 'disk-full' }))),
    )
    await users().click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(() => expect(screen.getByText(/disken är full/)).toBeTruthy())
  })

  it('keeps the latest three', () => {
    act(() => ['Ett', 'Två', 'Tre', 'Fyra'].forEach((text) => notify(text)))
    expect(screen.queryByText('Ett')).toBeNull()
    expect(screen.getByText('Två')).toBeTruthy()
    expect(screen.getByText('Fyra')).toBeTruthy()
  })
})
