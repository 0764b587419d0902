import { describe, expect, test } from 'vitest'
import { type ActorInput, emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

async function actor(name: string, over: Partial<ActorInput> = {}): Promise<string> {
  const id = newId()
  valueOf(await store().client.register.save({ ...emptyActor, id, expectedRevision: 0, name, ...over }))
  return id
}

async function person(name: string, over: { phone?: string; email?: string; actorId?: string } = {}): Promise<string> {
  const id = newId()
  const { actorId, phone = '', email = '' } = over
  const positions = actorId ? [{ id: newId(), actorId, role: '', since: null, until: null }] : []
  const rest = { preferredWay: 'notSet', source: '', sourceOn: null, influence: 'notSet', interest: 'notSet', notes: '' } as const
  valueOf(await store().client.contacts.save({ id, expectedRevision: 0, name, phone, email, positions, ...rest }))
  return id
}

const NOTHING_ELSE = { organisationNumber: '', phone: '', email: '', exceptId: null }
const similarTo = async (name: string, over: Partial<typeof NOTHING_ELSE> = {}) =>
  valueOf(await store().client.duplicates.similar({ name, ...NOTHING_ELSE, ...over })).map((each) => each.name)

const pairsOf = async (kind: 'actor' | 'contact') => valueOf(await store().client.duplicates.list({ kind }))

describe('while a new actor is being written', () => {
  test('one that goes by nearly that name is pointed out', async () => {
    await actor('Fastighetsägare Sofielund')
    await actor('Möllans bageri')
    expect(await similarTo('Fastighetsägare BID Sofielund')).toEqual(['Fastighetsägare Sofielund'])
    expect(await similarTo('sofielund fastighetsagare ab')).toEqual(['Fastighetsägare Sofielund'])
    expect(await similarTo('Möllans cykelverkstad')).toEqual([])
  })

  test('an actor is found under its other names, and under the new one after it was renamed', async () => {
    const id = await actor('Ideella Krafter', { aliases: ['Kvarngårdens byalag'] })
    expect(await similarTo('Byalaget Kvarngården')).toEqual([])
    expect(await similarTo('Kvarngårdens Byalag')).toEqual(['Ideella Krafter'])
    valueOf(await store().client.register.save({ ...emptyActor, id, expectedRevision: 1, name: 'Rörsjöns vänner' }))
    expect(await similarTo('Kvarngårdens Byalag')).toEqual([])
    expect(await similarTo('Rörsjöns vänner')).toEqual(['Rörsjöns vänner'])
  })

  test('number, telephone and e-mail tell it whatever it is called, and it is not like itself', async () => {
    const id = await actor('Solen AB', { organisationNumber: '556016-0680', phone: '+46 70 174 06 05', email: 'sol@example.se' })
    expect(await similarTo('Månen', { organisationNumber: '556016-0680' })).toEqual(['Solen AB'])
    expect(await similarTo('Månen', { phone: '070-174 06 05' })).toEqual(['Solen AB'])
    expect(await similarTo('Månen', { email: 'SOL@example.se' })).toEqual(['Solen AB'])
    expect(valueOf(await store().client.duplicates.similar({ name: 'Solen AB', ...NOTHING_ELSE, exceptId: id }))).toEqual([])
  })

  test('a removed actor is not pointed out', async () => {
    const id = await actor('Parkens vänner')
    expect(await similarTo('Parkens vänner')).toHaveLength(1)
    valueOf(await store().client.register.remove({ id, expectedRevision: 1 }))
    expect(await similarTo('Parkens vänner')).toEqual([])
  })
})

describe('the list of probable duplicates', () => {
  test('names each pair once with its reasons, and forgets a pair said to be two until that is taken back', async () => {
    const firstId = await actor('BRF Sofielund', { phone: '040-10 20 30' })
    const secondId = await actor('Bostadsrättsföreningen Sofielund', { phone: '040 102030' })
    await actor('BRF Rosengård')
    const { total, pairs } = await pairsOf('actor')
    expect(total).toBe(1)
    expect(pairs[0]?.reasons.map(({ kind }) => kind)).toEqual(['name', 'phone'])
    const said = { kind: 'actor', firstId: secondId, secondId: firstId } as const
    valueOf(await store().client.duplicates.notSame({ ...said, notSame: true }))
    expect((await pairsOf('actor')).total).toBe(0)
    valueOf(await store().client.duplicates.notSame({ ...said, notSame: false }))
    expect((await pairsOf('actor')).total).toBe(1)
  })

  test('of people holds those with one address or number, or one name at one actor, but not a switchboard', async () => {
    const actorId = await actor('Torgets vänner')
    await person('Tove Tänkt', { actorId })
    await person('Tove Tankt', { actorId })
    await person('Ivar Ihop', { email: 'ivar@example.se' })
    await person('I. Ihop', { email: 'Ivar@example.se', phone: '070-174 06 10' })
    await person('Tove Tänkt')
    for (let index = 0; index < 6; index += 1) await person(`Person ${index}`, { phone: '040-34 10 00' })
    const { pairs } = await pairsOf('contact')
    expect(pairs.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([['sameActor'], ['email']])
  })
})
