import { create } from 'zustand'
import { type ChangeFilter, NO_CHANGE_FILTER } from '../../shared/domain/changes/reading.ts'
import type { ListPlace } from '../components/list/place.ts'

/** How the change log is filtered and scrolled; kept while one visits what it tells of. The case stands in the address. */
interface ChangeListState {
  readonly filter: ChangeFilter
  readonly activeRow: number
  readonly scrollTop: number
  readonly returnToRow: boolean
}

export const CHANGES_AT_START: ChangeListState = { filter: NO_CHANGE_FILTER, activeRow: 0, scrollTop: 0, returnToRow: false }

export const useChangeList = create<ChangeListState>(() => CHANGES_AT_START)

const FROM_TOP = { activeRow: 0, scrollTop: 0 } as const

export const setChangeFilter = (change: Partial<ChangeFilter>): void =>
  useChangeList.setState(({ filter }) => ({ filter: { ...filter, ...change }, ...FROM_TOP }))

export const clearChangeFilter = (): void => useChangeList.setState(({ filter: { caseId } }) => ({ filter: { ...NO_CHANGE_FILTER, caseId }, ...FROM_TOP }))

/** The case of the address, or null for all; another one begins at the top. */
export const showChangesOf = (caseId: string | null): void => {
  if (useChangeList.getState().filter.caseId !== caseId) setChangeFilter({ caseId })
}

export const changeListPlace: ListPlace = {
  read: () => useChangeList.getState(),
  moveToRow: (activeRow) => useChangeList.setState({ activeRow }),
  rememberScroll: (scrollTop) => useChangeList.setState({ scrollTop }),
  expectReturn: (returnToRow) => useChangeList.setState({ returnToRow }),
}
