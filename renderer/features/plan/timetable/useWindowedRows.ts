import { type RefObject, useCallback, useEffect, useState } from 'react'
import { HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'

const MORE = 6
/** As many as are drawn where nothing can be measured. */
const FIRST = 30

/** Which rows are in sight of a scrolling frame, and the room that it has. */
export function useWindowedRows(frame: RefObject<HTMLElement | null>, count: number) {
  const [seen, setSeen] = useState({ first: 0, last: FIRST })
  const [room, setRoom] = useState(0)
  const look = useCallback(() => {
    const element = frame.current
    if (!element) return
    setRoom(element.clientWidth)
    if (element.clientHeight === 0) return
    const first = Math.max(0, Math.floor(element.scrollTop / ROW_HEIGHT) - MORE)
    const last = Math.ceil((element.scrollTop + element.clientHeight - HEAD_HEIGHT) / ROW_HEIGHT) + MORE
    setSeen((now) => (now.first === first && now.last === last ? now : { first, last }))
  }, [frame])
  useEffect(() => {
    const element = frame.current
    if (!element) return
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, look])
  return { first: seen.first, last: Math.min(count, seen.last), room, look }
}
