import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { ListPlace } from './place.ts'

interface VirtualRowsOptions {
  readonly place: ListPlace
  readonly body: RefObject<HTMLElement | null>
  readonly total: number
  readonly activeRow: number
  readonly rowHeight: number
  /** The heads of the columns stay at the top and cover as much of the rows. */
  readonly headHeight: number
}

const OVERSCAN = 10

/** How far down the page the rows begin. */
function useTopOf(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      const element = body.current
      if (element) setTop(Math.round(element.getBoundingClientRect().top + window.scrollY))
    }
    // Told at once, and whenever a filter that wraps to a new line moves the rows.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [body])
  return top
}

/** Goes back to where the list was left, and remembers where it is left next. */
function useRememberedScroll(place: ListPlace): void {
  useLayoutEffect(() => window.scrollTo(0, place.read().scrollTop), [place])
  useEffect(() => {
    const remember = () => place.rememberScroll(window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [place])
}

/** Which rows to draw, and where. The row that has focus is always among them, so that focus is never lost. */
export function useVirtualRows({ place, body, total, activeRow, rowHeight, headHeight }: VirtualRowsOptions) {
  const scrollMargin = useTopOf(body)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range)
      return near.includes(activeRow) ? near : [...near, activeRow].toSorted((a, b) => a - b)
    },
    [activeRow],
  )
  // oxlint-disable-next-line react/incompatible-library -- its result is used here and handed on as plain values
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin,
    scrollPaddingStart: headHeight,
    rangeExtractor,
    initialOffset: () => place.read().scrollTop,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  useRememberedScroll(place)
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 }
  return {
    items: virtualizer.getVirtualItems().map(({ index, start, size }) => ({ index, top: start - scrollMargin, height: size })),
    height: virtualizer.getTotalSize(),
    first: startIndex,
    last: endIndex,
    pageRows: Math.max(1, endIndex - startIndex - 1),
    scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
