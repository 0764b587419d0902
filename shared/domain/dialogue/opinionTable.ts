import { z } from 'zod'
import { idSchema } from '../field.ts'
import { TABLE_FAULTS } from '../imports/table.ts'
import { PERSONAL_KINDS } from './personalDetails.ts'

/** More rows than any survey of an area brings; a table of more is another kind of table. */
export const MOST_OPINIONS = 20_000

/** What the columns of a survey's table hold, by place from 0. Columns not named here are left out. */
export const opinionColumnsSchema = z.object({
  /** Each answer of each of these is an opinion of its own. */
  text: z.array(z.int().nonnegative()).max(50),
  group: z.int().nonnegative().nullable(),
  date: z.int().nonnegative().nullable(),
})
export type OpinionColumns = z.infer<typeof opinionColumnsSchema>

/** An opened survey: how it was read, and what its columns seem to hold. */
export const openedSurveySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fault: z.enum(TABLE_FAULTS) }),
  z.object({
    ok: z.literal(true),
    sessionId: idSchema,
    fileName: z.string(),
    encoding: z.string(),
    sheet: z.string(),
    sheetCount: z.int().nonnegative(),
    rowCount: z.int().positive(),
    hasHeadings: z.boolean(),
    columns: opinionColumnsSchema,
    /** What of persons each column seems to hold. */
    personal: z.array(z.enum(PERSONAL_KINDS).nullable()),
    /** The first rows as they stand in the file, headings among them. */
    sample: z.array(z.array(z.string())),
  }),
])
export type OpenedSurvey = Extract<z.infer<typeof openedSurveySchema>, { ok: true }>

export const UNREADABLE = ['too-long', 'formula-without-value', 'error-value', 'no-such-day'] as const

/** What an import would bring. */
export const surveyPreviewSchema = z.object({
  added: z.int().nonnegative(),
  /** Already there: the same words from the same group on the same day. */
  known: z.int().nonnegative(),
  /** Rows without an answer in any of the chosen columns. */
  empty: z.int().nonnegative(),
  unreadableCount: z.int().nonnegative(),
  /** The first of those that cannot be read in whole; a row whose date is not understood comes without it. */
  unreadable: z.array(z.object({ line: z.int().positive(), reason: z.enum(UNREADABLE), excerpt: z.string() })),
  sample: z.array(z.object({ text: z.string(), group: z.string(), saidOn: z.string().nullable() })),
  /** Columns among the chosen that seem to hold something of persons. */
  warned: z.array(z.int().nonnegative()),
})
export type SurveyPreview = z.infer<typeof surveyPreviewSchema>
