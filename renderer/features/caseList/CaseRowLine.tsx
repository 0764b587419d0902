import { memo, useEffect, useRef } from 'react'
import type { CaseRow } from '../../../shared/domain/caseList.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { CaseCells } from './CaseCells.tsx'
import { RowFrame } from './RowFrame.ts'
import { SkeletonCells } from './SkeletonCells.tsx'

interface CaseRowLineProps {
  readonly index: number
  readonly top: number
  readonly height: number
  /** null = on its way. */
  readonly row: CaseRow | null
  readonly model: ProcessModel
  readonly isActive: boolean
  readonly takesFocus: (index: number) => boolean
  readonly onOpen: (caseId: string, index: number) => void
  readonly onPoint: (index: number) => void
}

/** One row of the list, in its place. */
export const CaseRowLine = memo(function CaseRowLine(props: CaseRowLineProps) {
  const { index, row, isActive, takesFocus } = props
  const line = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (isActive && takesFocus(index)) line.current?.focus({ preventScroll: true })
  }, [isActive, index, takesFocus])
  const open = () => {
    if (row) props.onOpen(row.id, index)
  }
  return (
    <RowFrame
      ref={line}
      aria-rowindex={index + 2}
      aria-busy={row === null}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => props.onPoint(index)}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open()
      }}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
    >
      {row ? <CaseCells row={row} model={props.model} /> : <SkeletonCells />}
    </RowFrame>
  )
})
