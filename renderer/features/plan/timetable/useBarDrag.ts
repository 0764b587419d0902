import { type PointerEvent, useRef } from 'react'
import type { Period } from '../../../../shared/domain/plan/grouping.ts'
import { dragged, type Geometry, type Grip } from './geometry.ts'

interface BarDrag {
  readonly geometry: Geometry
  readonly period: Period
  /** Shows the bar in another place; null puts it back. */
  readonly onShow: (period: Period | null) => void
  readonly onDrop: (period: Period) => void
}

interface Hold {
  readonly x: number
  /** What scrolls, and how far it was scrolled when the bar was taken. */
  readonly frame: Element | null
  readonly scrolled: number
  readonly grip: Grip
  readonly period: Period
  shown: Period
}

/** Less than this is a click with an unsteady hand. */
const STEADY_PIXELS = 3

/** So near an edge the timetable scrolls along, a little at each move. */
const EDGE_PIXELS = 32
const STEP_PIXELS = 24

/** Scrolls on where the pointer is at an edge of what is in sight: the first column covers the left one. */
function scrollAlong(frame: Element | null, clientX: number): void {
  if (!frame) return
  const left = frame.querySelector('.what')?.getBoundingClientRect().right ?? 0
  if (clientX > frame.getBoundingClientRect().right - EDGE_PIXELS) frame.scrollBy({ left: STEP_PIXELS })
  else if (clientX < left + EDGE_PIXELS) frame.scrollBy({ left: -STEP_PIXELS })
}

const pixelsOf = ({ x, frame, scrolled }: Hold, clientX: number): number => clientX - x + (frame?.scrollLeft ?? 0) - scrolled

const gripOf = (event: PointerEvent): Grip => {
  const grip = event.target instanceof HTMLElement ? event.target.dataset['grip'] : undefined
  return grip === 'start' || grip === 'end' ? grip : 'move'
}

/** Moving and resizing a bar by pointer, a day at a time. Esc puts it back. */
export function useBarDrag({ geometry, period, onShow, onDrop }: BarDrag) {
  const hold = useRef<Hold | null>(null)
  const release = () => {
    const held = hold.current
    hold.current = null
    return held
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const frame = event.currentTarget.closest('[data-timetable]')
      hold.current = { x: event.clientX, frame, scrolled: frame?.scrollLeft ?? 0, grip: gripOf(event), period, shown: period }
    },
    onPointerMove: (event: PointerEvent) => {
      const held = hold.current
      if (!held || Math.abs(pixelsOf(held, event.clientX)) < STEADY_PIXELS) return
      scrollAlong(held.frame, event.clientX)
      const days = Math.round(pixelsOf(held, event.clientX) / geometry.dayWidth)
      const shown = dragged(held.period, held.grip, days)
      if (shown.startsOn === held.shown.startsOn && shown.endsOn === held.shown.endsOn) return
      held.shown = shown
      onShow(shown)
    },
    onPointerUp: () => {
      const held = release()
      if (held) onDrop(held.shown)
    },
    onPointerCancel: () => {
      if (release()) onShow(null)
    },
    /** True where there was something to put back. */
    cancel: (): boolean => {
      const held = release()
      if (held) onShow(null)
      return held !== null
    },
  }
}
