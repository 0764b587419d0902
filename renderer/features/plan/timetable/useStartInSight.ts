import { type RefObject, useEffect, useRef } from 'react'
import type { IsoDate } from '../../../../shared/domain/date.ts'
import { type Geometry, xOf } from './geometry.ts'

const MARGIN = 60

/** Brings the plan's first day into sight at the start and at each new scale; never while one works. */
export function useStartInSight(frame: RefObject<HTMLElement | null>, geometry: Geometry, start: IsoDate): void {
  const shown = useRef(0)
  useEffect(() => {
    if (shown.current === geometry.dayWidth) return
    shown.current = geometry.dayWidth
    const left = Math.max(0, xOf(geometry, start) - MARGIN)
    // Where less motion is asked for, every change takes the shortest of transitions: the sheet is wide only a frame later.
    requestAnimationFrame(() => requestAnimationFrame(() => frame.current?.scrollTo({ left })))
  }, [frame, geometry, start])
}
