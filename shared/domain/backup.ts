import { z } from 'zod'
import { instantSchema } from './field.ts'

/** What a backup holds, written beside it and checked before it is trusted. */
export const backupManifestSchema = z.object({
  format: z.literal('samverkansstod-backup'),
  createdAt: instantSchema,
  appVersion: z.string(),
  schemaVersion: z.int().positive(),
  databaseId: z.uuid(),
  /** Grows with every commit to the database; says which of two copies is newer whatever the clock says. */
  commitCounter: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().positive(),
  /** Rows per table. */
  rowCounts: z.record(z.string(), z.int().nonnegative()),
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
] as const
export type BackupFault = (typeof BACKUP_FAULTS)[number]

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
})
export type BackupInspection = z.infer<typeof backupInspectionSchema>
