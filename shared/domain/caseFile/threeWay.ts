// Who changed what since both sides knew the same. Pure: values are told by their fingerprints where they lie back in time.

/** What is between one field here and in the file. */
export const FIELD_STATES = ['same', 'there', 'here', 'conflict'] as const
export type FieldState = (typeof FIELD_STATES)[number]

/** What is between one row here and in the file. `both`: changed on both sides, but in different fields. */
export const ROW_STATES = ['new', 'changedThere', 'conflict', 'removedThere', 'changedHere', 'removedHere'] as const
export type RowState = (typeof ROW_STATES)[number]

/**
 * @param base fingerprint of the field when both sides knew the same; undefined = they never did
 */
export function fieldState(base: string | undefined, here: string, there: string): FieldState {
  if (here === there) return 'same'
  if (base === undefined) return 'conflict'
  if (there === base) return 'here'
  return here === base ? 'there' : 'conflict'
}

/** The most that has to be looked at decides what the row is told as. */
export function rowStateOf(states: readonly FieldState[]): RowState | null {
  if (states.includes('conflict')) return 'conflict'
  if (states.includes('there')) return 'changedThere'
  return states.includes('here') ? 'changedHere' : null
}

/** What is taken unless something else is chosen: nothing that was changed here is lost. */
export const isTakenByDefault = (state: FieldState | RowState): boolean => state === 'there' || state === 'new' || state === 'changedThere' || state === 'removedThere'
