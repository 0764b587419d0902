import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema } from '../field.ts'
import { purposeSchema } from '../ledger/ledgerRow.ts'

/** What a ledger row does to the frame that it is made in. */
export const reservationSchema = z.object({
  rowId: idSchema,
  caseId: idSchema,
  caseTitle: z.string(),
  purpose: purposeSchema,
  happenedOn: isoDateSchema,
  /** Below nought where a reservation is taken back. */
  kronor: z.int(),
  text: z.string(),
  restsOnDecision: z.boolean(),
})
export type Reservation = z.infer<typeof reservationSchema>
