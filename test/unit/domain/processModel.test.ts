import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ProcessModel, processModelKey, processModelSchema } from '../../../shared/domain/processModel.ts'

const file = new URL('../../../resources/process-models/malmo-2020.json', import.meta.url)
const source = readFileSync(file, 'utf8')
const malmo = processModelSchema.parse(JSON.parse(source))

/** Every text in the model with its path, ids and dates left out. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return /(?:id|board|version|adoptedOn|prefill)$/.test(path) ? [] : [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}.${key}`))
}

describe('Malmö’s process model', () => {
  it('is version 2020.1, adopted on 15 December 2020', () => {
    expect(processModelKey(malmo)).toBe('malmo@2020.1')
    expect(malmo.adoptedOn).toBe('2020-12-15')
  })

  it('has the six criteria, the five parts and the seven questions in order', () => {
    expect(malmo.criteria.map(({ id }) => id)).toEqual(['grupp', 'fortroende', 'insats', 'mervarde', 'behov', 'demokrati'])
    expect(malmo.applicationParts.map(({ id }) => id)).toEqual(['omrade', 'aktorer', 'samverkande', 'utmaningar', 'mervarde'])
    expect(malmo.resultQuestions).toHaveLength(7)
  })

  it('prefills parts 2 and 3 and questions 2, 4 and 5', () => {
    expect(malmo.applicationParts.map(({ prefill }) => prefill)).toEqual([
      undefined, 'actors-in-area', 'actors-collaborating', undefined, undefined,
    ])
    expect(malmo.resultQuestions.map(({ prefill }) => prefill)).toEqual([
      undefined, 'money', undefined, 'dialogue', 'actors', undefined, undefined,
    ])
  })

  it('lets the technical board decide', () => {
    expect(malmo.boards.find(({ id }) => id === malmo.board)?.name).toBe('tekniska nämnden')
  })

  it('has missing phrases that can be listed in a sentence', () => {
    for (const { missingPhrase } of malmo.criteria) {
      expect(missingPhrase).toMatch(/^\p{Ll}/u)
      expect(missingPhrase).not.toMatch(/[.,]| och /)
    }
  })

  it('guides in two or three whole sentences', () => {
    for (const { guidance } of [...malmo.criteria, ...malmo.applicationParts, ...malmo.resultQuestions]) {
      expect(guidance).toMatch(/^\p{Lu}.*[.]$/u)
      expect(guidance.match(/[.?](?= |$)/g)?.length).toSatisfy((sentences: number) => sentences >= 2 && sentences <= 4)
    }
  })

  it.each(textsOf(malmo))('writes plainly in %s', (_, text) => {
    expect(text).not.toMatch(/!| {2}|"|vänligen|\b(?:the|and|with)\b|m\.fl\.|t\.ex\./i)
  })

  it('survives being written and read', () => {
    expect(processModelSchema.parse(JSON.parse(JSON.stringify(malmo)))).toEqual(malmo)
  })
})

/** The paths that are refused in a changed model. */
function refusedPaths(change: (model: ProcessModel) => unknown): string[] {
  const result = processModelSchema.safeParse(change(structuredClone(malmo)))
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

describe('a process model that cannot be right', () => {
  it.each<[string, (model: ProcessModel) => unknown, string]>([
    ['without criteria', (model) => ({ ...model, criteria: [] }), 'criteria'],
    ['with a criterion twice', (model) => ({ ...model, criteria: [...model.criteria, model.criteria[0]] }), 'criteria.6.id'],
    ['with a board twice', (model) => ({ ...model, boards: [...model.boards, model.boards[0]] }), 'boards.13.id'],
    ['with an unknown deciding board', (model) => ({ ...model, board: 'xn' }), 'board'],
    ['with a misspelt field', (model) => ({ ...model, critera: [] }), ''],
    ['with an unknown prefill', (model) => ({ ...model, applicationParts: [{ ...model.applicationParts[0], prefill: 'x' }] }), 'applicationParts.0.prefill'],
    ['with an empty text', (model) => ({ ...model, name: '' }), 'name'],
    ['with loose spaces', (model) => ({ ...model, name: 'Malmö ' }), 'name'],
    ['with a decomposed text', (model) => ({ ...model, name: 'Malmo\u0308' }), 'name'],
    ['adopted on a day that does not exist', (model) => ({ ...model, adoptedOn: '2020-02-30' }), 'adoptedOn'],
    ['with a version of another kind', (model) => ({ ...model, version: '1' }), 'version'],
    ['with an id that could leave its folder', (model) => ({ ...model, id: '../malmo' }), 'id'],
    ['with a text of 10 MB', (model) => ({ ...model, office: 'a'.repeat(10_000_000) }), 'office'],
  ])('%s is refused, and the place is named', (_, change, path) => {
    expect(refusedPaths(change)).toContain(path)
  })

  it.each([[null], [[]], ['malmo'], [42], [undefined]])('%j is refused', (value) => {
    expect(processModelSchema.safeParse(value).success).toBe(false)
  })
})
