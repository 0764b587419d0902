/** Digits and capitals that cannot be taken for one another on paper: no 0 or O, no I or L, no U beside V. */
const SYMBOLS = '123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 7
const DATA_PER_GROUP = 4
const GROUP_LENGTH = DATA_PER_GROUP + 1

/** How many random numbers, each below {@link RECOVERY_CODE_BASE}, a code is made of: about 138 bits. */
export const RECOVERY_CODE_LENGTH = GROUPS * DATA_PER_GROUP
export const RECOVERY_CODE_BASE = SYMBOLS.length

/**
 * The last character of a group. The number of symbols is a prime, so one wrong character, two that changed places and
 * two groups that changed places are all found.
 */
function checkOf(values: readonly number[], group: number): number {
  return values.reduce((sum, value, index) => sum + (index + 2) * value, (group + 1) * (DATA_PER_GROUP + 3)) % SYMBOLS.length
}

/** `4KDM7-9XQ2C-...`: groups of four characters and one that checks them. */
export function recoveryCodeOf(numbers: readonly number[]): string {
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const values = numbers.slice(group * DATA_PER_GROUP, (group + 1) * DATA_PER_GROUP)
    return [...values, checkOf(values, group)].map((value) => SYMBOLS.charAt(value)).join('')
  })
  return groups.join('-')
}

/** What was typed, read as a code; `wrongGroup` says which group (from 1) to look at again, null = the length is wrong. */
export type ReadRecoveryCode = { readonly code: string } | { readonly code: null; readonly wrongGroup: number | null }

/** Reads a typed code: small letters, other dashes and spaces are as good, and I or L is a 1. */
export function readRecoveryCode(typed: string): ReadRecoveryCode {
  const characters = typed.toUpperCase().replace(/[\s\p{Pd}.]+/gu, '').replace(/[IL]/g, '1')
  const groups = Array.from({ length: Math.ceil(characters.length / GROUP_LENGTH) }, (_, group) =>
    characters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
  )
  const wrong = groups.slice(0, GROUPS).findIndex((group, index) => group.length === GROUP_LENGTH && !isGroup(group, index))
  if (wrong >= 0) return { code: null, wrongGroup: wrong + 1 }
  return characters.length === GROUPS * GROUP_LENGTH ? { code: groups.join('-') } : { code: null, wrongGroup: null }
}

function isGroup(group: string, index: number): boolean {
  const values = Array.from(group, (character) => SYMBOLS.indexOf(character))
  return !values.includes(-1) && checkOf(values.slice(0, DATA_PER_GROUP), index) === values[DATA_PER_GROUP]
}
