// The municipality's own words for the process, as versioned data: criteria, parts of the application, questions, boards, kinds.
import { z } from 'zod'
import { isoDateSchema } from './isoDate.ts'

/** Ids are stored in cases and never shown; they stay the same when a wording changes. */
const idSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const textSchema = z.string().min(1).max(2000).refine((text) => text === text.trim() && text === text.normalize('NFC'), {
  error: 'text must be trimmed and NFC',
})

/** A non-empty list whose ids are unique. */
function listOf<Shape extends z.ZodType<{ id: string }>>(item: Shape) {
  return z.array(item).min(1).superRefine((items, context) => {
    const ids = items.map(({ id }) => id)
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at) context.addIssue({ code: 'custom', path: [at, 'id'], message: `the id "${id}" is used twice` })
    })
  })
}

const kindSchema = z.strictObject({ id: idSchema, name: textSchema })

const criterionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  text: textSchema,
  guidance: textSchema,
  /** Lower-case noun phrase for the summary: "Behovsunderlag och egen insats saknas." */
  missingPhrase: textSchema,
  /** Asks what the actors can bring (money, resources, activities); any one of them is enough. */
  asksForContribution: z.boolean().optional(),
})

const applicationPartSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  guidance: textSchema,
  /** What the part is prefilled from, when it is. */
  prefill: z.enum(['actors-in-area', 'actors-collaborating']).optional(),
})

const resultQuestionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  guidance: textSchema,
  prefill: z.enum(['money', 'dialogue', 'actors']).optional(),
})

const boardSchema = z.strictObject({ id: idSchema, name: textSchema, shortName: textSchema })

/**
 * A process model as it stands in its file. Strict: a misspelt field is an error at start, not a text that never shows.
 * `board` names the one board that decides on support and forwards to the others.
 */
export const processModelSchema = z
  .strictObject({
    id: idSchema,
    version: z.string().regex(/^\d{4}\.\d{1,3}$/),
    name: textSchema,
    municipality: textSchema,
    office: textSchema,
    board: idSchema,
    adoptedOn: isoDateSchema,
    criteria: listOf(criterionSchema),
    applicationParts: listOf(applicationPartSchema),
    resultQuestions: listOf(resultQuestionSchema),
    boards: listOf(boardSchema),
    actorKinds: listOf(kindSchema),
    meetingKinds: listOf(kindSchema),
  })
  .superRefine((model, context) => {
    if (!model.boards.some(({ id }) => id === model.board))
      context.addIssue({ code: 'custom', path: ['board'], message: `the deciding board "${model.board}" is not among the boards` })
  })

export type ProcessModel = z.infer<typeof processModelSchema>
export type ModelCriterion = ProcessModel['criteria'][number]
export type ModelApplicationPart = ProcessModel['applicationParts'][number]
export type ModelResultQuestion = ProcessModel['resultQuestions'][number]
export type ModelBoard = ProcessModel['boards'][number]

/** The stable name of a model and its version, as stored with a case: `malmo@2020.1`. */
export function processModelKey(model: Pick<ProcessModel, 'id' | 'version'>): string {
  return `${model.id}@${model.version}`
}
