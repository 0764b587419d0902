import { create } from 'zustand'
import { type ActorFilter, type ActorQuery, NO_ACTOR_FILTER } from '../../shared/domain/register/actorList.ts'
import type { ListPlace } from '../components/list/place.ts'

type ActorSort = ActorQuery['sort']

/** How the register is filtered, sorted and scrolled; kept while one visits an actor. */
interface ActorListState {
  readonly filter: ActorFilter
  readonly sort: ActorSort
  readonly descending: boolean
  readonly activeRow: number
  readonly scrollTop: number
  readonly returnToRow: boolean
}

export const ACTOR_LIST_AT_START: ActorListState = {
  filter: NO_ACTOR_FILTER,
  sort: 'name',
  descending: false,
  activeRow: 0,
  scrollTop: 0,
  returnToRow: false,
}

export const useActorList = create<ActorListState>(() => ACTOR_LIST_AT_START)

const FROM_TOP = { activeRow: 0, scrollTop: 0 } as const

export const setActorFilter = (change: Partial<ActorFilter>): void =>
  useActorList.setState(({ filter }) => ({ filter: { ...filter, ...change }, ...FROM_TOP }))

export const clearActorFilter = (): void => useActorList.setState({ filter: NO_ACTOR_FILTER, ...FROM_TOP })

/** Sorts by a column; the column already sorted by turns round. */
export const sortActorsBy = (sort: ActorSort): void =>
  useActorList.setState((state) => ({ sort, descending: state.sort === sort && !state.descending, ...FROM_TOP }))

export const actorListPlace: ListPlace = {
  read: () => useActorList.getState(),
  moveToRow: (activeRow) => useActorList.setState({ activeRow }),
  rememberScroll: (scrollTop) => useActorList.setState({ scrollTop }),
  expectReturn: (returnToRow) => useActorList.setState({ returnToRow }),
}

export const isActorFiltered = ({ search, kinds, tags, roles }: ActorFilter): boolean =>
  search.trim() !== '' || kinds.length > 0 || tags.length > 0 || roles.length > 0
