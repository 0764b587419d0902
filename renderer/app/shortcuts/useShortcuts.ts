import { useEffect } from 'react'
import { type NavigateFunction, useNavigate } from 'react-router'
import { focusPageSearch } from '../../state/searchField.ts'
import { showOverlay, useShell } from '../../state/shell.ts'
import { railItems } from '../layout/railItems.ts'
import { paths } from '../paths.ts'
import { historyStepOf, holdsOnlyMod, isTyping } from './keys.ts'

/** What a key held with Ctrl does, or null where it is not ours. */
function commandOf(key: string, navigate: NavigateFunction): (() => unknown) | null {
  const screen = railItems[Number(key) - 1]
  if (screen) return () => navigate(screen.to)
  switch (key.toLowerCase()) {
    case 'k':
      return () => showOverlay('palette')
    case 'n':
      return () => navigate(paths.newCase)
    case ',':
      return () => navigate(paths.settings)
    case 'f':
      return focusPageSearch
    default:
      return null
  }
}

/** What a key alone does, where nothing is being typed. */
function plainKeyOf(event: KeyboardEvent): (() => unknown) | null {
  if (event.key === 'F1') return () => showOverlay('shortcuts')
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null
  if (event.key === '?') return () => showOverlay('shortcuts')
  return event.key === '/' ? focusPageSearch : null
}

/** The keys that work on every page. They rest while something lies over the page. */
export function useShortcuts(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || useShell.getState().overlay !== null || isInDialog(event.target)) return
      const step = historyStepOf(event)
      const action = step !== 0 ? () => navigate(step) : holdsOnlyMod(event) ? commandOf(event.key, navigate) : plainKeyOf(event)
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate])
}

/** A dialog asks for an answer first. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
