import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { type Decision, DECISION_KINDS, type DecisionKind } from '../../../shared/domain/decision.ts'
import { forwardAnswerAnchor, newDecisionAnchor } from '../../app/caseLinks.ts'

interface FormOpeners {
  readonly decisions: readonly Decision[]
  readonly add: () => void
  readonly edit: (id: string) => void
}

/**
 * Opens the form that a followed link is about: a new decision, or the answer of the board that a case was sent on to.
 * Says which kind a new decision was said to be.
 */
export function useDecisionLink({ decisions, add, edit }: FormOpeners): DecisionKind | null {
  const location = useLocation()
  const anchor = location.hash.slice(1)
  const kind = DECISION_KINDS.find((each) => anchor === newDecisionAnchor(each)) ?? null
  useEffect(() => {
    const forwarded = decisions.find(({ id }) => anchor === forwardAnswerAnchor(id))
    if (kind !== null) add()
    else if (forwarded) edit(forwarded.id)
    // Only following the link again may open a form that was closed since.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [location])
  return kind
}
