import { create } from 'zustand'

/** Which actors are selected in the register; kept while one visits one of them. */
interface SelectionState {
  readonly ids: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

const useStore = create<SelectionState>(() => ({ ids: NONE }))

export const clearSelection = (): void => useStore.setState({ ids: NONE })

export const selectAll = (ids: readonly string[]): void => useStore.setState({ ids: new Set(ids) })

export const toggleSelected = (id: string): void =>
  useStore.setState(({ ids }) => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    return { ids: next }
  })

/** Whether one actor is selected; only its own row is drawn anew when that changes. */
export const useIsSelected = (id: string): boolean => useStore(({ ids }) => ids.has(id))

interface Selection {
  readonly ids: ReadonlySet<string>
  readonly count: number
  readonly isSelected: (id: string) => boolean
  readonly toggle: (id: string) => void
  readonly selectAll: (ids: readonly string[]) => void
  readonly clear: () => void
}

/** The selection of the register as a whole. */
export function useSelection(): Selection {
  const ids = useStore((state) => state.ids)
  return { ids, count: ids.size, isSelected: (id) => ids.has(id), toggle: toggleSelected, selectAll, clear: clearSelection }
}
