// What the user reads, from the app's own answers through the app's own sentences.
import type { Hold } from '../../shared/domain/hold.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import type { StoreFault } from '../../shared/ipc/storeFault.ts'
import { errorSentence } from '../../shared/text/catalogue/errors.ts'
import { holdWords } from '../../shared/text/catalogue/guard.ts'
import { storeFaultWords } from '../../shared/text/catalogue/storeFault.ts'

/** The sentence of a refusal; throws where it was none. */
export function refusalSeen(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error('It was not refused')
  if (outcome.error.code === 'unexpected') throw new Error(`A fault of the program: ${JSON.stringify(outcome.error)}`)
  return errorSentence(outcome.error)
}

/** The sentence above every page; throws where nothing is held. */
export function holdSeen(hold: Hold | null): string {
  if (hold === null) throw new Error('Writing is not held')
  return `${holdWords(hold).title}.`
}

/** The heading of the page that stands in the place of all others. */
export const faultSeen = (fault: StoreFault): string => `${storeFaultWords(fault).title}.`

const numbers = new Intl.NumberFormat('en-GB')

/** `3 saves`, `1 save`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${numbers.format(count)} ${count === 1 ? one : many}`
