// What the table of faults promises: all of them, and verdicts that are computed.
import { describe, expect, it } from 'vitest'
import { allScenarios } from './all.ts'
import type { Scenario } from './scenario.ts'
import { summaryOf, tableOf } from './table.ts'
import { find, isGood } from './verdict.ts'

const NUMBERS = Array.from({ length: 37 }, (_, index) => index + 1)
const OPTIONS = { isLong: false, seed: 1 }

const scenarioOf = (over: Partial<Scenario>, lost: readonly string[] = []): Scenario => ({
  number: 99,
  title: 'Ett fel',
  quick: true,
  run: () => Promise.resolve({ done: 'Något', seen: 'Något annat', lost, figures: { saves: 2 } }),
  ...over,
})

it('there is a scenario for each of the 37 faults, and all are part of the tests', async () => {
  const scenarios = await allScenarios()
  expect(scenarios.filter(({ isControl }) => !isControl).map(({ number }) => number)).toEqual(NUMBERS)
  expect(scenarios.every(({ quick }) => quick)).toBe(true)
})

describe('a verdict', () => {
  it.each([
    ['nothing lost', scenarioOf({}), 'survived', true],
    ['something lost', scenarioOf({}, ['ett möte']), 'LOST', false],
    ['a wrong answer', scenarioOf({ run: () => Promise.reject(new Error('wrong')) }), 'FAILED', false],
    ['a control that finds loss', scenarioOf({ isControl: true }, ['ett möte']), 'loss found', true],
    ['a control that finds none', scenarioOf({ isControl: true }), 'NO LOSS FOUND', false],
  ] as const)('of %s', async (_what, scenario, verdict, good) => {
    const finding = await find(scenario, OPTIONS)
    expect(finding.verdict).toBe(verdict)
    expect(isGood(finding)).toBe(good)
  })

  it('is never that of a fault that this machine cannot make', async () => {
    const needs = process.platform === 'linux' ? (['window'] as const) : (['linux'] as const)
    const display = process.env['DISPLAY']
    delete process.env['DISPLAY']
    const finding = await find(scenarioOf({ needs }), OPTIONS)
    if (display !== undefined) process.env['DISPLAY'] = display
    expect(finding).toMatchObject({ verdict: 'not shown', shown: null, why: expect.stringContaining('needs') })
    expect(summaryOf([finding])).toBe('1 fault: 0 survived, 0 failed, 1 not shown; lost: 0')
  })
})

it('a row tells what was lost, and a bar in a text does not break the table', async () => {
  const finding = await find(scenarioOf({ title: 'a|b' }, ['ett', 'två']), OPTIONS)
  expect(tableOf([finding]).split('\n').at(-1)).toBe('| 99 | a\\|b | Något (2 saves) | Något annat | 2 | LOST |')
})
