// What each archive profile asks of the file's head.
import type { ArchiveProfile } from '../../../shared/documents/model.ts'

export interface ProfileFacts {
  /** The version of PDF that the profile builds on. */
  readonly pdfVersion: '1.4' | '1.7'
  readonly part: 1 | 2 | 3
}

export const PROFILES = {
  'PDF/A-1a': { pdfVersion: '1.4', part: 1 },
  'PDF/A-2a': { pdfVersion: '1.7', part: 2 },
  'PDF/A-3a': { pdfVersion: '1.7', part: 3 },
} as const satisfies Record<ArchiveProfile, ProfileFacts>

export const DEFAULT_PROFILE: ArchiveProfile = 'PDF/A-1a'
