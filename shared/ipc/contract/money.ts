import { z } from 'zod'
import { exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, revisionSchema } from '../../domain/field.ts'
import { frameViewSchema } from '../../domain/frame/budgetFrame.ts'
import { frameChangeInputSchema, frameChangeSchema } from '../../domain/frame/frameChange.ts'
import { contributionInputSchema, contributionSchema } from '../../domain/ledger/contribution.ts'
import { ledgerRowInputSchema, ledgerRowSchema, yearSchema } from '../../domain/ledger/ledgerRow.ts'
import { moneyViewSchema } from '../../domain/ledger/moneyView.ts'
import { method } from '../method.ts'

const ofCase = z.object({ caseId: idSchema })
const ofYear = z.object({ year: yearSchema })
const one = z.object({ id: idSchema, expectedRevision: revisionSchema })
const nothing = z.object({})
const writtenFile = z.object({ path: z.string() })

/** The money of a case: its ledger, and what is given beside money. */
export const money = {
  get: method(ofCase, moneyViewSchema),
  saveRow: method(ledgerRowInputSchema, ledgerRowSchema),
  removeRow: method(one, nothing),
  saveContribution: method(contributionInputSchema, contributionSchema),
  removeContribution: method(one, nothing),
  /** The account of a case's money as a PDF, kept with its version. */
  export: method(ofCase, exportedDocumentSchema),
  /** The same as a workbook, written to the folder of documents; answers where it lies. */
  exportTable: method(ofCase, writtenFile),
}

/** The budget frame of a year, over all cases. */
export const frames = {
  get: method(ofYear, frameViewSchema),
  saveChange: method(frameChangeInputSchema, frameChangeSchema),
  removeChange: method(one, nothing),
  preview: method(ofYear, z.object({ bytes: bytesSchema, pageCount: z.int(), missingCharacters: z.array(z.string()) })),
  export: method(ofYear, exportedDocumentSchema),
  /** The same as a workbook, written to the folder of documents; answers where it lies. */
  exportTable: method(ofYear, writtenFile),
}
