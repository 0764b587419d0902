import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Where the text after a change begins to be the same again, counted from the end. */
function commonEnding(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let same = 0
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  return same
}

/**
 * Puts the caret after what changed when a text changes otherwise than by typing, as by undo: the browser would put it
 * last, and the next letter would land there. Returns the function to tell of each typed text.
 */
export function useCaret(area: RefObject<HTMLTextAreaElement | null>, text: string): (typed: string) => void {
  const known = useRef(text)
  useLayoutEffect(() => {
    const before = known.current
    if (before === text) return
    known.current = text
    if (area.current !== document.activeElement) return
    const at = text.length - commonEnding(before, text)
    area.current?.setSelectionRange(at, at)
  }, [area, text])
  return (typed) => {
    known.current = typed
  }
}
