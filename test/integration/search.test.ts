import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../shared/domain/search/searchHit.ts'
import { type ActorInput, emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { finalisedCase, meetAllCriteria, openCase, writeApplication } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

const saveActor = async (over: Partial<ActorInput>) =>
  valueOf(await store().client.register.save({ ...emptyActor, id: newId(), expectedRevision: 0, name: 'Kafé Tre Fikon', ...over }))

const saveContact = async (actorId: string) =>
  valueOf(
    await store().client.contacts.save({
      id: newId(),
      expectedRevision: 0,
      name: 'Vera Exempelsson',
      phone: '+46 70-174 06 17',
      email: 'vera@example.se',
      preferredWay: 'notSet',
      source: 'möte',
      sourceOn: null,
      influence: 'notSet',
      interest: 'notSet',
      notes: 'Ringer helst på tisdagar.',
      positions: [{ id: newId(), actorId, role: 'ordförande', since: null, until: null }],
    }),
  )

const saveMeeting = async (caseId: string) =>
  valueOf(
    await store().client.meetings.save({
      id: newId(),
      caseId,
      expectedRevision: 0,
      kind: 'first',
      heldOn: '2026-11-02',
      time: '14:30',
      place: 'Stadsdelshuset',
      participants: 'Kim Påhittad',
      notes: 'Belysningen vid lekplatsen väckte frågor.',
    }),
  )

const groups = async (text: string, limit = 10) => valueOf(await store().client.search.everywhere({ text, limit }))
const hits = async (text: string, limit = 10): Promise<SearchHit[]> => (await groups(text, limit)).flatMap((group) => group.hits)
const names = async (text: string, limit = 10) => (await hits(text, limit)).map(({ name }) => name)
const markedIn = (hit: SearchHit | undefined) => hit?.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text)

describe('a search everywhere', () => {
  it('finds an actor by name, other name, tag and number, and says which', async () => {
    await saveActor({ aliases: ['Fikongården'], tags: ['belysning'], organisationNumber: '556036-0793', notes: 'Nyckeln ligger hos vaktmästaren.' })
    expect(await names('tre fik')).toEqual(['Kafé Tre Fikon'])
    for (const [text, marked] of [['fikongå', 'Fikongå'], ['belysn', 'belysn'], ['556036-0793', '556036-0793'], ['5560360793', '5560360793'], ['vaktmäst', 'vaktmäst']] as const) {
      const [hit] = await hits(text)
      expect(hit?.name).toBe('Kafé Tre Fikon')
      expect(markedIn(hit)).toEqual([marked])
    }
    expect((await hits('kafé'))[0]?.excerpt).toEqual([])
  })

  it('finds a person by name, address and number however it is written, with the organisation', async () => {
    const actor = await saveActor({})
    const { id } = await saveContact(actor.id)
    for (const text of ['exempels', 'vera@example.se', '070-174 06 17', '0701740617', '+46701740617', '174 06', 'tisdagar'])
      expect(await hits(text), text).toMatchObject([{ kind: 'contact', id, actorId: actor.id, detail: 'Kafé Tre Fikon' }])
  })

  it('leads into the case to the very text, meeting and criterion', async () => {
    const caseId = await openCase(store(), { title: 'Ljus på Möllan' })
    await meetAllCriteria(store(), caseId)
    await writeApplication(store(), caseId)
    const meeting = await saveMeeting(caseId)
    expect(await hits('lekplatsen')).toMatchObject([{ kind: 'meeting', id: meeting.id, caseId, anchor: `mote-${meeting.id}`, detail: 'Ljus på Möllan' }])
    expect(await hits('påhittad')).toMatchObject([{ kind: 'meeting' }])
    expect(await hits('motivering fortroende')).toMatchObject([{ kind: 'criterion', caseId, name: 'Ljus på Möllan', anchor: 'kriterium-fortroende' }])
    expect(await hits('karta över')).toMatchObject([{ kind: 'application', anchor: 'falt-attachments' }])
    expect((await hits('text om kvarteret')).filter(({ kind }) => kind === 'application')).toHaveLength(5)
  })

  it('folds the Swedish way, but puts an exact hit before one without its dots', async () => {
    for (const name of ['Hal is', 'Hål i väggen', 'Hallen', 'Hålan']) await saveActor({ name })
    expect((await names('hål')).slice(0, 2).toSorted()).toEqual(['Hål i väggen', 'Hålan'])
    expect((await names('hal')).slice(0, 2).toSorted()).toEqual(['Hal is', 'Hallen'])
    await openCase(store(), { title: 'Ängbytorget' })
    expect(await names('angby')).toEqual(['Ängbytorget'])
  })

  it('finds the inner part of a compound, after what begins so', async () => {
    for (const name of ['Dialogaktivitet', 'Ny aktivitet', 'Aktivitetshuset']) await saveActor({ name })
    expect(await names('aktivitet')).toEqual(['Aktivitetshuset', 'Ny aktivitet', 'Dialogaktivitet'])
  })

  it('says when there are more hits than it shows', async () => {
    for (let at = 0; at < 5; at++) await saveActor({ name: `Kvarteret ${at}` })
    expect(await groups('kvart', 3)).toMatchObject([{ group: 'actors', hasMore: true, hits: [{}, {}, {}] }])
    expect(await groups('kvart', 5)).toMatchObject([{ hasMore: false }])
  })

  it('answers within each group although another is full', async () => {
    await openCase(store(), { title: 'Ekot i parken' })
    for (let at = 0; at < 150; at++) await saveActor({ name: `Eko ${at}` })
    expect((await groups('eko', 3)).map(({ group }) => group).toSorted()).toEqual(['actors', 'cases'])
  })

  it('follows changes and forgets what is gone', async () => {
    const actor = await saveActor({ notes: 'Gammal anteckning' })
    const { id, expectedRevision: _, ...writing } = { ...emptyActor, id: actor.id, expectedRevision: actor.revision, name: 'Ny sort', notes: 'Färsk rad' }
    const saved = valueOf(await store().client.register.save({ ...writing, id, expectedRevision: actor.revision }))
    expect(await names('gammal')).toEqual([])
    expect(await names('färsk')).toEqual(['Ny sort'])
    valueOf(await store().client.register.remove({ id, expectedRevision: saved.revision }))
    expect(await names('färsk')).toEqual([])
  })

  it.each(['"', '"" OR', 'AND', 'NOT NEAR(', '*', '-x', 'name:x', '^', '{a b} : c', '(', '\0', 'a\0b', '\u{D800}', '🌳', '🌳 kafé', ' ', '%_', "';--", 'å'.repeat(10_000), 'ab '.repeat(4_000)])(
    'takes %j for text, whatever it would mean to the index',
    async (text) => {
      await saveActor({})
      expect((await store().client.search.everywhere({ text, limit: 5 })).ok).toBe(true)
    },
  )
})

describe('what came to the index later', () => {
  it('finds a promise, a decision, a theme of the network and a list, and leads to the very place', async () => {
    const { id: actorId } = await saveActor({})
    const caseId = await openCase(store(), { title: 'Torget' })
    const promise = { kind: 'money' as const, amountKronor: 25_000, description: 'Lånar ut parasoller', dueOn: null, state: 'open' as const, stateReason: '' }
    const { id } = valueOf(await store().client.commitments.save({ id: newId(), expectedRevision: 0, caseId, actorId, ...promise }))
    for (const text of ['parasoll', '25 000'])
      expect(await hits(text), text).toMatchObject([{ kind: 'commitment', id, caseId, name: 'Kafé Tre Fikon', detail: 'Torget', anchor: `atagande-${id}` }])
    const meeting = { title: 'Vårträffen', heldOn: '2026-04-04', startsAt: '', endsAt: '', place: 'Stadshuset', themes: ['avhopp'], notes: '', invitationSubject: '', invitationText: '' }
    valueOf(await store().client.networkMeetings.save({ id: newId(), expectedRevision: 0, ...meeting }))
    expect(await hits('avhopp')).toMatchObject([{ kind: 'networkMeeting', name: 'Vårträffen', heldOn: '2026-04-04', detail: 'Stadshuset' }])
    valueOf(await store().client.actorLists.save({ id: newId(), expectedRevision: 0, name: 'Ordförande i styrgrupper', note: '', filter: null }))
    expect(await hits('styrgrupp')).toMatchObject([{ kind: 'actorList', name: 'Ordförande i styrgrupper' }])
  })

  it('shows a frozen application under the text that it was made of, as the version that it is', async () => {
    const caseId = await finalisedCase(store(), { title: 'Torget' })
    const found = (await groups('kvarteret')).map(({ group, hits: each }) => [group, each.length])
    expect(found.at(-1)).toEqual(['frozen', 1])
    expect(found[0]?.[0]).toBe('notes')
    const frozen = (await hits('kvarteret')).at(-1)
    expect(frozen).toMatchObject({ kind: 'applicationVersion', caseId, version: 1, detail: 'Torget', anchor: `version-${frozen?.id}` })
  })

  it('counts every kind, gives any window of them, and says where it stopped counting', async () => {
    for (let at = 0; at < 1_020; at++) store().context.connection.prepare(`INSERT INTO actor_list VALUES (?, 1, 'Kvarteret ' || ?, '', '', NULL, '', '')`).run(newId(), at)
    await openCase(store(), { title: 'Kvarteret Eken' })
    const page = async (group: 'cases' | null, offset: number) => valueOf(await store().client.search.all({ text: 'kvarteret', group, offset, limit: 10 }))
    const first = await page(null, 0)
    expect(first.groups).toEqual([{ group: 'cases', count: 1, hasMore: false }, { group: 'lists', count: 1_000, hasMore: true }])
    expect(first).toMatchObject({ total: 1_001, rows: [{ kind: 'case' }, ...Array.from({ length: 9 }, () => ({ kind: 'actorList' }))] })
    expect((await page(null, 995)).rows).toHaveLength(6)
    expect(await page('cases', 0)).toMatchObject({ total: 1, rows: [{ kind: 'case' }] })
    expect(await page('cases', 10)).toMatchObject({ total: 1, rows: [] })
  })

  it('does not look for one letter at the beginning of every word of long texts, but finds it as a word', async () => {
    await saveActor({ notes: 'Hus b vid älven' })
    expect(await names('b')).toEqual(['Kafé Tre Fikon'])
    expect(await names('v')).toEqual([])
    expect(await names('hus b')).toEqual(['Kafé Tre Fikon'])
  })
})
