import { useState } from 'react'
import { tooLongSentence } from '../../../shared/text/catalogue/fields.ts'
import { delicateWarning } from '../../../shared/text/catalogue/sensitive.ts'

interface Findings {
  readonly error: string | null
  readonly warning: string | null
}

const NOTHING: Findings = { error: null, warning: null }

function examine(text: string, limit: number): Findings {
  if (text.length > limit) return { error: tooLongSentence(text.length, limit), warning: null }
  return { error: null, warning: delicateWarning(text) }
}

/**
 * What there is to say of a long text. It may be as long as a book, so it is read when the field is left and never
 * between two keys; what was said goes as soon as one types on.
 */
export function useFindings(text: string, limit: number) {
  const [read, setRead] = useState(() => ({ text, findings: examine(text, limit) }))
  const findings = read.text === text ? read.findings : NOTHING
  return { ...findings, onLeave: () => setRead({ text, findings: examine(text, limit) }) }
}
