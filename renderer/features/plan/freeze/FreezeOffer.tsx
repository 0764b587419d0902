import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { decisionTitle } from '../../../../shared/text/catalogue/decisions.ts'
import { freezeWords } from '../../../../shared/text/catalogue/plan.ts'
import { queries } from '../../../bridge/queries.ts'
import { freeDecisions } from './freeDecisions.ts'
import { FreezeDialog } from './FreezeDialog.tsx'

/** Under the decisions: a yes to decision 2 can freeze the plan at once. Nothing where there is no such pair. */
export function FreezeOffer({ view, model }: { readonly view: CaseView; readonly model: ProcessModel }) {
  const { data } = useQuery(queries.plans(view.case.id))
  const [isAsking, setAsking] = useState(false)
  const decision = freeDecisions(data ?? [], view.decisions, model)[0]
  const found = data?.find(({ decisionId, itemCount }) => decisionId === null && itemCount > 0)
  if (!found || !decision || view.case.closedOn !== null) return null
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 2, display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography>{freezeWords.offer}</Typography>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {freezeWords.freezePlanBy(found.plan.title, decisionTitle(decision, model))}
      </Button>
      {isAsking && <FreezeDialog plan={found.plan} decision={decision} model={model} onClose={() => setAsking(false)} />}
    </Box>
  )
}
