import { useState } from 'react'

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

/** What is being typed in place of the value, and the value that stood there before. */
interface Typing<Value> {
  readonly text: string
  readonly before: Value | null
  /** Whether the field was left with this text in it. */
  readonly isLeft: boolean
}

function readTyped<Value, Reason extends string>(
  { parse, required }: Pick<TypedValueOptions<Value, Reason>, 'parse' | 'required'>,
  text: string,
): Reading<Value | null, Reason> {
  const reading = parse(text)
  return !reading.ok && reading.reason === 'empty' && !required ? { ok: true, value: null } : reading
}

function useTyping<Value, Reason extends string>({ value, onChange, onInvalid }: TypedValueOptions<Value, Reason>) {
  /** null = the value itself is shown. */
  const [typing, setTyping] = useState<Typing<Value> | null>(null)
  const [reason, setReason] = useState<Reason | 'empty' | null>(null)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    // The value came from outside, e.g. by undo: it goes before what stood in the field.
    setKnown(value)
    setTyping(null)
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
  return { typing, setTyping, reason, hand, judge }
}

/**
 * A text field that stands for a value of another kind (a date, a sum).
 * What was typed is judged when the field is left: what reads well is shown in its proper form, what does not stays as it
 * was typed with the reason, and the value is what it was before. A right value is handed on already while one types,
 * so that neither a crash nor a closing window takes it.
 */
export function useTypedValue<Value, Reason extends string>(options: TypedValueOptions<Value, Reason>) {
  const { value, format } = options
  const { typing, setTyping, reason, hand, judge } = useTyping(options)

  const type = (text: string) => {
    setTyping({ text, before: typing ? typing.before : value, isLeft: false })
    const reading = readTyped(options, text)
    if (!reading.ok) return
    // What was wrong is right again: the sentence goes at once, though new faults wait until the field is left.
    judge(null)
    // An empty field is most often one that is being written anew.
    if (reading.value !== null) hand(reading.value)
  }

  const settle = () => {
    if (!typing) return
    const reading = readTyped(options, typing.text)
    judge(reading.ok ? null : reading.reason)
    setTyping(reading.ok ? null : { ...typing, isLeft: true })
    hand(reading.ok ? reading.value : typing.before)
  }

  /** A value chosen otherwise than by typing. */
  const choose = (next: Value) => {
    setTyping(null)
    judge(null)
    hand(next)
  }

  const text = typing?.text ?? (value === null ? '' : format(value))
  return { text, reason, isTyping: typing !== null && !typing.isLeft, type, settle, choose }
}
