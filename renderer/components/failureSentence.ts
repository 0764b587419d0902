import { appText } from '../../shared/text/catalogue/app.ts'
import { errorSentence } from '../../shared/text/catalogue/errors.ts'
import { appErrorOf } from '../bridge/appErrorOf.ts'

/** What went wrong, in words, for anything that was thrown. */
export function failureSentence(thrown: unknown): string {
  const error = appErrorOf(thrown)
  return error ? errorSentence(error) : appText.unknownFault
}
