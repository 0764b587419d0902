import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ACTOR_LIST_AT_START, useActorList } from '../../../renderer/state/actorList.ts'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { NO_ACTOR_FILTER } from '../../../shared/domain/register/actorList.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const ID = '0190f000-0000-7000-8000-000000000001'

async function fill(store: TestStore): Promise<void> {
  for (const [id, name, over] of [
    [ID, 'Fastighetsägare Sofielund', { aliases: ['BID Sofielund'], kind: 'fastighetsagare', tags: ['nätverket'] }],
    [newId(), 'Kafé Tre Fikon', { kind: 'foretag' }],
    [newId(), 'Ängens vänner', { kind: 'forening' }],
  ] as const)
    valueOf(await store.client.register.save({ ...emptyActor, ...over, aliases: 'aliases' in over ? [...over.aliases] : [], tags: 'tags' in over ? [...over.tags] : [], id, expectedRevision: 0, name }))
}

async function show(address: string, more: (store: TestStore) => Promise<unknown> = async () => undefined) {
  onTestFinished(() => useActorList.setState(ACTOR_LIST_AT_START))
  return showApp(address, async (store) => {
    await fill(store)
    await more(store)
  })
}

const names = () => screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell')[0]?.textContent)
const actorIn = async (store: TestStore) => valueOf(await store.client.register.get({ actorId: ID }))

describe('the list of actors', () => {
  it('shows all in Swedish order and finds one by another name, which it says', async () => {
    const { user } = await show('/aktorer')
    await waitFor(() => expect(names()).toEqual(['Fastighetsägare Sofielund', 'Kafé Tre Fikon', 'Ängens vänner']))
    await user.type(screen.getByRole('searchbox'), 'bid')
    await waitFor(() => expect(names()).toEqual(['Fastighetsägare SofielundÄven: BID Sofielund']))
    expect(screen.getByText('1 aktör')).toBeTruthy()
  })

  it('filters by kind, and says so where nothing is left', async () => {
    const { user } = await show('/aktorer')
    await user.click(await screen.findByRole('button', { name: 'Slag av aktör' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Företag' }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(names()).toEqual(['Kafé Tre Fikon']))
    await user.type(screen.getByRole('searchbox'), 'finns inte')
    expect(await screen.findByText('Inga aktörer stämmer med det du har valt.')).toBeTruthy()
  })

  it('opens an actor with Enter', async () => {
    const { user } = await show('/aktorer')
    await waitFor(() => expect(names()).toHaveLength(3))
    screen.getAllByRole('row')[1]?.focus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Kafé Tre Fikon' })).toBeTruthy()
  })

  it('takes a new actor to its own page, and wants a name first', async () => {
    const { user, store } = await show('/aktorer/ny')
    await user.click(screen.getByRole('button', { name: 'Lägg till aktören' }))
    expect(await screen.findByText('Fyll i det här fältet.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: /Namn/ }), 'Boendegruppen Öster')
    await user.click(screen.getByRole('button', { name: 'Lägg till aktören' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Boendegruppen Öster' })).toBeTruthy()
    const { total } = valueOf(await store.client.register.list({ ...NO_ACTOR_FILTER, sort: 'name', descending: false, offset: 0, limit: 1 }))
    expect(total).toBe(4)
  })
})

describe('the page of an actor', () => {
  it('saves its facts by itself, and says why a personnummer is refused', async () => {
    const { user, store } = await show(`/aktorer/${ID}`)
    const number = await screen.findByLabelText('Organisationsnummer')
    await user.type(number, '850709-9805')
    await user.tab()
    expect(await screen.findByText(/Det här är ett personnummer/)).toBeTruthy()
    await user.clear(number)
    await user.type(number, '5560160680')
    await waitFor(async () => expect((await actorIn(store)).actor.organisationNumber).toBe('556016-0680'))
  })

  it('keeps a person with place, source and an estimate that starts unset', async () => {
    const { user, store } = await show(`/aktorer/${ID}`)
    await user.click(await screen.findByRole('button', { name: 'Lägg till kontakt' }))
    const form = within(await screen.findByRole('region', { name: 'Ny kontakt' }))
    await user.type(form.getByLabelText(/^Namn/), 'Astrid Demolin')
    await user.type(form.getByLabelText('Roll hos aktören'), 'Ordförande')
    await user.type(form.getByLabelText('Varifrån uppgifterna kommer'), 'Personen själv')
    await user.click(form.getByRole('button', { name: 'Klar' }))
    expect(await screen.findByRole('article', { name: 'Astrid Demolin' })).toBeTruthy()
    expect((await actorIn(store)).contacts).toMatchObject([
      { name: 'Astrid Demolin', source: 'Personen själv', influence: 'notSet', positions: [{ actorId: ID, role: 'Ordförande' }] },
    ])
  }, 20_000)

  it('is removed, and put back by undo', async () => {
    const { user, store } = await show(`/aktorer/${ID}`)
    await user.click(await screen.findByRole('button', { name: 'Fler val' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Ta bort aktören' }))
    await screen.findByRole('heading', { level: 1, name: 'Aktörer' })
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await actorIn(store)).actor.aliases).toEqual(['BID Sofielund']))
  })

  it('says so where it is gone', async () => {
    await show(`/aktorer/${newId()}`)
    expect(await screen.findByRole('heading', { level: 1, name: 'Aktören finns inte' })).toBeTruthy()
  })
})

describe('the actors of a case', () => {
  it('takes an actor from the register into a role, and its promise into the evidence', async () => {
    let caseId = ''
    const { user, store } = await show('/', async (filled) => {
      caseId = await openCase(filled)
    })
    window.location.hash = `#/arenden/${caseId}/aktorer`
    await user.click(await screen.findByRole('button', { name: 'Lägg till roll' }))
    await user.type(await screen.findByRole('combobox', { name: /Aktör/ }), 'sofie')
    await user.click(await screen.findByRole('option', { name: 'Fastighetsägare Sofielund' }))
    await user.click(screen.getByRole('radio', { name: 'Drivande' }))
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    expect(await screen.findByRole('article', { name: 'Fastighetsägare Sofielund' })).toBeTruthy()
    expect((await actorIn(store)).roles).toMatchObject([{ role: 'driving', caseId }])

    await user.click(await screen.findByRole('button', { name: 'Anteckna åtagande' }))
    await user.type(await screen.findByLabelText(/Vad aktören åtar sig/), 'Lånar ut lokalen')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    expect(await screen.findByRole('article', { name: 'Andra resurser: Lånar ut lokalen' })).toBeTruthy()

    window.location.hash = `#/arenden/${caseId}/kriterier`
    const line = 'Åtagande från Fastighetsägare Sofielund: Lånar ut lokalen'
    await user.click(await screen.findByRole('button', { name: `Lägg till som underlag: ${line}` }))
    await waitFor(async () => {
      const { assessments } = valueOf(await store.client.cases.get({ caseId }))
      expect(assessments.find(({ criterionId }) => criterionId === 'insats')?.evidence).toEqual([line])
    })
  }, 20_000)
})
