import { describe, expect, test } from 'vitest'
import { closingLine, countTests, isSuccess, NOTHING, sumOf } from '../../../build/test/counting.mjs'

const file = (name: string, ...statuses: string[]) => ({
  name: `/project/test/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})

const counted = (report: Parameters<typeof countTests>[0], exitCode: number) => Object.fromEntries(countTests(report, exitCode))

describe('counting tests', () => {
  test('counts by kind of test', () => {
    const report = { testResults: [file('unit/a.test.ts', 'passed', 'passed'), file('unit/b.test.ts', 'passed'), file('db/c.test.ts', 'failed', 'passed')] }
    expect(counted(report, 1)).toEqual({ unit: { passed: 3, failed: 0, skipped: 0 }, db: { passed: 1, failed: 1, skipped: 0 } })
  })

  test('counts on Windows too', () => {
    const report = { testResults: [{ ...file('', 'passed'), name: String.raw`C:\project\test\e2e\a.test.ts` }] }
    expect(counted(report, 0)).toEqual({ e2e: { passed: 1, failed: 0, skipped: 0 } })
  })

  test('counts neither skipped nor planned tests as passed', () => {
    expect(counted({ testResults: [file('unit/a.test.ts', 'passed', 'skipped', 'todo', 'pending')] }, 0)).toEqual({
      unit: { passed: 1, failed: 0, skipped: 3 },
    })
  })

  test('counts a file that does not load as a failure', () => {
    const report = { testResults: [{ name: '/project/test/unit/a.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] }] }
    expect(counted(report, 1)).toEqual({ unit: { passed: 0, failed: 1, skipped: 0 } })
  })

  test('counts an error outside every test as a failure', () => {
    expect(counted({ testResults: [file('unit/a.test.ts', 'passed')] }, 1)).toMatchObject({ vitest: { failed: 1 } })
  })

  test('counts a run that left no report as a failure', () => {
    expect(counted(null, 0)).toEqual({ vitest: { passed: 0, failed: 1, skipped: 0 } })
  })
})

describe('the verdict', () => {
  test('ends in one line over all stages', () => {
    expect(closingLine(sumOf([{ passed: 2, failed: 1, skipped: 4 }, NOTHING, { passed: 10, failed: 0, skipped: 0 }]))).toBe('12 passed, 1 failed')
  })

  test('is no success when something failed or nothing was tested', () => {
    expect(isSuccess({ passed: 3, failed: 0, skipped: 0 })).toBe(true)
    expect(isSuccess({ passed: 3, failed: 1, skipped: 0 })).toBe(false)
    expect(isSuccess(NOTHING)).toBe(false)
  })
})
