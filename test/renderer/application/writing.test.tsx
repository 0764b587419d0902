import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flushAllDrafts } from '../../../renderer/state/drafts/index.ts'
import { formatTime } from '../../../shared/domain/date.ts'
import { valueOf } from '../../support/store.ts'
import { type Fill, PARTS, part, saveElsewhere, showApplication } from './showApplication.tsx'

const undo = (element: Element) => fireEvent.keyDown(element, { key: 'z', ctrlKey: true })
const write = (element: HTMLTextAreaElement, text: string) => fireEvent.change(element, { target: { value: text } })

describe('writing the application', () => {
  it('saves itself within a second and says when', async () => {
    const { user, stored } = await showApplication()
    await user.type(part(PARTS.area), 'Kvarteret vid torget.')
    await waitFor(async () => expect((await stored()).parts['omrade']).toEqual({ text: 'Kvarteret vid torget.', prefilled: false }))
    const { savedAt } = await stored()
    expect(await screen.findByText(/^Sparat \d\d\.\d\d$/)).toBeTruthy()
    expect(formatTime(savedAt ?? '')).toBe('14.02')
  })

  it('counts words per part and in all, without saying them aloud', async () => {
    const { user } = await showApplication()
    await user.type(part(PARTS.area), 'Ett kvarter vid torget')
    await user.type(part(PARTS.value), 'Mer liv')
    expect(await screen.findByText('6 ord i alla delar')).toBeTruthy()
    const section = within(screen.getByRole('region', { name: PARTS.area }))
    expect(section.getByText('4 ord').closest('[aria-live], output')).toBeNull()
  })

  it('keeps what is being typed when one goes to another tab and comes back', async () => {
    const { user, router, caseId, stored } = await showApplication()
    await user.type(part(PARTS.area), 'Halvfärdig men')
    await act(() => router.navigate(`/arenden/${caseId}/moten`))
    await act(() => router.navigate(`/arenden/${caseId}/ansokan`))
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: PARTS.area })).value).toBe('Halvfärdig men')
    await waitFor(async () => expect((await stored()).parts['omrade']?.text).toBe('Halvfärdig men'))
  })

  it('says beside a part that it is too long, and keeps all of it', async () => {
    const { user, stored } = await showApplication()
    const long = 'å'.repeat(50_001)
    write(part(PARTS.area), long)
    expect(await screen.findByText(/Högst 50.000 tecken får plats/)).toBeTruthy()
    expect(screen.getByText(/^Inte sparat: ett fält behöver ändras/, { selector: 'p' })).toBeTruthy()
    expect(part(PARTS.area).value).toHaveLength(50_001)
    expect((await stored()).revision).toBe(0)
    await user.click(part(PARTS.value))
    await user.click(screen.getByRole('button', { name: 'Gå till fältet' }))
    expect(document.activeElement).toBe(part(PARTS.area))
    write(part(PARTS.area), long.slice(1))
    await waitFor(async () => expect((await stored()).parts['omrade']?.text).toHaveLength(50_000))
    expect(part(PARTS.area).getAttribute('aria-invalid')).toBe('false')
  })

  it('warns of what looks like a personnummer once the part is left, and saves all the same', async () => {
    const { user, stored } = await showApplication()
    await user.type(part(PARTS.area), 'Ring 19811218-9876 om nycklar')
    expect(screen.queryByText(/personnummer/)).toBeNull()
    await user.tab()
    expect(await screen.findByText(/Det ser ut att stå ett personnummer/)).toBeTruthy()
    await waitFor(async () => expect((await stored()).parts['omrade']?.text).toContain('9876'))
  })

  it('holds odd characters as text: markup, quotes, right-to-left and emoji', async () => {
    const { stored } = await showApplication()
    const odd = '<b>fet</b> \'; DROP TABLE cases; -- =SUM(A1) שלום 👩‍🌾'
    write(part(PARTS.area), `${odd}\u0000`)
    await waitFor(async () => expect((await stored()).parts['omrade']?.text).toBe(odd))
  })
})

describe('undo over the whole application', () => {
  it('steps back and forth across parts and fields, and saves where it ends', async () => {
    const { user, stored } = await showApplication()
    await user.type(part(PARTS.area), 'Torget')
    await user.type(part(PARTS.value), 'Liv')
    await user.click(screen.getByRole('checkbox', { name: 'Kulturnämnden' }))
    undo(part(PARTS.value))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kulturnämnden' }).checked).toBe(false)
    undo(part(PARTS.value))
    undo(part(PARTS.value))
    expect([part(PARTS.area).value, part(PARTS.value).value]).toEqual(['', ''])
    fireEvent.keyDown(part(PARTS.area), { key: 'Z', ctrlKey: true, shiftKey: true })
    expect(part(PARTS.area).value).toBe('Torget')
    await flushAllDrafts()
    const { parts, boards } = await stored()
    expect([parts['omrade']?.text, parts['mervarde']?.text ?? '', boards]).toEqual(['Torget', '', []])
  })

  it('has buttons, says where it stepped, and brings the place into focus', async () => {
    const { user } = await showApplication()
    await user.type(part(PARTS.area), 'Torget')
    await user.click(part(PARTS.value))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(part(PARTS.area).value).toBe('')
    expect(document.activeElement).toBe(part(PARTS.area))
    expect(screen.getByText('Ångrade i Området och dess avgränsning')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Gör om' }))
    expect(part(PARTS.area).value).toBe('Torget')
    expect(screen.getByText('Gjorde om i Området och dess avgränsning')).toBeTruthy()
  })

  it('puts the caret where the text changed, not last', async () => {
    const { user } = await showApplication(async (store, caseId) =>
      saveElsewhere(store, caseId, { parts: { omrade: { text: 'Torget ligger mitt i.', prefilled: false } } }))
    await user.click(part(PARTS.area))
    part(PARTS.area).setSelectionRange(6, 6)
    await user.type(part(PARTS.area), ' nära', { initialSelectionStart: 6, initialSelectionEnd: 6 })
    expect(part(PARTS.area).value).toBe('Torget nära ligger mitt i.')
    undo(part(PARTS.area))
    expect([part(PARTS.area).value, part(PARTS.area).selectionStart]).toEqual(['Torget ligger mitt i.', 6])
  })
})

describe('two writers', () => {
  it('a refetch never takes what is being typed, and the choice is hers', async () => {
    const { user, store, caseId, stored } = await showApplication()
    await user.type(part(PARTS.area), 'Mitt')
    await act(async () => void (await saveElsewhere(store, caseId, { relatedProgrammes: 'Någon annans' })))
    await user.click(await screen.findByRole('button', { name: 'Behåll mitt' }))
    await waitFor(async () => expect((await stored()).parts['omrade']?.text).toBe('Mitt'))
    expect((await stored()).relatedProgrammes).toBe('')
  })

  it('what was saved elsewhere can be read in instead', async () => {
    const { user, store, caseId } = await showApplication()
    await user.type(part(PARTS.area), 'Mitt')
    await act(async () => void (await saveElsewhere(store, caseId, { parts: { omrade: { text: 'Deras', prefilled: false } } })))
    await user.click(await screen.findByRole('button', { name: 'Läs in det sparade' }))
    expect(part(PARTS.area).value).toBe('Deras')
  })

  it('what was saved elsewhere comes by itself where nothing is unsaved', async () => {
    const { store, caseId } = await showApplication()
    await act(async () => void (await saveElsewhere(store, caseId, { parts: { omrade: { text: 'Deras', prefilled: false } } })))
    await waitFor(() => expect(part(PARTS.area).value).toBe('Deras'))
  })
})

const closed: Fill = async ({ client }, caseId) => {
  const { case: facts } = valueOf(await client.cases.get({ caseId }))
  valueOf(await client.cases.close({ caseId, expectedRevision: facts.revision, reason: 'Aktörerna drog sig ur' }))
}

describe('a closed case', () => {
  it('shows the application to read and says why', async () => {
    const { store } = await showApplication(closed)
    expect(part(PARTS.area).readOnly).toBe(true)
    expect(screen.getByText(/ansökan går bara att läsa/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Lås och skapa PDF' })).toBeNull()
    expect(screen.queryByLabelText('Aktörens namn')).toBeNull()
    expect(store.incidents).toEqual([])
  })
})
