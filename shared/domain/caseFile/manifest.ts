import { z } from 'zod'
import { idSchema, instantSchema } from '../field.ts'

/** Who a case file is written for: it decides what is left out unless something else is chosen. */
export const RECIPIENTS = ['colleague', 'archive'] as const
export const recipientSchema = z.enum(RECIPIENTS)
export type Recipient = z.infer<typeof recipientSchema>

export const CASE_FILE_FORMAT = 'samverkansstod-case-file'
export const CASE_FILE_VERSION = 1

/** The first schema whose databases can write case files; older ones never could. */
export const CASE_FILE_LIMITS = { fileBytes: 400 * 1024 * 1024, rows: 200_000, rowBytes: 8 * 1024 * 1024, names: 4_000 } as const

/** Part of the file: where it lies in it, and what its bytes must be. */
const partSchema = z.object({
  name: z.string().regex(/^(rows\/[a-z_]{1,60}\.jsonl|files\/[0-9a-f]{64})$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
})

/** Only the format and the versions: enough to say why a newer file cannot be read. */
export const manifestHeadSchema = z.object({ format: z.literal(CASE_FILE_FORMAT), formatVersion: z.int().positive(), schemaVersion: z.int().positive() })

export const manifestSchema = manifestHeadSchema.extend({
  fileId: idSchema,
  appVersion: z.string().max(60),
  databaseId: z.string().max(100),
  commitCounter: z.int().nonnegative(),
  caseId: idSchema,
  title: z.string().max(400),
  madeAt: instantSchema,
  /** Who wrote it: the contact person's name. */
  madeBy: z.string().max(400),
  recipient: recipientSchema,
  /** With what only the one who wrote it should read. */
  internal: z.boolean(),
  /** Meetings about other cases too, whose notes stayed behind. */
  withheldMeetings: z.array(z.string().max(100)).max(10_000),
  counts: z.record(z.string().max(60), z.int().nonnegative()),
  /** Files of this case that the database knew: what both sides know in common is told by them. */
  seen: z.array(z.string().max(100)).max(10_000),
  /** What actors and contacts of other databases are called here. */
  matches: z.array(z.object({ kind: z.enum(['actor', 'contact']), id: z.string().max(100), also: z.string().max(100) })).max(50_000),
  parts: z.array(partSchema).max(CASE_FILE_LIMITS.names),
})
export type Manifest = z.infer<typeof manifestSchema>

/** Why a file is not taken in. Nothing has been changed. */
export const CASE_FILE_FAULTS = ['not-found', 'too-large', 'not-a-case-file', 'archive-zip', 'damaged', 'altered', 'newer', 'not-sound', 'stopped'] as const
export type CaseFileFault = (typeof CASE_FILE_FAULTS)[number]
export const caseFileFaultSchema = z.enum(CASE_FILE_FAULTS)
