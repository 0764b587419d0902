import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { choosePlan, showPlanLook } from '../../state/plan.ts'

const ROW = '#planrad-'
const TO_THE_BOARD = '#till-namnden'

/** A link that names a plan of the case, and a row in it or its text to the board, shows just that. */
export function usePlanOfAddress(caseId: string): void {
  const { hash, search } = useLocation()
  useEffect(() => {
    const planId = new URLSearchParams(search).get('plan')
    if (planId === null) return
    choosePlan(caseId, planId)
    if (hash.startsWith(ROW)) showPlanLook('rows')
    if (hash === TO_THE_BOARD) showPlanLook('board')
  }, [caseId, hash, search])
}
