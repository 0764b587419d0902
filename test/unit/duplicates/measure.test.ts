import { expect, test } from 'vitest'
import { likenessOf, prepare } from '../../../shared/domain/duplicates/likeness.ts'
import { nameKeys } from '../../../shared/domain/duplicates/nameKeys.ts'
import { PROBABLE, scoreOf } from '../../../shared/domain/duplicates/reason.ts'
import { labelledNames } from './labelledNames.ts'

test('on 5,000 names whose owners are known, few pairs are wrong and few are missed', { timeout: 60_000 }, ({ annotate }) => {
  const names = labelledNames(5_000)
  const blocks = new Map<number, number[]>()
  for (const [index, { name }] of names.entries())
    for (const key of nameKeys(name)) blocks.set(key, [...(blocks.get(key) ?? []), index])
  const prepared = names.map(({ name }) => prepare({ name, aliases: [], organisationNumber: '', phone: '', email: '' }))
  const found = new Set<string>()
  const isFound = (one: number, other: number) => one < other && scoreOf(likenessOf(prepared[one]!, prepared[other]!)) >= PROBABLE
  for (const block of [...blocks.values()].filter(({ length }) => length <= 60))
    for (const one of block) for (const other of block.filter((each) => isFound(one, each))) found.add(`${one} ${other}`)
  const isRight = (pair: string) => new Set(pair.split(' ').map((index) => names[Number(index)]!.owner)).size === 1
  const right = [...found].filter(isRight).length
  const real = names.length - new Set(names.map(({ owner }) => owner)).size
  const [precision, recall] = [right / found.size, right / real]
  void annotate(`${names.length} names, ${real} pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  expect(precision).toBeGreaterThan(0.95)
  expect(recall).toBeGreaterThan(0.85)
})
