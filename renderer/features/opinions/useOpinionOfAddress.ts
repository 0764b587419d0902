import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { ALL_OPINIONS } from '../../../shared/domain/dialogue/filter.ts'
import { setCodingPlace } from '../../state/opinions.ts'

const ANCHOR = '#synpunkt-'

/** A link that names an opinion puts it in focus, among all of them. */
export function useOpinionOfAddress(caseId: string): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash.startsWith(ANCHOR)) setCodingPlace(caseId, { filter: ALL_OPINIONS, currentId: hash.slice(ANCHOR.length) })
  }, [caseId, hash])
}
