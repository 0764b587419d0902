import type { KeyboardEvent } from 'react'
import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import { themeOfKey } from './themeKeys.ts'

interface CodingKeys {
  readonly themes: readonly Theme[]
  readonly onTheme: (theme: Theme) => void
  readonly onNewTheme: () => void
  readonly onMove: (by: number) => void
  readonly onUndo: () => void
  readonly onExample: () => void
}

/** Where keys are typed text, and not commands. */
const isWriting = (target: EventTarget): boolean => target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: 10, PageUp: -10 }

function commandOf(key: string, keys: CodingKeys): (() => void) | null {
  const by = MOVES[key]
  if (by !== undefined) return () => keys.onMove(by)
  if (key === 'Home' || key === 'End') return () => keys.onMove(key === 'Home' ? -Infinity : Infinity)
  switch (key.toLowerCase()) {
    case 'n':
      return keys.onNewTheme
    case 'u':
      return keys.onUndo
    case 'e':
      return keys.onExample
    default: {
      const theme = themeOfKey(key, keys.themes)
      return theme && (() => keys.onTheme(theme))
    }
  }
}

/** Sorting without the mouse. Ctrl+Z undoes too; other combinations are left to the window. */
export function useCodingKeys(keys: CodingKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || isWriting(event.target)) return
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
    if (!isUndo && (event.ctrlKey || event.metaKey || event.altKey)) return
    const command = isUndo ? keys.onUndo : commandOf(event.key, keys)
    if (!command) return
    event.preventDefault()
    command()
  }
}
