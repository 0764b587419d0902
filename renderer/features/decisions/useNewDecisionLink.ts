import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { DECISION_KINDS, type DecisionKind } from '../../../shared/domain/decision.ts'
import { newDecisionAnchor } from '../../app/caseLinks.ts'

/** Opens the form of a new decision when a link to it was followed, and says which kind the link was about. */
export function useNewDecisionLink(add: () => void, allowed: boolean): DecisionKind | null {
  const location = useLocation()
  const kind = DECISION_KINDS.find((each) => location.hash === `#${newDecisionAnchor(each)}`) ?? null
  useEffect(() => {
    if (kind !== null && allowed) add()
    // Only following the link again may open a form that was closed since.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [location])
  return kind
}
