import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'
import { type OnStep, type StepDirection, useUndoKeys } from '../../state/drafts/index.ts'

interface Undoable {
  readonly undo: () => string | null
  readonly redo: () => string | null
}

/** Brings the field that changed into view and into focus: undo may reach a part that is out of sight. */
function show(root: HTMLElement | null, field: string): void {
  const [name = ''] = field.split('.')
  const place = root?.querySelector<HTMLElement>(`[data-undo="${CSS.escape(name)}"]`)
  const control = place?.querySelector<HTMLElement>('textarea, input')
  if (!place || place.contains(document.activeElement)) return
  control?.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'nearest' })
}

/** What the menu's Ångra and Gör om send to a field. */
const STEPS: Readonly<Record<string, StepDirection>> = { historyUndo: 'undo', historyRedo: 'redo' }

/** A word that is being typed and not yet handed over has the browser's own undo. */
function hasOwnUndo(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[data-own-undo]')) return true
  const isTyped = target instanceof HTMLInputElement && target.type === 'text' && target.value !== ''
  return isTyped && target.closest('[data-chips]') !== null
}

/**
 * Undo and redo over all fields of a text: the keys, the menu's commands, and what is said of each step.
 * A field is found by its name in `data-undo`; `data-own-undo` marks what is no part of the text.
 * @param placeOf what a field is called where a step in it is spoken of; must be stable
 */
export function useSteps(text: Undoable, placeOf: (field: string) => string) {
  const root = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const say: OnStep = useCallback(
    (field, direction) => {
      const sentence = direction === 'undo' ? writingTexts.undoneIn : writingTexts.redoneIn
      setSaid(sentence(placeOf(field)))
      show(root.current, field)
    },
    [placeOf],
  )
  const keys = useUndoKeys(text, say)
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (!hasOwnUndo(event.target)) keys(event)
    },
    [keys],
  )
  useEffect(() => {
    const element = root.current
    const onInput = (event: InputEvent) => {
      const direction = STEPS[event.inputType]
      if (!direction || (event.target && hasOwnUndo(event.target))) return
      event.preventDefault()
      const field = text[direction]()
      if (field !== null) say(field, direction)
    }
    element?.addEventListener('beforeinput', onInput)
    return () => element?.removeEventListener('beforeinput', onInput)
  }, [text, say])
  return { root, onKeyDown, onStep: say, said }
}
