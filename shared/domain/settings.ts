import { z } from 'zod'
import { line } from './field.ts'

export const APPEARANCES = ['system', 'light', 'dark'] as const
export const CONTRASTS = ['normal', 'high'] as const

export const contactPersonSchema = z.object({ name: line(), title: line(), phone: line(60), email: line(254) })
export type ContactPerson = z.infer<typeof contactPersonSchema>

export const settingsSchema = z.object({
  contactPerson: contactPersonSchema,
  /** Where PDFs are written; '' = the default folder under the user's documents. */
  documentFolder: z.string().max(1_000),
  /** Where backups are written; '' = the default folder under the user's documents. */
  backupFolder: z.string().max(1_000),
  /** Where each backup is copied to as well; '' = nowhere. */
  secondBackupFolder: z.string().max(1_000),
  appearance: z.enum(APPEARANCES),
  contrast: z.enum(CONTRASTS),
  archiveProfile: z.enum(['PDF/A-1a', 'PDF/A-2a', 'PDF/A-3a']),
})
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = {
  contactPerson: { name: '', title: 'Kontaktperson', phone: '', email: '' },
  documentFolder: '',
  backupFolder: '',
  secondBackupFolder: '',
  appearance: 'system',
  contrast: 'normal',
  archiveProfile: 'PDF/A-1a',
}
