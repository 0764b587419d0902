import { useState } from 'react'
import { LIMITS } from '../../../../shared/domain/field.ts'
import { fieldWords, tooLongSentence } from '../../../../shared/text/catalogue/fields.ts'
import { findPersonalNumbers } from '../../../../shared/text/personalNumber.ts'

interface Findings {
  readonly error: string | null
  readonly warning: string | null
}

const NOTHING: Findings = { error: null, warning: null }

function examine(text: string): Findings {
  if (text.length > LIMITS.part) return { error: tooLongSentence(text.length, LIMITS.part), warning: null }
  return { error: null, warning: findPersonalNumbers(text).length > 0 ? fieldWords.personalNumber : null }
}

/**
 * What there is to say of a part's text. It may be as long as a book, so it is read when the field is left and never
 * between two keys; what was said goes as soon as one types on.
 */
export function useFindings(text: string) {
  const [read, setRead] = useState(() => ({ text, findings: examine(text) }))
  const findings = read.text === text ? read.findings : NOTHING
  return { ...findings, onLeave: () => setRead({ text, findings: examine(text) }) }
}
