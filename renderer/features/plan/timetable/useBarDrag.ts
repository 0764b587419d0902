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
  readonly grip: Grip
  readonly period: Period
  shown: Period
}

/** Less than this is a click with an unsteady hand. */
const STEADY_PIXELS = 3

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
      hold.current = { x: event.clientX, grip: gripOf(event), period, shown: period }
    },
    onPointerMove: (event: PointerEvent) => {
      const held = hold.current
      if (!held || Math.abs(event.clientX - held.x) < STEADY_PIXELS) return
      const days = Math.round((event.clientX - held.x) / geometry.dayWidth)
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
