import { type RefObject, useEffect, useState } from 'react'
import { HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'

const MORE = 6

interface Seen {
  readonly first: number
  readonly last: number
  /** Width of the frame. */
  readonly room: number
}

/** As many as are drawn where nothing can be measured. */
const START: Seen = { first: 0, last: 30, room: 0 }

const same = (a: Seen, b: Seen): boolean => a.first === b.first && a.last === b.last && a.room === b.room

function seenIn({ scrollTop, clientHeight, clientWidth }: HTMLElement): Seen {
  if (clientHeight === 0) return { ...START, room: clientWidth }
  const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - MORE)
  return { first, last: Math.ceil((scrollTop + clientHeight - HEAD_HEIGHT) / ROW_HEIGHT) + MORE, room: clientWidth }
}

/** Which rows are in sight of a scrolling frame, and the room that it has. */
export function useWindowedRows(frame: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState(START)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const look = () => {
      const next = seenIn(element)
      setSeen((now) => (same(now, next) ? now : next))
    }
    // It reports once at the start, so nothing need be measured here.
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [frame])
  return seen
}
