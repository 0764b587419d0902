import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { MeetingNotes } from '../../../shared/domain/meetingNotes.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { connect, openWindow } from '../app/showApp.tsx'

/** A meeting that has begun, in the window. */
async function showMeeting(kind = 'avstamning') {
  const { store } = connect()
  const caseId = await openCase(store)
  const begun = await store.client.meetingMode.begin({ id: newId(), caseId, kind, heldOn: '2026-11-21', time: '14.00' })
  const meetingId = valueOf(begun).meeting.id
  openWindow(`/mote/${meetingId}`)
  const [first] = await screen.findAllByRole('textbox', { name: 'Anteckning under Planerat' })
  const notes = async (): Promise<MeetingNotes> => valueOf(await store.client.meetingMode.get({ meetingId }))
  const said = async () => (await notes()).lines.filter(({ text }) => text !== '').map(({ kind: each, text }) => [each, text])
  return { store, user: userEvent.setup(), notes, said, first: first as HTMLTextAreaElement, meetingId }
}

describe('notes in meeting mode', () => {
  it('go on line by line, and a key says what a line is', async () => {
    const { user, said, first } = await showMeeting()
    first.focus()
    await user.keyboard('Läget är gott{Enter}Vi börjar i maj{Control>}2{/Control}{Enter}Vem vattnar?{Control>}6{/Control}')
    await waitFor(async () => expect(await said()).toEqual([['note', 'Läget är gott'], ['decision', 'Vi börjar i maj'], ['question', 'Vem vattnar?']]))
  })

  it('show who and when of a task, to be put right', async () => {
    const { user, notes, first } = await showMeeting()
    first.focus()
    await user.keyboard('Skicka kartan @Bo fredag{Control>}3{/Control}')
    const who = await screen.findByRole('combobox', { name: 'Vem' })
    expect(who).toHaveProperty('value', 'Bo')
    expect(screen.getByRole('textbox', { name: 'Senast' })).toHaveProperty('value', '2026-11-27')
    await user.clear(who)
    await user.type(who, 'Elsa{Tab}')
    await user.clear(screen.getByRole('textbox', { name: 'Senast' }))
    await user.type(screen.getByRole('textbox', { name: 'Senast' }), '12/12{Tab}')
    await waitFor(async () => expect((await notes()).lines[0]?.detail).toEqual({ who: 'Elsa', dueOn: '2026-12-12' }))
  })

  it('take a line back with Backspace: first what it is, then to the line before', async () => {
    const { user, said, first } = await showMeeting()
    first.focus()
    await user.keyboard('Ett{Enter}Två{Control>}2{/Control}{Home}{Backspace}')
    await waitFor(async () => expect(await said()).toEqual([['note', 'Ett'], ['note', 'Två']]))
    await user.keyboard('{Backspace}')
    await waitFor(async () => expect(await said()).toEqual([['note', 'EttTvå']]))
  })

  it('keep a paste of many lines in order', async () => {
    const { user, said, first } = await showMeeting()
    first.focus()
    await user.paste('Ett\nTvå\nTre')
    await waitFor(async () => expect(await said()).toEqual([['note', 'Ett'], ['note', 'Två'], ['note', 'Tre']]))
  })

  it('warn of a personal number when the line is left', async () => {
    const { user, first } = await showMeeting()
    first.focus()
    await user.keyboard('Anna 850709-9805{Enter}')
    expect(await screen.findByText(/personnummer/)).toBeTruthy()
  })
})

describe('the agenda in meeting mode', () => {
  it('loses a point with its lines, and gets it back by undo', async () => {
    const { user, notes, first } = await showMeeting()
    first.focus()
    await user.keyboard('Ska vara kvar')
    await waitFor(async () => expect((await notes()).lines).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Fler val för Planerat' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Ta bort punkten' }))
    await waitFor(async () => expect((await notes()).points).toHaveLength(4))
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await notes()).lines.map(({ text }) => text)).toEqual(['Ska vara kvar']))
    expect((await notes()).points.map(({ title }) => title)[0]).toBe('Planerat')
  })

  it('takes a new point by its key, and its title', async () => {
    const { user, notes, first } = await showMeeting()
    first.focus()
    await user.keyboard('{Control>}p{/Control}')
    await waitFor(() => expect(document.activeElement?.id).toMatch(/^punkt-/))
    await user.keyboard('Övrigt')
    await waitFor(async () => expect((await notes()).points.map(({ title }) => title)).toContain('Övrigt'))
    expect((await notes()).points[1]?.title).toBe('Övrigt')
  })
})

const drop = (file: File) => fireEvent.drop(screen.getByRole('main'), { dataTransfer: { types: ['Files'], files: [file] } })

describe('a letter dropped on a meeting', () => {
  const letter = 'From: Anna <anna@example.se>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0100\r\nSubject: Kartan\r\n\r\nHej,\r\n\r\nkartan kommer.'

  it('becomes a point of its own with its words line by line', async () => {
    const { notes } = await showMeeting()
    drop(new File([letter], 'brev.eml'))
    await waitFor(async () => expect((await notes()).points.at(-1)?.title).toBe('Mejl: Kartan'))
    expect((await notes()).lines.map(({ text }) => text)).toEqual(['Från Anna, 2026-11-21', 'Hej,', 'kartan kommer.'])
  })

  it('that is none is refused with a sentence, and nothing is noted', async () => {
    const { notes } = await showMeeting()
    drop(new File(['%PDF-1.7'], 'bild.eml'))
    expect(await screen.findByText(/går inte att läsa som ett mejl/)).toBeTruthy()
    expect((await notes()).points).toHaveLength(5)
  })

  it('that is too large is refused before it is read', async () => {
    await showMeeting()
    drop(new File([new Uint8Array(25 * 1024 * 1024 + 1)], 'stort.eml'))
    expect(await screen.findByText(/större än 25 MB/)).toBeTruthy()
  })
})

describe('who is at the meeting', () => {
  it('is noted in one line, and can be taken back', async () => {
    const { user, notes } = await showMeeting()
    await user.keyboard('{Control>}m{/Control}')
    await user.type(await screen.findByLabelText('Sök eller skriv en ny person'), 'Anna Påhittad, Bostadsbolaget{Enter}')
    expect(await screen.findByText('1 närvarande')).toBeTruthy()
    await waitFor(async () => expect((await notes()).attendees).toMatchObject([{ name: 'Anna Påhittad', organisation: 'Bostadsbolaget', attendance: 'present' }]))
    await user.click(screen.getByRole('checkbox', { name: /Anna Påhittad/ }))
    await waitFor(async () => expect((await notes()).attendees[0]?.attendance).toBe('absent'))
  })
})

describe('a meeting that is not ended', () => {
  it('is offered again on the overview', async () => {
    const { user } = await showMeeting()
    await user.keyboard('{Escape}')
    await screen.findByRole('link', { name: 'Fortsätt mötet' })
    window.location.hash = '#/'
    const alert = await screen.findByText(/^Mötet Avstämning 2026-11-21 i Möllan kvarter 12 pågår\.$/)
    expect(within(alert.closest('[role=alert]') as HTMLElement).getByRole('link', { name: 'Fortsätt' })).toBeTruthy()
  })
})
