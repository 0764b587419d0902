import { create } from 'zustand'
import { ALL_OPINIONS, type OpinionFilter } from '../../shared/domain/dialogue/filter.ts'

/** Which opinion of a case is in focus, and which are looked at; kept while one visits another page. */
interface CodingPlace {
  readonly filter: OpinionFilter
  readonly currentId: string | null
}

const START: CodingPlace = { filter: ALL_OPINIONS, currentId: null }

const usePlaces = create<Readonly<Record<string, CodingPlace>>>(() => ({}))

export const useCodingPlace = (caseId: string): CodingPlace => usePlaces((places) => places[caseId] ?? START)

export const codingPlaceOf = (caseId: string): CodingPlace => usePlaces.getState()[caseId] ?? START

export const setCodingPlace = (caseId: string, change: Partial<CodingPlace>): void =>
  usePlaces.setState((places) => ({ [caseId]: { ...(places[caseId] ?? START), ...change } }))

/** Looks at others; the one in focus gives way to the first of them. */
export const setOpinionFilter = (caseId: string, change: Partial<OpinionFilter>): void =>
  setCodingPlace(caseId, { filter: { ...codingPlaceOf(caseId).filter, ...change }, currentId: null })
