import { describe, expect, it } from 'vitest'
import { caseQuerySchema, NO_FILTER } from '../../../shared/domain/caseList.ts'

const query = { ...NO_FILTER, sort: 'title', descending: false, offset: 0, limit: 100 }
const accepts = (over: Record<string, unknown>): boolean => caseQuerySchema.safeParse({ ...query, ...over }).success

describe('a question to the list', () => {
  it.each([
    [{}, true],
    [{ limit: 200 }, true],
    [{ limit: 201 }, false],
    [{ limit: 0 }, false],
    [{ limit: 1.5 }, false],
    [{ offset: -1 }, false],
    [{ offset: 10_000_001 }, false],
    [{ offset: Number.NaN }, false],
    [{ sort: 'title; DROP TABLE cases' }, false],
    [{ sort: '__proto__' }, false],
    [{ descending: 1 }, false],
    [{ phases: ['initiation', 'collaboration', 'execution', 'result'] }, true],
    [{ phases: ['initiation', 'initiation', 'initiation', 'initiation', 'initiation'] }, false],
    [{ phases: ['closed'] }, false],
    [{ origins: ['city', 'actors', 'city'] }, false],
    [{ search: 'x'.repeat(301) }, false],
  ])('%j is taken: %s', (over, taken) => {
    expect(accepts(over)).toBe(taken)
  })

  it('has its search cleaned', () => {
    expect(caseQuerySchema.parse({ ...query, search: '  A\u030angby\0\n torg ' }).search).toBe('Ångby torg')
  })
})
