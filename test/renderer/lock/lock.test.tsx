import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { AppLock } from '../../../electron/lock/appLock.ts'
import { answerLock } from '../../../electron/features/lock/index.ts'
import { lockText as text } from '../../../shared/text/catalogue/lock.ts'
import { openCase } from '../../support/cases.ts'
import { connect, openWindow } from '../app/showApp.tsx'

const PASSPHRASE = 'cykel lampa torg äpple'

/** A window at an address, over a lock like the main process's. */
async function windowWithLock(path: string, { isOn = true, isShut = false } = {}) {
  const connected = connect()
  await openCase(connected.store, { title: 'Hemliga gränden' })
  const lock = new AppLock({
    ask: (request) => Promise.resolve(answerLock(connected.store.context, request, () => 'incident')),
    hasFailed: () => false,
    send: (event) => act(() => connected.tell(event)),
  })
  connected.shell.lock = lock
  await lock.hear({ kind: 'store-ready' })
  if (isOn) await lock.turnOn(PASSPHRASE, 10)
  if (isShut) {
    lock.fall()
    lock.saved()
  }
  openWindow(path)
  return { ...connected, lock, user: userEvent.setup() }
}

/** What is in the window now: `screen` goes on looking at the page that was taken out of it. */
const inWindow = () => within(document.body)

describe('the lock in the window', { timeout: 30_000 }, () => {
  it('takes the whole page away, says so in the title alone, and puts the same page back', async () => {
    const { lock, user } = await windowWithLock('/arenden')
    const row = await screen.findByText('Hemliga gränden')
    const page = document.body
    act(() => void lock.fall())
    expect(document.body).not.toBe(page)
    expect(await inWindow().findByText(text.lead)).toBeTruthy()
    expect(document.documentElement.outerHTML).not.toContain('Hemliga')
    expect(document.title).toBe('Låst – Samverkansstöd')
    await waitFor(async () => expect(await lock.allows('cases.list')).toBe(false))

    const field = inWindow().getByLabelText(text.passphrase)
    expect(document.activeElement).toBe(field)
    await user.type(field, 'inte alls den rätta')
    await user.click(inWindow().getByRole('button', { name: text.unlock }))
    expect(await inWindow().findByText(text.wrong.passphrase)).toBeTruthy()
    await user.type(inWindow().getByLabelText(text.passphrase), `${PASSPHRASE}{Enter}`)
    await waitFor(() => expect(document.body).toBe(page))
    expect(row.isConnected).toBe(true)
    expect(document.title).not.toContain('Låst')
  })

  it('makes no page at all in a window that opens on a locked app', async () => {
    const { lock } = await windowWithLock('/arenden', { isShut: true })
    expect((await waitFor(() => inWindow().getByRole('heading', { level: 1 }))).textContent).toBe(text.title)
    expect(document.body.querySelectorAll('nav, textarea')).toHaveLength(0)
    expect(screen.queryByRole('navigation')).toBeNull()
    expect((await lock.unlock({ kind: 'passphrase', text: PASSPHRASE })).opened).toBe(true)
    expect(await screen.findByText('Hemliga gränden')).toBeTruthy()
  })

  it('says where a lock is chosen when there is none, and takes a passphrase typed twice', async () => {
    const { user, lock } = await windowWithLock('/installningar', { isOn: false })
    await screen.findByRole('button', { name: text.section.turnOn })
    await user.keyboard('{Control>}l{/Control}')
    expect(await screen.findByText(text.isOff)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: text.section.turnOn }))
    const dialog = within(await screen.findByRole('dialog', { name: text.section.turnOn }))
    await user.type(dialog.getByLabelText(text.section.fresh), PASSPHRASE)
    await user.type(dialog.getByLabelText(text.section.again), 'cykel lampa torg apple')
    await user.click(dialog.getByRole('button', { name: text.section.turnOn }))
    expect(dialog.getByText('De två är inte lika.')).toBeTruthy()
    expect(lock.standing().isOn).toBe(false)
    await user.clear(dialog.getByLabelText(text.section.again))
    await user.type(dialog.getByLabelText(text.section.again), PASSPHRASE)
    await user.click(dialog.getByRole('button', { name: text.section.turnOn }))
    await waitFor(() => expect(lock.standing().isOn).toBe(true), { timeout: 5_000 })
  })
})
