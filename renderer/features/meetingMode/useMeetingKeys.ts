import { useEffect, useRef } from 'react'

export interface MeetingKeyActions {
  readonly end: () => unknown
  readonly leave: () => unknown
  readonly newPoint: () => unknown
  readonly attendance: () => unknown
  readonly help: () => unknown
}

/** An open menu, list or dialog has Escape first. */
const isBelowSomething = (target: EventTarget | null): boolean =>
  document.querySelector('[role=dialog], [role=menu], .MuiAutocomplete-popper') !== null ||
  (target instanceof Element && target.closest('[role=dialog], [role=menu]') !== null)

function actionOf(event: KeyboardEvent, actions: MeetingKeyActions): (() => unknown) | null {
  if (event.altKey || event.shiftKey) return null
  if (event.key === 'F1') return actions.help
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Enter') return actions.end
    const key = event.key.toLowerCase()
    if (key === 'p') return actions.newPoint
    return key === 'm' ? actions.attendance : null
  }
  if (event.key === 'Escape' && !isBelowSomething(event.target)) return actions.leave
  const isWriting = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
  return event.key === '?' && !isWriting ? actions.help : null
}

/** The keys that work anywhere in meeting mode. */
export function useMeetingKeys(actions: MeetingKeyActions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const action = actionOf(event, latest.current)
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
