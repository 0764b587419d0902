import { useCallback, useRef } from 'react'
import type { ListPlace } from './place.ts'

export interface RowFocus {
  /** Focus belongs on this row as soon as it is drawn. */
  readonly request: (index: number) => void
  /** Asked by each row when drawn: whether it should take focus now. Answers yes once. */
  readonly takes: (index: number) => boolean
}

/** Moves focus to rows that may not be drawn yet; first of all to the row one comes back to. */
export function useRowFocus(place: ListPlace): RowFocus {
  const wanted = useRef<number | null>(null)
  const request = useCallback((index: number) => {
    wanted.current = index
  }, [])
  const takes = useCallback((index: number) => {
    const { returnToRow, activeRow } = place.read()
    const returns = returnToRow && index === activeRow
    if (returns) place.expectReturn(false)
    const isWanted = wanted.current === index
    if (isWanted) wanted.current = null
    return returns || isWanted
  }, [place])
  return { request, takes }
}
