import { useCallback, useRef, useState } from 'react'
import { useLocation } from 'react-router'

/**
 * Opens something in place of a text and finds back to the line and the control one was on. null = the text itself,
 * which a link to a place in it also brings back.
 */
export function useLook<Look>() {
  const { key } = useLocation()
  const [opened, setOpened] = useState<{ readonly look: Look; readonly at: string } | null>(null)
  const left = useRef({ top: 0, focus: null as Element | null })
  const open = useCallback(
    (look: Look) => {
      left.current = { top: window.scrollY, focus: document.activeElement }
      setOpened({ look, at: key })
    },
    [key],
  )
  const back = useCallback(() => {
    setOpened(null)
    requestAnimationFrame(() => {
      window.scrollTo(0, left.current.top)
      if (left.current.focus instanceof HTMLElement) left.current.focus.focus({ preventScroll: true })
    })
  }, [])
  return { look: opened?.at === key ? opened.look : null, open, back }
}
