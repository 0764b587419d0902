import { type ReactNode, useEffect, useRef } from 'react'
import { RowFrame } from './RowFrame.ts'

export interface ListRowProps {
  readonly index: number
  readonly top: number
  readonly height: number
  readonly isActive: boolean
  readonly takesFocus: (index: number) => boolean
  readonly onPoint: (index: number) => void
}

interface Props extends ListRowProps {
  /** Whether its content is on its way. */
  readonly isComing: boolean
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** One row of a list, in its place: walked to with the arrow keys, opened by a click or Enter. */
export function ListRow({ index, top, height, isActive, isComing, takesFocus, onPoint, onOpen, children }: Props) {
  const line = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (isActive && takesFocus(index)) line.current?.focus({ preventScroll: true })
  }, [isActive, index, takesFocus])
  return (
    <RowFrame
      ref={line}
      aria-rowindex={index + 2}
      aria-busy={isComing}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onPoint(index)}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen()
      }}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {children}
    </RowFrame>
  )
}
