import { type ClipboardEvent, useState } from 'react'
import { tooLongSentence } from '../../../shared/text/catalogue/fields.ts'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import { delicateWarning } from '../../../shared/text/catalogue/sensitive.ts'
import { refusePaste } from './refusePaste.ts'

interface TextCheckOptions {
  readonly value: string
  readonly limit: number
  readonly required: boolean
  readonly error: string | null | undefined
  readonly warning: string | null | undefined
}

interface Findings {
  readonly error: string | null
  readonly warning: string | null
}

const NOTHING: Findings = { error: null, warning: null }

function check({ value, limit, required, error, warning }: TextCheckOptions): Findings {
  const tooLong = value.length > limit ? tooLongSentence(value.length, limit) : null
  // A pasted book is not searched: it must be shortened first anyway.
  const delicate = tooLong === null ? delicateWarning(value) : null
  const missing = required && value.trim() === '' ? fieldIssueSentence({ code: 'required' }) : null
  return { error: tooLong ?? error ?? (missing || null), warning: delicate ?? warning ?? null }
}

/**
 * What to say beside a text: judged when the field is left, never while one types.
 * A sentence that already stands there goes as soon as its reason is gone.
 */
export function useTextCheck(options: TextCheckOptions) {
  const [typing, setTyping] = useState(false)
  const [touched, setTouched] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  // An empty new form is not full of faults: what must be filled in is asked for once the field has been worked in.
  const found = check({ ...options, required: options.required && touched })
  const findings = refused !== null ? { ...found, error: refused } : typing ? NOTHING : found
  return {
    ...findings,
    onType: () => {
      setRefused(null)
      setTouched(true)
      if (found.error === null && found.warning === null) setTyping(true)
    },
    onLeave: () => setTyping(false),
    onPaste: (event: ClipboardEvent) => setRefused(refusePaste(event, options.limit)),
  }
}
