import type { FrameChange } from './frameChange.ts'

export interface ChangeWithTotal {
  readonly change: FrameChange
  /** The frame when the change was made. */
  readonly frameKronor: number
}

/** The changes oldest first, each with what the frame was after it. */
export function changesWithTotals(changes: readonly FrameChange[]): ChangeWithTotal[] {
  const inOrder = changes.toSorted((a, b) => a.changedOn.localeCompare(b.changedOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
  let frameKronor = 0
  return inOrder.map((change) => {
    frameKronor += change.changeKronor
    return { change, frameKronor }
  })
}
