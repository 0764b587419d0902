import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { showApp } from './showApp.tsx'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the rail', () => {
  it('lists the screens that work, and no others', async () => {
    await showApp()
    const rail = screen.getByRole('navigation', { name: 'Huvudmeny' })
    const names = within(rail).getAllByRole('link').map((link) => link.textContent)
    expect(names).toEqual(['Översikt', 'Uppgifter', 'Ärenden', 'Aktörer', 'Nätverk', 'Lärdomar', 'Ekonomi', 'Lägesrapporter', 'Dokument', 'Inställningar'])
  })

  it('marks the screen one is on, also inside a case form', async () => {
    const { user } = await showApp()
    await user.keyboard('{Control>}n{/Control}')
    await heading('Nytt ärende')
    expect(screen.getByRole('link', { name: 'Ärenden' }).getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('link', { name: 'Översikt' }).getAttribute('aria-current')).toBeNull()
  })

  it('names the window after the page and moves focus to its heading', async () => {
    const { user } = await showApp()
    expect(document.title).toBe('Översikt – Samverkansstöd')
    await user.click(screen.getByRole('link', { name: 'Dokument' }))
    const title = await heading('Dokument')
    expect(document.title).toBe('Dokument – Samverkansstöd')
    await waitFor(() => expect(document.activeElement).toBe(title))
  })

  it('lets the first stop of the Tab key skip it', async () => {
    const { user } = await showApp()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Hoppa till innehållet')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })
})

describe('an address that leads nowhere', () => {
  it('says so and leads home', async () => {
    const { user } = await showApp('/finns/inte')
    await heading('Sidan finns inte')
    await user.click(screen.getByRole('link', { name: 'Till översikten' }))
    expect(await heading('Översikt')).toBeTruthy()
  })
})

describe('the keys of every page', () => {
  it.each([
    ['{Control>}1{/Control}', 'Översikt'],
    ['{Control>}2{/Control}', 'Uppgifter'],
    ['{Control>}3{/Control}', 'Ärenden'],
    ['{Control>}4{/Control}', 'Aktörer'],
    ['{Control>}5{/Control}', 'Nätverk'],
    ['{Control>}6{/Control}', 'Lärdomar'],
    ['{Control>}7{/Control}', 'Ekonomi'],
    ['{Control>}8{/Control}', 'Lägesrapporter'],
    ['{Control>}9{/Control}', 'Dokument'],
    ['{Control>},{/Control}', 'Inställningar'],
    ['{Control>}n{/Control}', 'Nytt ärende'],
  ])('goes with %s to %s', async (keys, name) => {
    const { user } = await showApp('/finns-inte')
    await user.keyboard(keys)
    expect(await heading(name)).toBeTruthy()
  })

  it.each(['{F1}', '?'])('shows the list of keys with %s, and rests while it is open', async (key) => {
    const { user } = await showApp()
    await user.keyboard(key)
    const list = await screen.findByRole('dialog', { name: 'Kortkommandon' })
    await user.keyboard('{Control>}n{/Control}')
    expect(within(list).getByText('Nytt ärende')).toBeTruthy()
    expect(screen.queryByRole('heading', { level: 1, name: 'Nytt ärende', hidden: true })).toBeNull()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('goes back and forward among the pages one has seen', async () => {
    const { user } = await showApp()
    await user.keyboard('{Control>}9{/Control}')
    await heading('Dokument')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await heading('Översikt')
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(await heading('Dokument')).toBeTruthy()
  })

  it('writes a question mark where one is typing', async () => {
    const { user } = await showApp('/arenden/nytt')
    const title = await screen.findByLabelText(/Namn på ärendet/)
    await user.type(title, 'Vad?')
    expect(title).toHaveProperty('value', 'Vad?')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
