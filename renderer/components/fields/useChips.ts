import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { fieldWords, tooLongSentence } from '../../../shared/text/catalogue/fields.ts'
import { cleanLine } from '../../../shared/text/clean.ts'
import { refusePaste } from './refusePaste.ts'

interface ChipsOptions {
  readonly value: readonly string[]
  readonly limit: number
  readonly onChange: (value: string[]) => void
}

/** Several lines that each fit; null for a text that is to be pasted as any other. */
function linesOf(text: string, limit: number): string[] | null {
  const lines = text.split(/\r?\n/)
  return lines.length > 1 && lines.every((line) => line.length <= limit) ? lines : null
}

/** How a list of lines is written: what is being typed, what the keys do, and what is said aloud of it. */
export function useChips({ value, limit, onChange }: ChipsOptions) {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const tooLong = typed.length > limit ? tooLongSentence(typed.length, limit) : null

  const add = (texts: readonly string[]) => {
    const fresh = [...new Set(texts.map(cleanLine))].filter((line) => line !== '' && !value.includes(line))
    setTyped('')
    if (fresh.length === 0) return
    setSaid(fieldWords.addedChip(fresh.join(', ')))
    onChange([...value, ...fresh])
  }
  const addTyped = () => {
    if (typed !== '' && tooLong === null) add([typed])
  }
  const remove = (line: string) => {
    setSaid(fieldWords.removedChip(line))
    onChange(value.filter((each) => each !== line))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = value.at(-1)
    if (event.key === 'Enter' && !event.ctrlKey && typed.trim() !== '') {
      event.preventDefault()
      addTyped()
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined && !event.repeat) remove(last)
  }
  /** Lines pasted from a document become a chip each. */
  const onPaste = (event: ClipboardEvent) => {
    const refusal = refusePaste(event, limit)
    setRefused(refusal)
    const lines = refusal === null ? linesOf(event.clipboardData.getData('text'), limit) : null
    if (!lines) return
    event.preventDefault()
    add([typed, ...lines])
  }
  const type = (text: string) => {
    setRefused(null)
    setTyped(text)
  }
  return { typed, type, said, fault: refused ?? tooLong, addTyped, remove, onKeyDown, onPaste }
}
