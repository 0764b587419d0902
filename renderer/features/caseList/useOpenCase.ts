import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { expectReturn, moveToRow } from '../../state/caseList.ts'

/** Opens the case of a row, and remembers the row for the way back. */
export function useOpenCase(): (caseId: string, index: number) => void {
  const navigate = useNavigate()
  return useCallback(
    (caseId, index) => {
      moveToRow(index)
      expectReturn(true)
      void navigate(paths.caseTab(caseId))
    },
    [navigate],
  )
}
