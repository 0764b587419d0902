import type { KeyboardEvent } from 'react'
import type { ListPlace } from './place.ts'

interface RowKeys {
  readonly place: ListPlace
  readonly total: number
  readonly activeRow: number
  /** How many rows fit in the window. */
  readonly pageRows: number
  readonly scrollTo: (index: number) => void
  readonly requestFocus: (index: number) => void
}

function targetOf(key: string, { total, activeRow, pageRows }: RowKeys): number | null {
  switch (key) {
    case 'ArrowDown':
      return activeRow + 1
    case 'ArrowUp':
      return activeRow - 1
    case 'PageDown':
      return activeRow + pageRows
    case 'PageUp':
      return activeRow - pageRows
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}

/** Arrow keys, Page Up and Down, Home and End walk the rows. */
export function useRowKeys(keys: RowKeys): (event: KeyboardEvent) => void {
  const { place, total, activeRow, scrollTo, requestFocus } = keys
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const target = targetOf(event.key, keys)
    if (target === null) return
    event.preventDefault()
    const next = Math.max(0, Math.min(total - 1, target))
    if (next === activeRow) return
    requestFocus(next)
    place.moveToRow(next)
    scrollTo(next)
  }
}
