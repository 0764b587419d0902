import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** What the hash names may still be on its way from the store. */
const PATIENCE_MILLISECONDS = 3_000
const POLL_MILLISECONDS = 40
const MARK_MILLISECONDS = 1_600

/** In order of preference: the answer that is chosen, then a field, then anything that takes focus. */
const FOCUSABLE = ['input:checked:enabled', 'input:enabled, textarea:enabled, select:enabled', 'button:enabled, a[href]'] as const

function focusTargetIn(element: HTMLElement): HTMLElement {
  if (element.matches('input, textarea, select, button, a[href]')) return element
  for (const selector of FOCUSABLE) {
    const found = element.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  element.tabIndex = -1
  return element
}

function bringIntoView(element: HTMLElement): void {
  element.scrollIntoView({ block: element.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' })
  focusTargetIn(element).focus({ preventScroll: true })
  element.dataset['pointedAt'] = 'true'
  setTimeout(() => delete element.dataset['pointedAt'], MARK_MILLISECONDS)
}

/** Follows a link to the very card or field that it names: brings it into view, focuses it, and marks it for a moment. */
export function useHashTarget(): void {
  const location = useLocation()
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id === '') return
    const until = Date.now() + PATIENCE_MILLISECONDS
    const timer = setInterval(() => {
      const element = document.getElementById(id)
      if (element || Date.now() > until) clearInterval(timer)
      if (element) bringIntoView(element)
    }, POLL_MILLISECONDS)
    return () => clearInterval(timer)
  }, [location])
}
