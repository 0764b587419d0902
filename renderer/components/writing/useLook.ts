import { useCallback, useRef, useState } from 'react'

/** Opens something in place of a text and finds back to the line and the control one was on. null = the text itself. */
export function useLook<Look>() {
  const [look, setLook] = useState<Look | null>(null)
  const left = useRef({ top: 0, focus: null as Element | null })
  const open = useCallback((next: Look) => {
    left.current = { top: window.scrollY, focus: document.activeElement }
    setLook(next)
  }, [])
  const back = useCallback(() => {
    setLook(null)
    requestAnimationFrame(() => {
      window.scrollTo(0, left.current.top)
      if (left.current.focus instanceof HTMLElement) left.current.focus.focus({ preventScroll: true })
    })
  }, [])
  return { look, open, back }
}
