import { memo, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { NoteLine } from '../../../../shared/domain/meetingNotes.ts'
import { useSurroundings } from '../notes/writer.ts'
import { LineRow } from './LineRow.tsx'

/** Drawn this far outside the window, so that scrolling and arrows always meet lines that are there. */
const MARGIN = '1500px'
/** A guess until the lines have been seen, in pixels. */
const ROW_HEIGHT = 36
const CHARACTERS_PER_ROW = 75

interface LineChunkProps {
  readonly lines: readonly NoteLine[]
  readonly pointTitle: string
  readonly isLonely: boolean
  /** Whether it is drawn before it is known to be near; the first ones are. */
  readonly isNearAtStart: boolean
}

const guessedHeight = (lines: readonly NoteLine[]): number =>
  lines.reduce((height, { text }) => height + ROW_HEIGHT * Math.max(1, Math.ceil(text.length / CHARACTERS_PER_ROW)), 0)

/** Whether an element is in or near the window, and how high it was when it was last drawn. */
function useNearness(isNearAtStart: boolean) {
  const box = useRef<HTMLDivElement>(null)
  const height = useRef<number | null>(null)
  const [near, setNear] = useState(isNearAtStart || typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    const element = box.current
    if (!element || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return
        if (!entry.isIntersecting) height.current = entry.boundingClientRect.height
        setNear(entry.isIntersecting)
      },
      { rootMargin: MARGIN },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, height, near }
}

const sameLines = (a: LineChunkProps, b: LineChunkProps): boolean =>
  a.pointTitle === b.pointTitle && a.isLonely === b.isLonely && a.lines.length === b.lines.length && a.lines.every((line, at) => line === b.lines[at])

/** Lines in a row, drawn only while they are near the window or hold the caret: a long meeting costs what one sees of it. */
export const LineChunk = memo(function LineChunk({ lines, pointTitle, isLonely, isNearAtStart }: LineChunkProps) {
  const { writer } = useSurroundings()
  const hasCaret = useStore(writer.store, ({ focus }) => focus !== null && lines.some(({ id }) => id === focus.id))
  const { box, height, near } = useNearness(isNearAtStart)
  const isDrawn = near || hasCaret
  return (
    <div ref={box} style={isDrawn ? undefined : { height: height.current ?? guessedHeight(lines) }}>
      {isDrawn && lines.map((line) => <LineRow key={line.id} line={line} pointTitle={pointTitle} isLonely={isLonely} />)}
    </div>
  )
}, sameLines)
