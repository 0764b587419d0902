import { create } from 'zustand'
import type { ListPlace } from '../components/list/place.ts'

/** Where one is among the hits; kept while one visits one of them. */
interface SearchPlaceState {
  /** The address that the place belongs to. */
  readonly asked: string
  readonly activeRow: number
  readonly scrollTop: number
  readonly returnToRow: boolean
}

export const SEARCH_PAGE_AT_START: SearchPlaceState = { asked: '', activeRow: 0, scrollTop: 0, returnToRow: false }

export const useSearchPage = create<SearchPlaceState>(() => SEARCH_PAGE_AT_START)

export const searchPlace: ListPlace = {
  read: () => useSearchPage.getState(),
  moveToRow: (activeRow) => useSearchPage.setState({ activeRow }),
  rememberScroll: (scrollTop) => useSearchPage.setState({ scrollTop }),
  expectReturn: (returnToRow) => useSearchPage.setState({ returnToRow }),
}

/** Another question is read from its first hit. */
export function beginAtTop(asked: string): void {
  if (useSearchPage.getState().asked !== asked) useSearchPage.setState({ ...SEARCH_PAGE_AT_START, asked })
}
