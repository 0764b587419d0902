import { useState } from 'react'
import { usePause } from './usePause.ts'

/** What a parser says of a typed text. `empty` is not wrong unless the field must be filled in. */
export type Reading<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason | 'empty' }

interface TypedValueOptions<Value, Reason extends string> {
  readonly value: Value | null
  readonly format: (value: Value) => string
  readonly parse: (text: string) => Reading<Value, Reason>
  readonly required: boolean
  readonly onChange: (value: Value | null) => void
  readonly onInvalid: ((reason: Reason | 'empty' | null) => void) | undefined
}

/** A right value that is being typed is handed on after this pause, so that a crash loses no more than a second. */
const PAUSE_MILLISECONDS = 600

function readTyped<Value, Reason extends string>(
  { parse, required }: Pick<TypedValueOptions<Value, Reason>, 'parse' | 'required'>,
  text: string,
): Reading<Value | null, Reason> {
  const reading = parse(text)
  return !reading.ok && reading.reason === 'empty' && !required ? { ok: true, value: null } : reading
}

/** The value, what was typed in its place, and what is wrong with that. */
function useTyped<Value, Reason extends string>({ value, onChange, onInvalid }: TypedValueOptions<Value, Reason>) {
  /** null = the value itself is shown. */
  const [typed, setTyped] = useState<string | null>(null)
  const [reason, setReason] = useState<Reason | 'empty' | null>(null)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    // The value came from outside, e.g. by undo: it goes before what stood in the field.
    setKnown(value)
    setTyped(null)
    setReason(null)
  }
  const hand = (next: Value | null) => {
    if (next === value) return
    setKnown(next)
    onChange(next)
  }
  const judge = (next: Reason | 'empty' | null) => {
    if (next !== reason) onInvalid?.(next)
    setReason(next)
  }
  return { typed, setTyped, reason, hand, judge }
}

/**
 * A text field that stands for a value of another kind (a date, a sum).
 * What was typed is read when the field is left: what reads well is shown in its proper form, what does not stays as it
 * was typed with the reason, and the value is left alone. Nothing is judged while one types.
 */
export function useTypedValue<Value, Reason extends string>(options: TypedValueOptions<Value, Reason>) {
  const { value, format } = options
  const { typed, setTyped, reason, hand, judge } = useTyped(options)
  const pause = usePause(PAUSE_MILLISECONDS)

  const type = (text: string) => {
    setTyped(text)
    pause.cancel()
    const reading = readTyped(options, text)
    if (!reading.ok) return
    // What was wrong is right again: the sentence goes at once, though new faults wait until the field is left.
    judge(null)
    pause.start(() => hand(reading.value))
  }

  const settle = () => {
    pause.cancel()
    if (typed === null) return
    const reading = readTyped(options, typed)
    judge(reading.ok ? null : reading.reason)
    if (!reading.ok) return
    setTyped(null)
    hand(reading.value)
  }

  /** A value chosen otherwise than by typing. */
  const choose = (next: Value) => {
    pause.cancel()
    setTyped(null)
    judge(null)
    hand(next)
  }

  return { text: typed ?? (value === null ? '' : format(value)), reason, type, settle, choose }
}
