import { type KeyboardEvent, useCallback } from 'react'

export type StepDirection = 'undo' | 'redo'

/** Told which field a step changed, and which way it went. */
export type OnStep = (field: string, direction: StepDirection) => void

interface Undoable {
  readonly undo: () => string | null
  readonly redo: () => string | null
}

/** Which way a key press goes: Ctrl+Z back, Ctrl+Y and Ctrl+Shift+Z forth (Cmd on a Mac); null for any other key. */
export function undoDirection(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): StepDirection | null {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/**
 * A key handler for the element around all fields of a draft, so that undo works across them.
 * The fields' own undo is kept from running: it would know nothing of the other fields.
 */
export function useUndoKeys(draft: Undoable, onStep?: OnStep) {
  return useCallback(
    (event: KeyboardEvent) => {
      const direction = undoDirection(event)
      if (direction === null) return
      event.preventDefault()
      const field = direction === 'undo' ? draft.undo() : draft.redo()
      if (field !== null) onStep?.(field, direction)
    },
    [draft, onStep],
  )
}
