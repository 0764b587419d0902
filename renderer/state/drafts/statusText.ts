import { assertNever } from '../../../shared/assertNever.ts'
import { formatInstant, formatTime, todayIn } from '../../../shared/domain/date.ts'
import { draftTexts } from '../../../shared/text/catalogue/drafts.ts'
import { errorSentence } from '../../../shared/text/catalogue/errors.ts'
import type { DraftStatus } from './types.ts'

/** `14.02` for today, else with its date. */
function when(savedAt: string): string {
  return todayIn(new Date(savedAt)) === todayIn(new Date()) ? formatTime(savedAt) : formatInstant(savedAt)
}

/**
 * What is said of a draft. While a save is on its way the last one is still what is true; `slow` says that it takes
 * longer than anyone would expect.
 */
export function statusText(status: DraftStatus, savedAt: string | null, slow: boolean): string {
  const last = savedAt === null ? '' : draftTexts.saved(when(savedAt))
  switch (status.kind) {
    case 'clean':
    case 'saved':
      return last
    case 'dirty':
    case 'saving':
      return slow || last === '' ? draftTexts.saving : last
    case 'refused':
      return draftTexts.refused
    case 'failed':
      return errorSentence(status.error)
    case 'conflict':
      return draftTexts.conflict
    default:
      return assertNever(status)
  }
}
