import { z } from 'zod'
import { backupInspectionSchema, backupSchema, backupSecretSchema, backupStandingSchema } from '../../domain/backup.ts'
import { documentKindSchema, exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, line, requiredLine } from '../../domain/field.ts'
import { overviewSchema } from '../../domain/overview.ts'
import { LONGEST_PASSPHRASE } from '../../domain/passphrase.ts'
import { processModelSchema } from '../../domain/processModel.ts'
import { settingsSchema } from '../../domain/settings.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const path = z.string().min(1).max(4_000)
/** Not cleaned: what was typed is what opens the backups. */
const passphraseSchema = z.string().min(1).max(LONGEST_PASSPHRASE)

export const documents = {
  /** Newest first, of one case or of all. */
  list: method(
    z.object({ caseId: idSchema.nullable(), kind: documentKindSchema.nullable(), limit: z.int().positive().max(200) }),
    z.array(exportedDocumentSchema),
  ),
  /** Writes the same bytes again, to where it was or, if that is taken by another file, beside it. */
  exportAgain: method(z.object({ id: idSchema }), exportedDocumentSchema),
  bytes: method(z.object({ id: idSchema }), z.object({ bytes: bytesSchema })),
}

export const overview = { get: method(nothing, overviewSchema) }

export const processModel = { get: method(z.object({ key: line(100) }), processModelSchema) }

export const settings = {
  get: method(
    nothing,
    z.object({
      settings: settingsSchema,
      /** The folders in force where the settings leave them empty. */
      documentFolder: z.string(),
      backupFolder: z.string(),
      /** Why a folder is a risk: synchronised by a cloud client, or on a network. */
      databaseFolderRisk: z.enum(['sync', 'network']).nullable(),
    }),
  ),
  save: method(settingsSchema, settingsSchema),
}

export const backup = {
  list: method(nothing, z.array(backupSchema)),
  standing: method(nothing, backupStandingSchema),
  create: method(nothing, backupSchema),
  /** A sealed backup is told by its fault `sealed`, and looked into once its secret is given. */
  inspect: method(z.object({ path, secret: backupSecretSchema.optional() }), backupInspectionSchema),
  /** Puts a backup in the database's place; the replaced database is kept aside, and `asidePath` says where. */
  restore: method(
    z.object({ path, secret: backupSecretSchema.optional() }),
    z.object({ asidePath: z.string(), missingCompanions: z.int().nonnegative() }),
  ),
  /** Brings the second place up to date, and answers when that is done or could not be. */
  fillSecondPlace: method(nothing, backupStandingSchema),
  /** The code is told this once: it is kept nowhere. */
  turnSealingOn: method(z.object({ passphrase: passphraseSchema }), z.object({ code: z.string() })),
  changePassphrase: method(z.object({ passphrase: passphraseSchema }), nothing),
  renewRecoveryCode: method(nothing, z.object({ code: z.string() })),
  turnSealingOff: method(nothing, nothing),
  /** Writes the sheet with the code as a PDF into a folder. */
  saveRecoverySheet: method(z.object({ folder: path, code: requiredLine(100) }), z.object({ path: z.string() })),
}

export const app = {
  licences: method(nothing, z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() }))),
}
