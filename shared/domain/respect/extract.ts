import { z } from 'zod'
import { idSchema, instantSchema, line, lines } from '../field.ts'

/** Whom an extract is about: somebody in the register, or a name, address or number found in texts. */
export const extractRequestSchema = z
  .object({
    contactId: idSchema.nullable(),
    name: line(),
    email: line(254),
    phone: line(60),
    /** Other names, addresses and numbers of the same person. */
    alsoKnownAs: lines(),
    /** Names of others that the register does not know, to be hidden too. */
    alsoHide: lines(),
  })
  .refine(({ contactId, name, email, phone }) => contactId !== null || name + email + phone !== '', {
    path: ['name'],
    message: 'required',
  })
export type ExtractRequest = z.input<typeof extractRequestSchema>

/** What kind of thing a piece of data was found in; says purpose, legal basis, source and storage time. */
export const EXTRACT_KINDS = ['contact', 'correction', 'role', 'case', 'meeting', 'application', 'statement', 'frozen', 'decision', 'commitment', 'actor', 'document', 'history', 'other'] as const
export const extractKindSchema = z.enum(EXTRACT_KINDS)
export type ExtractKind = z.infer<typeof extractKindSchema>

export const extractItemSchema = z.object({
  kind: extractKindSchema,
  /** The case, or '' where it belongs to none. */
  caseTitle: z.string(),
  /** The day or instant that the thing carries, or ''. */
  on: z.string(),
  /** Where it came from, as far as it was noted. */
  source: z.string(),
  /** Names of fields as they are stored, with texts in which others are hidden. */
  fields: z.array(z.object({ name: z.string(), text: z.string() })),
})
export type ExtractItem = z.infer<typeof extractItemSchema>

/** Everything that is stored about one person, others hidden. */
export const dataExtractSchema = z.object({
  person: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
  /** Names, addresses and numbers that were looked for. */
  searchedFor: z.array(z.string()),
  madeAt: instantSchema,
  madeBy: z.string(),
  items: z.array(extractItemSchema),
})
export type DataExtract = z.infer<typeof dataExtractSchema>
