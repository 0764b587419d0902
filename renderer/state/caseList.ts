import { create } from 'zustand'
import type { ListPlace } from '../components/list/place.ts'
import { type CaseFilter, type CaseSort, NO_FILTER } from '../../shared/domain/caseList.ts'

/** How the list of cases is filtered, sorted and scrolled; kept while one visits a case. */
interface CaseListState {
  readonly filter: CaseFilter
  readonly sort: CaseSort
  readonly descending: boolean
  /** The row that the Tab key goes to, counted from the first. */
  readonly activeRow: number
  readonly scrollTop: number
  /** Whether focus belongs on the active row when the list is next shown, because a case was opened from it. */
  readonly returnToRow: boolean
}

export const CASE_LIST_AT_START: CaseListState = {
  filter: NO_FILTER,
  sort: 'latestEvent',
  descending: true,
  activeRow: 0,
  scrollTop: 0,
  returnToRow: false,
}

export const useCaseList = create<CaseListState>(() => CASE_LIST_AT_START)

const FROM_TOP = { activeRow: 0, scrollTop: 0 } as const

export const setFilter = (change: Partial<CaseFilter>): void =>
  useCaseList.setState(({ filter }) => ({ filter: { ...filter, ...change }, ...FROM_TOP }))

export const clearFilter = (): void => useCaseList.setState({ filter: NO_FILTER, ...FROM_TOP })

/** Newest and most first, names from A. */
const STARTS_DESCENDING: readonly CaseSort[] = ['latestEvent', 'missing']

/** Sorts by a column; the column already sorted by turns round. */
export const sortBy = (sort: CaseSort): void =>
  useCaseList.setState((state) => ({
    sort,
    descending: state.sort === sort ? !state.descending : STARTS_DESCENDING.includes(sort),
    ...FROM_TOP,
  }))

export const moveToRow = (activeRow: number): void => useCaseList.setState({ activeRow })
export const rememberScroll = (scrollTop: number): void => useCaseList.setState({ scrollTop })
export const expectReturn = (returnToRow: boolean): void => useCaseList.setState({ returnToRow })

export const caseListPlace: ListPlace = { read: () => useCaseList.getState(), moveToRow, rememberScroll, expectReturn }

/** Shows what a number counted, and nothing else. */
export const showOnly = (filter: Partial<CaseFilter>): void => useCaseList.setState({ filter: { ...NO_FILTER, ...filter }, ...FROM_TOP })

export const isFiltered = ({ phases, origins, includeClosed, search, decided, having, area }: CaseFilter): boolean =>
  Boolean(decided ?? having ?? area) || phases.length > 0 || origins.length > 0 || includeClosed || search.trim() !== ''
