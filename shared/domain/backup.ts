import { z } from 'zod'
import { instantSchema } from './field.ts'

/** What made a backup. Those made by hand are hers and are never cleared away by the app. */
export const BACKUP_KINDS = ['byHand', 'daily', 'beforeMigration', 'beforeRestore', 'beforeImport', 'beforeDisposal'] as const
export type BackupKind = (typeof BACKUP_KINDS)[number]

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** A file that belongs to the database but lies beside it; kept once in a folder of backups, whatever number of them name it. */
export const companionSchema = z.object({ sha256: sha256Schema, sizeBytes: z.int().nonnegative() })
export type Companion = z.infer<typeof companionSchema>

/** What a backup holds, written beside it and checked before it is trusted. */
export const backupManifestSchema = z.object({
  format: z.literal('samverkansstod-backup'),
  /** Those from before there were kinds were all made by hand. */
  kind: z.enum(BACKUP_KINDS).default('byHand'),
  createdAt: instantSchema,
  /** Grows by one with every backup: their order, whatever the clock said and also after a restore. 0 = from before it was kept. */
  sequence: z.int().nonnegative().default(0),
  appVersion: z.string(),
  schemaVersion: z.int().positive(),
  databaseId: z.uuid(),
  /** Grows with every commit to the database; says which of two copies is newer whatever the clock says. */
  commitCounter: z.int().nonnegative(),
  /** Of the file as it lies there, sealed or not. */
  sha256: sha256Schema,
  sizeBytes: z.int().positive(),
  /** The key that it was sealed with; null = anyone can open it. */
  sealedWith: z.uuid().nullable().default(null),
  /** Rows per table. */
  rowCounts: z.record(z.string(), z.int().nonnegative()),
  /** Files beside the database that belong to it. */
  companions: z.array(companionSchema).optional(),
  /** Companions that could not be taken along: not where they should be, or not what they were. */
  missingCompanions: z.array(companionSchema).optional(),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>

export const backupSchema = z.object({ path: z.string(), fileName: z.string(), manifest: backupManifestSchema })
export type Backup = z.infer<typeof backupSchema>

/** Why a file cannot be restored. */
export const BACKUP_FAULTS = [
  'not-found',
  'not-a-database',
  'foreign',
  'damaged',
  'newer-schema',
  'unknown-schema',
  'manifest-mismatch',
  /** Sealed: the passphrase or the recovery code is asked for. */
  'sealed',
  'wrong-secret',
  'too-large',
  'no-space',
] as const
export type BackupFault = (typeof BACKUP_FAULTS)[number]

/** What was typed to open a sealed backup. */
export const backupSecretSchema = z.object({ kind: z.enum(['passphrase', 'code']), text: z.string().min(1).max(1_000) })
export type BackupSecret = z.infer<typeof backupSecretSchema>

/** What is in a backup against what is here now; shown before a restore. */
export const backupInspectionSchema = z.object({
  path: z.string(),
  fault: z.enum(BACKUP_FAULTS).nullable(),
  /** False where the manifest beside the file is missing: the content was checked all the same. */
  hasManifest: z.boolean(),
  createdAt: instantSchema.nullable(),
  sameDatabase: z.boolean(),
  /** Commits made here after the backup; null where the two cannot be compared. */
  commitsSince: z.int().nullable(),
  there: z.record(z.string(), z.int()).nullable(),
  here: z.record(z.string(), z.int()),
  /** Companions that the manifest names but that are not beside the backup. */
  missingCompanions: z.int().nonnegative(),
})
export type BackupInspection = z.infer<typeof backupInspectionSchema>

/** How the second place is. `absent`: the stick is not in, or the share is out of reach; `failing`: it takes no files. */
export const SECOND_PLACE_STATES = ['none', 'good', 'absent', 'failing', 'full'] as const
export type SecondPlaceState = (typeof SECOND_PLACE_STATES)[number]

/** How safe what is written is, in one answer. */
export const backupStandingSchema = z.object({
  latestAt: instantSchema.nullable(),
  changedSince: z.boolean(),
  second: z.object({
    folder: z.string(),
    state: z.enum(SECOND_PLACE_STATES),
    /** When the newest backup that lies there was made. */
    latestAt: instantSchema.nullable(),
    /** Whether the newest backup here is there too. */
    isUpToDate: z.boolean(),
  }),
  sealed: z.boolean(),
})
export type BackupStanding = z.infer<typeof backupStandingSchema>
