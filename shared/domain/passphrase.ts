export const SHORTEST_PASSPHRASE = 12
export const LONGEST_PASSPHRASE = 200

/** How well a passphrase holds; `too-short` is not taken, the others are her own choice. */
export const PASSPHRASE_STRENGTHS = ['too-short', 'weak', 'fair', 'strong'] as const
export type PassphraseStrength = (typeof PASSPHRASE_STRENGTHS)[number]

/** What people write first, and what stands in every list of guesses. */
const GUESSED = /l[öo]senord|password|qwerty|abcd|1234|samverkan|malm[öo]|sommar|vinter|welcome|hemlig/gi

/**
 * A rough measure that never flatters: guessed words and repetitions count for little, length and several words for
 * much. Length is what makes guessing dear, so no character of a certain sort is asked for.
 */
export function passphraseStrength(typed: string): PassphraseStrength {
  const passphrase = typed.normalize('NFC').trim()
  if (passphrase.length < SHORTEST_PASSPHRASE) return 'too-short'
  const plain = passphrase.toLowerCase().replace(GUESSED, '*')
  const worth = new Set(plain).size + Math.min(plain.length, 30) / 2
  const words = new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)).size
  if (worth < 15) return 'weak'
  return worth >= 24 || words >= 4 ? 'strong' : 'fair'
}
