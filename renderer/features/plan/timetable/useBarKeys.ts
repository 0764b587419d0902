import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Period } from '../../../../shared/domain/plan/grouping.ts'
import { dragged } from './geometry.ts'

interface BarKeys {
  /** Where the bar is shown now. */
  readonly shown: Period
  /** Whether the bar is shown elsewhere than it is stored. */
  readonly isMoved: boolean
  /** Asks before it saves, so it waits for Enter; else it saves when the keys rest. */
  readonly asks: boolean
  readonly onShow: (period: Period | null) => void
  readonly onDrop: (period: Period) => void
  /** To the bar of the next row up or down. */
  readonly onStep: (by: -1 | 1) => void
}

const REST_MILLISECONDS = 800
const DAYS_OF_KEY: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The keys of a bar: arrows move it a day, with Ctrl a week; with Shift they move its end. */
export function useBarKeys(options: BarKeys) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  const settle = () => {
    clearTimeout(timer.current)
    const { isMoved, shown, onDrop } = latest.current
    if (isMoved) onDrop(shown)
  }
  const move = (event: KeyboardEvent, days: number) => {
    const { shown, asks, onShow } = latest.current
    onShow(dragged(shown, event.shiftKey ? 'end' : 'move', event.ctrlKey || event.metaKey ? days * 7 : days))
    clearTimeout(timer.current)
    if (!asks) timer.current = setTimeout(settle, REST_MILLISECONDS)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const days = DAYS_OF_KEY[event.key]
    if (event.altKey) return
    if (days !== undefined) move(event, days)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') latest.current.onStep(event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'Enter' && latest.current.isMoved) settle()
    else if (event.key === 'Escape' && latest.current.isMoved) {
      clearTimeout(timer.current)
      latest.current.onShow(null)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { onKeyDown, onBlur: settle }
}
