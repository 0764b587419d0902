/** Why the database could not be opened. */
export const STORE_FAULTS = [
  'newer-schema',
  'foreign',
  'damaged',
  'locked',
  'disk-full',
  'read-only',
  'migration-failed',
  'unexpected',
] as const
export type StoreFault = (typeof STORE_FAULTS)[number]
