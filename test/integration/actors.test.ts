import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseActorInput } from '../../shared/domain/actor.ts'
import { newId } from '../../shared/newId.ts'
import { openCase, viewOf } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()
let caseId = ''
beforeEach(async () => {
  caseId = await openCase(store())
})

const add = async (name: string, over: Partial<CaseActorInput> = {}): Promise<string> => {
  const actor = { id: newId(), caseId, expectedRevision: 0, name, kind: '', contactName: '', phone: '', email: '', involvement: 'inArea' as const }
  return valueOf(await store().client.actors.save({ ...actor, ...over })).id
}

const prefill = async (involvement: 'inArea' | 'collaborating') => valueOf(await store().client.actors.prefill({ caseId, involvement })).text
const suggest = async (text: string) => valueOf(await store().client.actors.suggest({ text })).map(({ name }) => name)

describe('the actors of a case', () => {
  it('stand in Swedish order', async () => {
    for (const name of ['Örtagården', 'Ängen', 'åbro', 'Banken', '"Alfa"']) await add(name)
    expect((await viewOf(store(), caseId)).actors.map(({ name }) => name)).toEqual(['"Alfa"', 'Banken', 'åbro', 'Ängen', 'Örtagården'])
  })

  it('prefill part 2 with all, part 3 with those who want to collaborate, and publish no phone or address', async () => {
    await add('Fastighetsägarna', { kind: 'fastighetsagare', contactName: 'Bo Exempelsson', phone: '070-174 06 06', email: 'bo@example.se', involvement: 'collaborating' })
    await add('Caféet', { kind: 'kafé' })
    expect(await prefill('inArea')).toBe('- Caféet (kafé)\n- Fastighetsägarna (fastighetsägare), kontakt Bo Exempelsson')
    expect(await prefill('collaborating')).toBe('- Fastighetsägarna (fastighetsägare), kontakt Bo Exempelsson')
    expect(await prefill('inArea')).not.toMatch(/070|@/)
  })

  it('are nothing to prefill with while there are none', async () => {
    expect(await prefill('inArea')).toBe('')
  })
})

describe('the suggestions', () => {
  it('come from all cases, each name once, with what was last noted of it', async () => {
    await add('Folkets Park', { phone: '070-174 06 10' })
    caseId = await openCase(store())
    await add('Folkets park', { phone: '070-174 06 11' })
    const found = valueOf(await store().client.actors.suggest({ text: 'folk' }))
    expect(found.map(({ name, phone }) => [name, phone])).toEqual([['Folkets Park', '070-174 06 11']])
  })

  it('find inside names and without accents, exact ones first, at most ten', async () => {
    for (const name of ['Ängby förening', 'Stora Ängby', 'Angbyn', 'Sångby']) await add(name)
    for (let number = 1; number <= 12; number += 1) await add(`Ängby nummer ${number}`)
    const found = await suggest('ängby')
    expect(found).toHaveLength(10)
    expect(found[0]).toBe('Ängby förening')
    expect(await suggest('park')).toEqual([])
    expect(await suggest('ortag')).toEqual([])
    expect(await suggest('  ')).toEqual([])
    expect((await suggest('angbyn'))[0]).toBe('Angbyn')
  })

  it('take several words in any order', async () => {
    await add('Fastighetsägarföreningen Möllan norra')
    await add('Fastighetsägarföreningen Limhamn')
    expect(await suggest('norra fastighets')).toEqual(['Fastighetsägarföreningen Möllan norra'])
  })
})
