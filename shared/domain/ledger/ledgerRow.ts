import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, line, revisionSchema } from '../field.ts'
import { kronorSchema } from '../money.ts'

/** reserverat, återfört (a reservation taken back), utbetalt, använt, återbetalt */
export const LEDGER_KINDS = ['reserved', 'released', 'paid', 'used', 'repaid'] as const
export const ledgerKindSchema = z.enum(LEDGER_KINDS)
export type LedgerKind = z.infer<typeof ledgerKindSchema>

/** The two supports: the sum for dialogue that decision 1 releases, and what decision 2 grants for the process. */
export const PURPOSES = ['dialogue', 'process'] as const
export const purposeSchema = z.enum(PURPOSES)
export type Purpose = z.infer<typeof purposeSchema>

const [FIRST_YEAR, LAST_YEAR] = [1900, 2999]
export const yearSchema = z.int().min(FIRST_YEAR).max(LAST_YEAR)

/** What happened to a sum of money in a case. */
export const ledgerRowSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  happenedOn: isoDateSchema,
  kind: ledgerKindSchema,
  purpose: purposeSchema,
  /** The decision that it rests on; null = none yet. */
  decisionId: idSchema.nullable(),
  planId: idSchema.nullable(),
  /** The year whose frame a reservation is made in: money reserved in December may be next year's. */
  frameYear: yearSchema,
  text: z.string(),
  documentReference: z.string(),
  /** Above nought: what goes back has a kind of its own. */
  kronor: kronorSchema,
  createdAt: instantSchema,
})
export type LedgerRow = z.infer<typeof ledgerRowSchema>

export const ledgerRowInputSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  /** 0 = a new row. */
  expectedRevision: revisionSchema,
  happenedOn: isoDateSchema,
  kind: ledgerKindSchema,
  purpose: purposeSchema,
  decisionId: idSchema.nullable(),
  planId: idSchema.nullable(),
  frameYear: yearSchema,
  text: line(),
  documentReference: line(),
  kronor: kronorSchema.refine((sum) => sum > 0, { message: 'required' }),
})
export type LedgerRowInput = z.input<typeof ledgerRowInputSchema>

/** What one writes of a row. */
export type LedgerRowWriting = Omit<LedgerRow, 'id' | 'caseId' | 'revision' | 'createdAt'>

export const writingOfLedgerRow = (row: LedgerRow): LedgerRowWriting => ({
  happenedOn: row.happenedOn,
  kind: row.kind,
  purpose: row.purpose,
  decisionId: row.decisionId,
  planId: row.planId,
  frameYear: row.frameYear,
  text: row.text,
  documentReference: row.documentReference,
  kronor: row.kronor,
})

export const purposeOfDecision = (kind: 'decision1' | 'decision2'): Purpose => (kind === 'decision1' ? 'dialogue' : 'process')
