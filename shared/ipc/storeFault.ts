/** Why the database could not be opened. */
export const STORE_FAULTS = [
  'newer-schema',
  'foreign',
  'damaged',
  'locked',
  'disk-full',
  'read-only',
  'migration-failed',
  /** There is no file where one was worked in. */
  'missing',
  /** The file has seen fewer commits than were made in it here. */
  'older-file',
  /** Another database lies where one was worked in. */
  'other-database',
  'unexpected',
] as const
export type StoreFault = (typeof STORE_FAULTS)[number]

/** Faults that she may decide to go on with: the file as it is, or a new one where there is none. */
export const ACCEPTABLE_FAULTS = ['missing', 'older-file', 'other-database'] as const satisfies readonly StoreFault[]
export type AcceptableFault = (typeof ACCEPTABLE_FAULTS)[number]
