import { expect, test } from 'vitest'
import { type Likened, likeness } from '../../../shared/domain/duplicates/likeness.ts'
import { nameKeys } from '../../../shared/domain/duplicates/nameKeys.ts'
import { PROBABLE, scoreOf } from '../../../shared/domain/duplicates/reason.ts'

const actor = (name: string, over: Partial<Likened> = {}): Likened => ({
  name,
  aliases: [],
  organisationNumber: '',
  phone: '',
  email: '',
  ...over,
})

const isProbable = (one: string, other: string): boolean => scoreOf(likeness(actor(one), actor(other))) >= PROBABLE

test.each([
  ['Fastighetsägare Sofielund', 'Fastighetsägare BID Sofielund', 'added'],
  ['Möllans Bageri AB', 'Möllans Bageri', 'form'],
  ['Möllans Bageri AB', 'Möllans Bageri Aktiebolag', 'form'],
  ['Handelsbolaget Lindqvist & Ek', 'Lindqvist och Ek HB', 'form'],
  ['Odlarna ek. för.', 'Odlarna Ekonomisk Förening', 'form'],
  ['BRF Ängen', 'Bostadsrättsföreningen Ängen', 'form'],
  ['Brf Vången', 'BRF Vangen', 'letters'],
  ['Sofielunds fastighetsägare', 'Fastighetsägare Sofielund', 'order'],
  ['Lindängens konstförening', 'Lindängens konstfrening', 'misspelt'],
  ['Rörsjöstadens Handlare', 'Rörsjöstaden handlare', 'form'],
  ['Kulturhuset Mazetti', 'Kultur huset Mazetti', 'spacing'],
] as const)('%s is taken for %s', (one, other, how) => {
  const [reason] = likeness(actor(one), actor(other))
  expect(reason).toMatchObject({ kind: 'name', how })
  expect(isProbable(one, other)).toBe(true)
  expect(nameKeys(one).some((key) => nameKeys(other).includes(key)), 'found by its keys').toBe(true)
})

test.each([
  ['Norra Sofielunds byalag', 'Södra Sofielunds byalag'],
  ['BRF Kvarteret 12', 'BRF Kvarteret 13'],
  ['BRF Sofielund', 'Sofielund AB'],
  ['Fastighetsägare Sofielund', 'Fastighetsägare Rosengård'],
  ['Malmö Förening', 'Malmö Förening för dans och musik'],
  ['Lindqvist HB', 'Lindqvist KB'],
  ['AB', 'HB'],
  ['Sofielunds byalag', 'Sofielunds byalag II'],
] as const)('%s is not taken for %s', (one, other) => {
  expect(isProbable(one, other)).toBe(false)
})

test('another name counts as the name', () => {
  const reasons = likeness(actor('Ideella Krafter', { aliases: ['Kvarngårdens byalag'] }), actor('KVARNGÅRDENS BYALAG'))
  expect(reasons).toMatchObject([{ kind: 'name', first: 'Kvarngårdens byalag', second: 'KVARNGÅRDENS BYALAG' }])
})

test('two ways of writing a telephone number are one number', () => {
  const reasons = likeness(actor('A', { phone: '+46 70-174 06 05' }), actor('B', { phone: '0701740605' }))
  expect(reasons.map(({ kind }) => kind)).toEqual(['phone'])
})

test('different organisation numbers speak against the same name', () => {
  const one = actor('Möllans Bageri AB', { organisationNumber: '556016-0680' })
  const other = actor('Möllans Bageri AB', { organisationNumber: '556012-5790' })
  expect(scoreOf(likeness(one, other))).toBeLessThan(PROBABLE)
})
